// SPDX-License-Identifier: GPL-2.0-or-later
// Splits text into words, numbers and marks, each with its place in the original bytes.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "analyzers/dates/words.hpp"

namespace bahith::dates {

struct Token {
    enum class Kind : std::uint8_t { word, number, mark, end };
    Kind kind = Kind::end;
    bool glued = false;        ///< nothing between it and the token before
    bool conjunction = false;  ///< و or ف is glued before the word
    bool preposition = false;  ///< ب, ل or ك is glued before the word
    bool definite = false;     ///< the word has ال
    bool indefinite = false;   ///< the word ends in tanwin: a counted noun
    bool accusative = false;   ///< the word ends in alef or ha, as a noun behind a number does
    bool lam = false;          ///< the word begins with ل, as far as its letters tell: «لحكمه»
    char mark = 0;             ///< '-' any dash, '/', '.', ',' '(' ')' '"' ':' '%', '?' for the rest
    int digits = 0;            ///< of a number
    int number = 0;            ///< 0 when it has more than four digits
    Entry entry;               ///< of a word
    std::uint32_t begin = 0;
    std::uint32_t bare = 0;  ///< begin without proclitics
    std::uint32_t end = 0;
};

/// Never fails; invalid bytes become marks. Control characters of direction are dropped between tokens.
[[nodiscard]] std::vector<Token> scan(std::string_view text);

}  // namespace bahith::dates
