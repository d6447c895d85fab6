// SPDX-License-Identifier: GPL-2.0-or-later
// First names, so that «جيب بوش» is not taken for the Bush that is called by his surname alone.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzers/actors/gazetteer.hpp"

namespace bahith::actors {

/// The first words of the persons' names. Immutable once built.
class GivenNames {
public:
    explicit GivenNames(std::span<const Actor> actors);

    /// May the folded word be this actor's first name, in a spelling that nobody listed? It begins like one of his.
    [[nodiscard]] bool like(const std::string& word, std::uint32_t actor) const;

    /// Is it the first name of others, but not of this actor?
    [[nodiscard]] bool of_another(const std::string& word, std::uint32_t actor) const;

private:
    std::unordered_map<std::string, std::vector<std::uint32_t>> bearers_;
    std::unordered_map<std::uint32_t, std::string> initials_;  // by actor: first letters, two bytes each
};

}  // namespace bahith::actors
