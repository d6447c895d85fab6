// SPDX-License-Identifier: GPL-2.0-or-later
// Which code points pass, and the escape codes that the program itself writes.
#include "cli/terminal_text.hpp"

#include <unicode/uchar.h>

#include "cli/utf8.hpp"

namespace bahith::cli {

namespace {

constexpr std::string_view fsi = "\xE2\x81\xA8", lri = "\xE2\x81\xA6", rli = "\xE2\x81\xA7", pdi = "\xE2\x81\xA9";

bool between(char32_t c, char32_t first, char32_t last) {
    return c >= first && c <= last;
}

std::string_view code(Style style) {
    switch (style) {
        case Style::title:
            return "\x1b[1m";
        case Style::match:
            return "\x1b[1;31m";
        case Style::anchor:
            return "\x1b[36m";
        case Style::dim:
            return "\x1b[2m";
        case Style::warning:
            return "\x1b[33m";
    }
    return "";
}

std::string_view opening(Direction direction) {
    if (direction == Direction::left) return lri;
    return direction == Direction::right ? rli : fsi;
}

}  // namespace

bool is_unsafe(char32_t c) {
    return c < 0x20 || between(c, 0x7F, 0x9F) || between(c, 0x2028, 0x202E) || between(c, 0x2066, 0x206F) ||
           c == 0xFEFF || between(c, 0xFFF9, 0xFFFB) || between(c, 0xE0000, 0xE007F);
}

TerminalText TerminalText::of(std::string_view any) {
    std::string out;
    out.reserve(any.size());
    for (std::size_t at = 0; at < any.size();) {
        const CodePoint c = decode(any, at);
        at += c.bytes;
        if (between(c.value, 0x09, 0x0D) || c.value == 0x2028 || c.value == 0x2029 || c.value == 0x85) {
            out.push_back(' ');
        } else if (!is_unsafe(c.value)) {
            append(out, c.value);
        }
    }
    return TerminalText(std::move(out));
}

TerminalText TerminalText::of(std::size_t number) {
    return TerminalText(std::to_string(number));
}

TerminalText TerminalText::isolated(Direction direction) const {
    if (text_.empty()) return *this;
    return TerminalText(std::string(opening(direction)) + text_ + std::string(pdi));
}

TerminalText TerminalText::styled(Style style) const {
    if (text_.empty()) return *this;
    return TerminalText(std::string(code(style)) + text_ + "\x1b[0m");
}

TerminalText& TerminalText::operator+=(const TerminalText& other) {
    text_ += other.text_;
    return *this;
}

Direction direction_of(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode(text, at);
        at += c.bytes;
        const UCharDirection d = u_charDirection(static_cast<UChar32>(c.value));
        if (d == U_RIGHT_TO_LEFT || d == U_RIGHT_TO_LEFT_ARABIC) return Direction::right;
        if (d == U_LEFT_TO_RIGHT) return Direction::left;
    }
    return Direction::left;
}

}  // namespace bahith::cli
