// SPDX-License-Identifier: GPL-2.0-or-later
// Query text → lexemes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "store/schema.hpp"

namespace bahith::searcher {

/// mark: a = or ~ that no word or phrase follows, so that it means nothing.
enum class LexemeKind : std::uint8_t { word, phrase, prefix, exact, related, open, close, minus, either, also, mark };

struct Lexeme {
    LexemeKind kind = LexemeKind::word;
    std::string text;
    store::Field field = store::Field::body;
};

/// Never fails. Punctuation that is not part of the language stays inside words, where the analyzer drops it.
[[nodiscard]] std::vector<Lexeme> lex_query(std::string_view text);

}  // namespace bahith::searcher
