// SPDX-License-Identifier: GPL-2.0-or-later
// Folding turns bytes that are no UTF-8 into U+FFFD.
#include "analyzers/user_line.hpp"

#include <algorithm>

#include "analyzers/arabic/fold.hpp"

namespace bahith::user_line {

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view space = " \r\v\f";
    const std::size_t first = text.find_first_not_of(space);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

std::string shown(std::string_view text) {
    constexpr std::size_t most = 60;
    std::size_t end = std::min(text.size(), most);
    while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return std::string(text.substr(0, end)) + (end < text.size() ? "…" : "");
}

bool valid_utf8(std::string_view text) {
    return arabic::fold(text).find("\uFFFD") == std::string::npos;
}

}  // namespace bahith::user_line
