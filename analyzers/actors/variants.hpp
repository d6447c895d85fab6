// SPDX-License-Identifier: GPL-2.0-or-later
// Names of a state's organizations, written with another adjective of the state or with its name.
#pragma once

#include <string>
#include <vector>

#include "analyzers/actors/gazetteer.hpp"

namespace bahith::actors {

/// Rewrites names that end with an adjective of their state: «… الأمريكية» → «… الأميركية»، «… في الولايات المتحدة».
class StateVariants {
public:
    explicit StateVariants(const Actor& state);

    /// Other spellings of `folded`, the folded name of an organization of that state; empty when it does not end so.
    [[nodiscard]] std::vector<std::string> of(const std::string& folded) const;

private:
    std::vector<std::vector<std::string>> adjectives_;  // all forms of each, in the order of inflect()
    std::vector<std::string> names_;
};

}  // namespace bahith::actors
