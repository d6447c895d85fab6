// SPDX-License-Identifier: GPL-2.0-or-later
// Endings: number, gender and attached pronouns, taken off only where the lexicon knows what is left.
#pragma once

#include <optional>
#include <string_view>

#include "analyzers/arabic/lexicon.hpp"

namespace bahith::arabic {

/// The entry of the word that a folded word is a form of; at least three letters are left. Nothing when no ending leads
/// to a known word. Takes no notice of whether the lexicon knows the word itself.
[[nodiscard]] std::optional<Entry> inflected(const Lexicon& lexicon, std::string_view folded);

/// The same by endings that are rarer or shorter: the accusative ا, duals in construct, the past ت, adjectives in ي.
[[nodiscard]] std::optional<Entry> rarely_inflected(const Lexicon& lexicon, std::string_view folded);

}  // namespace bahith::arabic
