// SPDX-License-Identifier: GPL-2.0-or-later
// One code point at a time out of bytes that may be anything.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bahith::cli {

struct CodePoint {
    char32_t value = 0xFFFD;  ///< U+FFFD for a byte that starts no valid sequence
    std::size_t bytes = 1;    ///< length in the text; 1 for such a byte
};

/// The code point at byte `at` < text.size(). Overlong forms and surrogates are invalid.
[[nodiscard]] CodePoint decode(std::string_view text, std::size_t at);

void append(std::string& out, char32_t value);

/// Byte where the code point before byte `at` > 0 begins.
[[nodiscard]] std::size_t previous(std::string_view text, std::size_t at);

}  // namespace bahith::cli
