// SPDX-License-Identifier: GPL-2.0-or-later
// Proclitics: و ف (conjunctions), ب ل ك (prepositions), س (future), ال (the article), and how they stack.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "analyzers/arabic/token.hpp"

namespace bahith::arabic {

/// What may follow a proclitic.
enum class Follows : std::uint8_t {
    any,        ///< و ف
    noun,       ///< ب ك
    imperfect,  ///< س: only an imperfect verb
    no_past,    ///< ل: a noun or an imperfect verb
    definite,   ///< the stack ends in the article: a noun
};

struct Proclitic {
    std::string_view text;  ///< folded, as it stands before the word
    Follows follows = Follows::any;
};

/// The proclitics of one letter that stand before nouns, folded; all of the same size.
inline constexpr std::array<std::string_view, 5> one_letter_proclitics{"و", "ف", "ب", "ل", "ك"};

[[nodiscard]] inline bool begins_with_one_letter_proclitic(std::string_view folded) {
    return std::any_of(one_letter_proclitics.begin(), one_letter_proclitics.end(),
                       [folded](std::string_view letter) { return folded.starts_with(letter); });
}

/// Every stack of proclitics that stands before words.
[[nodiscard]] std::span<const Proclitic> proclitics();

/// The stack that is `text`, null where none is.
[[nodiscard]] const Proclitic* find_proclitic(std::string_view text);

/// The article stands before what conflation found in the word: الصين, للصين.
[[nodiscard]] bool behind_article(const Forms& forms);

/// The word as it stands alone, with its article: والصين and للصين are الصين, للجنة is اللجنه, بقرار is قرار.
[[nodiscard]] std::string standing_alone(const Forms& forms);

/// The same in another spelling of it, letter for letter: وأمير is أمير.
[[nodiscard]] std::string standing_alone(const Forms& forms, std::string_view spelling);

/// Without its article too: والصين is صين.
[[nodiscard]] std::string without_proclitics(const Forms& forms);
[[nodiscard]] std::string without_proclitics(const Forms& forms, std::string_view spelling);

/// Letters of a folded Arabic word (each two bytes).
[[nodiscard]] constexpr std::size_t letters(std::string_view folded) {
    return folded.size() / 2;
}

}  // namespace bahith::arabic
