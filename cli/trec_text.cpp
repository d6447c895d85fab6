// SPDX-License-Identifier: GPL-2.0-or-later
// The percent signs of an id stay as they are: ids without white space are printed unchanged.
#include "cli/trec_text.hpp"

#include <unicode/uchar.h>

#include <array>
#include <charconv>

#include "cli/terminal_text.hpp"
#include "cli/utf8.hpp"

namespace bahith::cli {

namespace {

std::string word(std::string_view any) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (std::size_t at = 0; at < any.size();) {
        const CodePoint c = decode(any, at);
        std::string bytes;
        append(bytes, c.value);
        at += c.bytes;
        if (!is_unsafe(c.value) && u_isUWhiteSpace(static_cast<UChar32>(c.value)) == 0) {
            out += bytes;
            continue;
        }
        for (const char byte : bytes) {
            const auto value = static_cast<unsigned char>(byte);
            out += {'%', digits[value >> 4U], digits[value & 0xFU]};
        }
    }
    return out.empty() ? "-" : out;
}

}  // namespace

TrecText TrecText::line(std::string_view query, std::string_view document, std::size_t rank, double score) {
    std::array<char, 400> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), score, std::chars_format::fixed, 6);
    return TrecText(word(query) + " Q0 " + word(document) + " " + std::to_string(rank) + " " +
                    std::string(buffer.data(), end.ptr) + " bahith\n");
}

}  // namespace bahith::cli
