// SPDX-License-Identifier: GPL-2.0-or-later
// Small tools for UTF-8 text.
#include "corpus/text.hpp"

#include <unicode/uchar.h>
#include <xxhash.h>

#include <array>

#include "analyzers/arabic/fold.hpp"

namespace bahith::corpus {
namespace {

UChar32 icu(char32_t c) {
    return static_cast<UChar32>(c);
}

bool is_punctuation(char32_t c) {
    return u_ispunct(icu(c)) != 0 || is_space(c);
}

void append_percent(std::string& out, char byte) {
    constexpr std::array<char, 17> digits{"0123456789ABCDEF"};
    const auto value = static_cast<unsigned char>(byte);
    out += '%';
    out += digits[value >> 4U];
    out += digits[value & 15U];
}

// Start of the code point that ends at `end`.
std::size_t start_of_last(std::string_view text, std::size_t end) {
    std::size_t i = end - 1;
    while (i > 0 && end - i < 4 && (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U) --i;
    std::size_t after = i;
    (void)next_code_point(text, after);
    return after == end ? i : end - 1;
}

template <class Drop>
std::string_view trim_where(std::string_view text, Drop drop) {
    std::size_t begin = 0;
    while (begin < text.size()) {
        std::size_t i = begin;
        if (!drop(next_code_point(text, i))) break;
        begin = i;
    }
    std::size_t end = text.size();
    while (end > begin) {
        std::size_t start = start_of_last(text, end);
        std::size_t i = start;
        if (!drop(next_code_point(text, i))) break;
        end = start;
    }
    return text.substr(begin, end - begin);
}

}  // namespace

char32_t next_code_point(std::string_view text, std::size_t& i) {
    const auto byte = [&](std::size_t at) { return static_cast<char32_t>(static_cast<unsigned char>(text[at])); };
    const char32_t lead = byte(i++);
    if (lead < 0x80) return lead;
    const std::size_t more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    if (lead < 0xC2 || lead > 0xF4 || text.size() - i < more) return invalid_code_point;
    char32_t c = lead & (0x3FU >> more);
    for (std::size_t k = 0; k < more; ++k) {
        const char32_t trail = byte(i + k);
        if ((trail & 0xC0U) != 0x80U) return invalid_code_point;
        c = (c << 6U) | (trail & 0x3FU);
    }
    constexpr std::array<char32_t, 4> least{0, 0x80, 0x800, 0x10000};
    if (c < least[more] || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000)) return invalid_code_point;
    i += more;
    return c;
}

void append_code_point(std::string& out, char32_t c) {
    const auto put = [&out](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6U));
        put(0x80 | (c & 0x3FU));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12U));
        put(0x80 | ((c >> 6U) & 0x3FU));
        put(0x80 | (c & 0x3FU));
    } else {
        put(0xF0 | (c >> 18U));
        put(0x80 | ((c >> 12U) & 0x3FU));
        put(0x80 | ((c >> 6U) & 0x3FU));
        put(0x80 | (c & 0x3FU));
    }
}

bool is_space(char32_t c) {
    if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r');
    return c == 0xA0 || c == 0x85 || c == 0x1680 || (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 ||
           c == 0x202F || c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

bool is_bidi_control(char32_t c) {
    return c == 0x61C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool is_control(char32_t c) {
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v') ||
           (c >= 0x7F && c < 0xA0 && c != 0x85);
}

bool is_arabic_letter(char32_t c) {
    return (c >= 0x620 && c <= 0x64A && c != 0x640) || (c >= 0x66E && c <= 0x6D3) || (c >= 0x750 && c <= 0x77F) ||
           (c >= 0xFB50 && c <= 0xFDFB) || (c >= 0xFE70 && c <= 0xFEFC);
}

std::string_view trim(std::string_view text) {
    return trim_where(text, is_space);
}

bool is_blank(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = next_code_point(text, i);
        if (!is_space(c) && !is_bidi_control(c)) return false;
    }
    return true;
}

std::size_t count_words(std::string_view text) {
    std::size_t words = 0;
    bool inside = false;
    for (std::size_t i = 0; i < text.size();) {
        const bool space = is_space(next_code_point(text, i));
        if (!space && !inside) ++words;
        inside = !space;
    }
    return words;
}

std::vector<std::string_view> split_lines(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find_first_of("\r\n");
        lines.push_back(text.substr(0, end));
        if (end == std::string_view::npos) break;
        text.remove_prefix(end + (text.substr(end, 2) == "\r\n" ? 2 : 1));
    }
    return lines;
}

std::vector<std::string_view> split_words(std::string_view text) {
    std::vector<std::string_view> words;
    std::size_t start = 0;
    bool inside = false;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t at = i;
        const bool space = is_space(next_code_point(text, i));
        if (!space && !inside) start = at;
        if (space && inside) words.push_back(text.substr(start, at - start));
        inside = !space;
    }
    if (inside) words.push_back(text.substr(start));
    return words;
}

std::string one_line(std::string_view text) {
    std::string out;
    bool gap = false;
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = next_code_point(text, i);
        if (is_space(c)) {
            gap = !out.empty();
        } else if (!is_bidi_control(c) && !is_control(c)) {
            if (gap) out += ' ';
            gap = false;
            append_code_point(out, c == invalid_code_point ? 0xFFFD : c);
        }
    }
    return out;
}

std::string without_controls(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = next_code_point(text, i);
        append_code_point(out, c == invalid_code_point || is_control(c) ? 0xFFFD : c);
    }
    return out;
}

std::string line_key(std::string_view text) {
    const std::string folded = one_line(arabic::fold(text));
    return std::string(trim_where(folded, is_punctuation));
}

std::string safe_id(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t at = i;
        const char32_t c = next_code_point(text, i);
        const bool plain = c != invalid_code_point && c >= 0x20 && !is_control(c) && c != 0x85 && c != 0x2028 &&
                           c != 0x2029 && c != 0xFEFF && !is_bidi_control(c);
        for (std::size_t k = at; k < i; ++k) {
            if (plain) {
                out += text[k];
            } else {
                append_percent(out, text[k]);
            }
        }
    }
    return out;
}

bool starts_with_word(std::string_view text, std::string_view word) {
    if (word.empty() || text.substr(0, word.size()) != word) return false;
    if (text.size() == word.size()) return true;
    std::size_t i = word.size();
    const char32_t after = next_code_point(text, i);
    return after == invalid_code_point || u_isalnum(icu(after)) == 0;
}

char32_t last_code_point(std::string_view text) {
    if (text.empty()) return 0;
    std::size_t i = start_of_last(text, text.size());
    return next_code_point(text, i);
}

std::uint64_t hash64(std::string_view bytes, std::uint64_t seed) {
    return XXH3_64bits_withSeed(bytes.data(), bytes.size(), seed);
}

}  // namespace bahith::corpus
