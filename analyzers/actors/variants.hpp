// SPDX-License-Identifier: GPL-2.0-or-later
// Names of a state's organizations, written with another adjective of the state or with its name.
#pragma once

#include <optional>
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

    /// «وزارة الخارجية» of «وزارة الخارجية الصينية»: two words at least; empty when the name does not end so.
    [[nodiscard]] std::string without_state(const std::string& folded) const;

private:
    struct Ending {
        std::size_t adjective, place;  // which of adjectives_, and which form of it
    };
    [[nodiscard]] std::optional<Ending> ending_of(const std::string& folded) const;

    std::vector<std::vector<std::string>> adjectives_;  // all forms of each, in the order of inflect()
    std::vector<std::string> names_;
};

}  // namespace bahith::actors
