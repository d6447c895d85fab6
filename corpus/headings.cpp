// SPDX-License-Identifier: GPL-2.0-or-later
// Headings of plain text.
#include "corpus/headings.hpp"

#include <unicode/uchar.h>

#include <algorithm>

#include "corpus/phrases.hpp"
#include "corpus/text.hpp"

namespace bahith::corpus {
namespace {

constexpr std::size_t heading_words = 12;
constexpr std::size_t paragraph_words = 15;  // what follows a heading is at least this long,
constexpr std::size_t sentence_words = 6;    // or a sentence of this length that is longer than the heading

bool is_closing(char32_t c) {
    return c == U'"' || c == U'\'' || c == U')' || c == U']' || c == 0xBB || c == 0x201D || c == 0x201C || c == 0x2019;
}

// The last code point that is no closing quote or bracket.
char32_t last_mark(std::string_view text) {
    text = trim(text);
    char32_t last = last_code_point(text);
    while (is_closing(last)) {
        text.remove_suffix(last < 0x80 ? 1 : last < 0x800 ? 2 : 3);
        last = last_code_point(text);
    }
    return last;
}

bool is_bullet(char32_t c) {
    return c == U'-' || c == U'*' || c == U'+' || c == 0x2022 || c == 0x25CF || c == 0x25AA || c == 0x25A0 ||
           c == 0x2013 || c == 0x2014 || c == 0xB7 || c == 0x25E6 || c == 0x2023;
}

enum class Item { none, bullet, number };

Item item_kind(std::string_view text) {
    text = trim(text);
    std::size_t i = 0;
    std::size_t digits = 0;
    while (i < text.size()) {
        std::size_t after = i;
        const char32_t c = next_code_point(text, after);
        if (i == 0 && is_bullet(c)) return Item::bullet;
        if (c == invalid_code_point || u_isdigit(static_cast<UChar32>(c)) == 0) {
            const bool mark = c == U'.' || c == U')' || c == U'-' || c == U'/' || c == 0x2013;
            return digits > 0 && digits <= 2 && mark ? Item::number : Item::none;
        }
        ++digits;
        i = after;
    }
    return Item::none;
}

bool candidate(const Paragraph& paragraph) {
    const std::string& text = paragraph.text;
    if (paragraph.kind != ParagraphKind::body || text.size() > 400) return false;
    const std::size_t words = count_words(text);
    if (words == 0 || words > heading_words || ends_sentence(text) || item_kind(text) == Item::bullet) return false;
    const char32_t last = last_mark(text);
    if (last == U',' || last == U';' || last == 0x60C || last == 0x61B || last == 0x2026) return false;
    return !(last == U':' && opens_speech(text));
}

// «العقوبات الاقتصادية الإدانة الحرب»: definite nouns in a row, nothing that joins them.
bool is_keyword_row(std::string_view text) {
    static const std::string article = line_key("ال");
    const std::string key = line_key(text);
    const auto words = split_words(key);
    return words.size() >= 3 && std::all_of(words.begin(), words.end(), [](std::string_view word) {
               return word.substr(0, article.size()) == article;
           });
}

bool opens_section(const Paragraph& line, const Paragraph& next) {
    if (next.kind != ParagraphKind::body) return false;
    const std::size_t words = count_words(next.text);
    const bool sentence = ends_sentence(next.text) && words >= sentence_words && words > count_words(line.text);
    if (words < paragraph_words && !sentence) return false;
    return item_kind(line.text) != Item::number || item_kind(next.text) == Item::none;
}

}  // namespace

bool ends_sentence(std::string_view text) {
    text = trim(text);
    if (text.substr(0, 1) == "." && text.substr(0, 2) != "..") return true;
    while (is_closing(last_code_point(text))) {
        const char32_t last = last_code_point(text);
        text.remove_suffix(last < 0x80 ? 1 : last < 0x800 ? 2 : 3);
    }
    const bool dots = text.size() >= 2 && text.substr(text.size() - 2) == "..";
    return (!dots && text.substr(text.empty() ? 0 : text.size() - 1) == ".") || last_code_point(text) == 0x6D4;
}

bool is_list_item(std::string_view text) {
    return item_kind(text) != Item::none;
}

void mark_headings(std::vector<Paragraph>& paragraphs) {
    std::vector<std::size_t> lines;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        const ParagraphKind kind = paragraphs[i].kind;
        if (kind == ParagraphKind::body || kind == ParagraphKind::heading) lines.push_back(i);
    }
    std::vector<char> short_line(lines.size(), 0);
    for (std::size_t k = 0; k < lines.size(); ++k) short_line[k] = candidate(paragraphs[lines[k]]) ? 1 : 0;
    for (std::size_t k = 0; k + 1 < lines.size(); ++k) {
        Paragraph& line = paragraphs[lines[k]];
        if (short_line[k] == 0 || !opens_section(line, paragraphs[lines[k + 1]])) continue;
        line.kind = ParagraphKind::heading;
        // Two in a row are part and section; more are a list whose last line happens to stand above text.
        const bool pair = k >= 1 && short_line[k - 1] != 0 && (k == 1 || short_line[k - 2] == 0);
        if (!pair) continue;
        Paragraph& above = paragraphs[lines[k - 1]];
        if (item_kind(above.text) != Item::none) continue;
        above.kind = is_keyword_row(above.text) ? ParagraphKind::boilerplate : ParagraphKind::heading;
    }
}

}  // namespace bahith::corpus
