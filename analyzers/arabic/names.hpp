// SPDX-License-Identifier: GPL-2.0-or-later
// Protected names: single words of the gazetteer that no rule may break, and the name each belongs to.
// Compiled when bahith is built (name_builder.cpp).
#pragma once

#include <optional>
#include <string_view>

#include "analyzers/data/string_map.hpp"

namespace bahith::arabic {

/// Spellings of one name share a lemma (بوتين, بوتن); a state's adjective has the lemma of the state (صيني, الصين).
class Names {
public:
    [[nodiscard]] static const Names& builtin();

    /// The lemma of a folded word that is a name, or nothing.
    [[nodiscard]] std::optional<std::string_view> lemma(std::string_view folded) const { return lemmas_.find(folded); }

private:
    Names();

    data::StringMap lemmas_;
};

}  // namespace bahith::arabic
