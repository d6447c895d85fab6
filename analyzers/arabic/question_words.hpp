// SPDX-License-Identifier: GPL-2.0-or-later
// What makes a query a question, and which of its words only frame it: «ما اسم عاصمة …», «في أي عام …».
#pragma once

#include <string_view>

#include "analyzers/arabic/token.hpp"

namespace bahith::arabic {

/// A question mark, or a word that nothing but questions begins with. `text` is what the tokens were made of.
[[nodiscard]] bool is_question(std::string_view text, const Tokens& tokens);

/// Whether the word says what kind of thing is asked for, rather than what it is about.
[[nodiscard]] bool frames_question(const Forms& forms);

}  // namespace bahith::arabic
