// SPDX-License-Identifier: GPL-2.0-or-later
// Endings: number, gender and attached pronouns, taken off only where the lexicon knows what is left.
#pragma once

#include <optional>
#include <string_view>

#include "analyzers/arabic/lexicon.hpp"

namespace bahith::arabic {

/// Which entries an ending may lead to: all, or those that are not doubtful().
enum class Trust { sure, any };

/// The entry of the word that a folded word is a form of; at least three letters are left. Nothing when no ending leads
/// to a known word. Takes no notice of whether the lexicon knows the word itself.
[[nodiscard]] std::optional<Entry> inflected(const Lexicon& lexicon, std::string_view folded, Trust trust);

/// The same by endings that are rarer or shorter: duals in construct, the past ت; and adjectives in ي that the lexicon
/// lacks, whose lemma is then a part of `folded`. `definite`: the article stands before it, so ي is no plural in
/// construct.
[[nodiscard]] std::optional<Entry> rarely_inflected(const Lexicon& lexicon, std::string_view folded, bool definite);

/// The same by the pronoun ك, which the news seldom has and foreign names do.
[[nodiscard]] std::optional<Entry> addressed(const Lexicon& lexicon, std::string_view folded);

}  // namespace bahith::arabic
