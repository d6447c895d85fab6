// SPDX-License-Identifier: GPL-2.0-or-later
// Undoes the misreading of Arabic UTF-8 as windows-1252: each character back to its byte, the bytes read as UTF-8.
#include "corpus/mojibake.hpp"

#include <array>
#include <cstddef>

#include "corpus/converter.hpp"
#include "corpus/text.hpp"

namespace bahith::corpus {
namespace {

// Characters of windows-1252 at 0x80..0x9F; 0 where it has none.
constexpr std::array<char32_t, 32> high{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                        0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
constexpr char32_t no_byte = 0x100;

char32_t byte_of(char32_t c) {
    if (c < 0x100) return c;
    for (std::size_t i = 0; i < high.size(); ++i) {
        if (high[i] == c) return static_cast<char32_t>(0x80 + i);
    }
    return no_byte;
}

}  // namespace

std::optional<std::string> undo_mojibake(std::string_view text) {
    std::string bytes;
    char32_t before = 0;
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = next_code_point(text, i);
        char32_t byte = byte_of(c);
        // windows-1252 has no character for 0x81, so it was lost; after 0xD9 the lost letter is U+0641, the others
        // that share this fate are vowel marks.
        if (c == 0xFFFD && before == 0xD9) byte = 0x81;
        if (byte == no_byte) return std::nullopt;
        bytes += static_cast<char>(static_cast<unsigned char>(byte));
        before = byte;
    }
    const Converted read = measure_utf8(bytes);
    const bool certain = read.bad * 200 <= read.code_points && read.arabic > 8 && read.arabic > read.foreign * 20;
    if (!certain) return std::nullopt;
    return read.text;
}

}  // namespace bahith::corpus
