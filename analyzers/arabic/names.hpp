// SPDX-License-Identifier: GPL-2.0-or-later
// Protected names: single words of the gazetteer that no rule may break, and the name each belongs to.
#pragma once

#include <bitset>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "analyzers/actors/gazetteer.hpp"

namespace bahith::arabic {

/// Spellings of one name share a lemma (بوتين, بوتن); a state's adjective has the lemma of the state (صيني, الصين).
class Names {
public:
    [[nodiscard]] static const Names& builtin();

    /// The lemma of a folded word that is a name, or nothing.
    [[nodiscard]] std::optional<std::string_view> lemma(const std::string& folded) const;

private:
    Names();
    void add_parts(const actors::Actor& actor);
    void mark();

    std::unordered_map<std::string, std::string> lemmas_;
    std::bitset<std::size_t{1} << 17U> marks_;  ///< by hash: most words that are no names have none
};

}  // namespace bahith::arabic
