// SPDX-License-Identifier: GPL-2.0-or-later
// UTF-8, one code point at a time.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bahith::arabic {

/// The code point at byte `at` < text.size(), which moves behind it. Invalid bytes are U+FFFD.
[[nodiscard]] char32_t next_code_point(std::string_view text, std::size_t& at);

/// `c`: a code point that UTF-8 has.
void append_code_point(std::string& out, char32_t c);

}  // namespace bahith::arabic
