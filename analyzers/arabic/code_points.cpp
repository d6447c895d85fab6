// SPDX-License-Identifier: GPL-2.0-or-later
// By ICU's macros.
#include "analyzers/arabic/code_points.hpp"

#include <unicode/utf8.h>

#include <array>
#include <cstdint>

namespace bahith::arabic {

char32_t next_code_point(std::string_view text, std::size_t& at) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(bytes, at, text.size(), c);
    return static_cast<char32_t>(c);
}

void append_code_point(std::string& out, char32_t c) {
    std::array<std::uint8_t, U8_MAX_LENGTH> bytes{};
    std::size_t length = 0;
    const auto code = static_cast<std::uint32_t>(c);
    U8_APPEND_UNSAFE(bytes, length, code);
    out.append(reinterpret_cast<const char*>(bytes.data()), length);
}

}  // namespace bahith::arabic
