// SPDX-License-Identifier: GPL-2.0-or-later
// UTF-8 as Unicode's table 3-7 has it: nothing else is accepted.
#include "cli/utf8.hpp"

namespace bahith::cli {

namespace {

constexpr CodePoint invalid{};

struct Lead {
    std::size_t bytes = 0;
    char32_t bits = 0;
    char32_t least = 0;  // smaller values are overlong
};

Lead lead(unsigned char byte) {
    if (byte < 0x80) return {1, byte, 0};
    if (byte >= 0xC2 && byte < 0xE0) return {2, byte & 0x1FU, 0x80};
    if (byte >= 0xE0 && byte < 0xF0) return {3, byte & 0x0FU, 0x800};
    if (byte >= 0xF0 && byte < 0xF5) return {4, byte & 0x07U, 0x10000};
    return {};
}

bool is_tail(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

}  // namespace

CodePoint decode(std::string_view text, std::size_t at) {
    const Lead first = lead(static_cast<unsigned char>(text[at]));
    if (first.bytes == 0 || at + first.bytes > text.size()) return invalid;
    char32_t value = first.bits;
    for (std::size_t i = 1; i < first.bytes; ++i) {
        if (!is_tail(text[at + i])) return invalid;
        value = (value << 6U) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
    }
    const bool surrogate = value >= 0xD800 && value < 0xE000;
    if (value < first.least || value > 0x10FFFF || surrogate) return invalid;
    return {value, first.bytes};
}

void append(std::string& out, char32_t value) {
    const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
    if (value < 0x80) {
        put(value);
    } else if (value < 0x800) {
        put(0xC0U | (value >> 6U));
        put(0x80U | (value & 0x3FU));
    } else if (value < 0x10000) {
        put(0xE0U | (value >> 12U));
        put(0x80U | ((value >> 6U) & 0x3FU));
        put(0x80U | (value & 0x3FU));
    } else {
        put(0xF0U | (value >> 18U));
        put(0x80U | ((value >> 12U) & 0x3FU));
        put(0x80U | ((value >> 6U) & 0x3FU));
        put(0x80U | (value & 0x3FU));
    }
}

std::size_t previous(std::string_view text, std::size_t at) {
    std::size_t begin = at - 1;
    while (begin > 0 && at - begin < 4 && is_tail(text[begin])) --begin;
    return begin + decode(text, begin).bytes == at ? begin : at - 1;
}

}  // namespace bahith::cli
