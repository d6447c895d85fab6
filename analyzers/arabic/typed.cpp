// SPDX-License-Identifier: GPL-2.0-or-later
// A scan over code points: words are runs of letters of one kind, so that the same text is parted as the tokenizer
// does. Invalid bytes come as U+FFFD, which is no letter.
#include "analyzers/arabic/typed.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <stdexcept>

#include "analyzers/arabic/code_points.hpp"
#include "analyzers/arabic/letters.hpp"

namespace bahith::arabic {
namespace {

using Ranges = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

enum class Class : std::uint8_t { none, line_end, arabic, other, digit, mark, invisible };

constexpr char32_t shadda = 0x651;

// Marks that readers add; 0653 to 0655 belong to the letter.
bool vowel_mark(char32_t c) {
    return (c >= 0x610 && c <= 0x61A) || (c >= 0x64B && c <= 0x652) || (c >= 0x656 && c <= 0x65F) ||
           c == letter::dagger_alef || (c >= 0x6D6 && c <= 0x6ED) || (c >= 0x8CA && c <= 0x8FF);
}

bool presentation_form(char32_t c) {
    return (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
}

// Marks of the presentation forms, which stand alone.
bool lone_mark(char32_t c) {
    return c >= 0xFE70 && c <= 0xFE7F;
}

bool arabic_block(char32_t c) {
    return (c >= 0x600 && c <= 0x77F) || (c >= 0x870 && c <= 0x8FF) || presentation_form(c);
}

Class class_of(char32_t c) {
    if (c < 0x80) {
        if (c == '\n') return Class::line_end;
        if (c >= '0' && c <= '9') return Class::digit;
        const char32_t lower = c | 0x20;
        return lower >= 'a' && lower <= 'z' ? Class::other : Class::none;
    }
    if (c >= 0x620 && c <= 0x64A && c != letter::tatweel) return Class::arabic;
    const auto code = static_cast<UChar32>(c);
    if (c == letter::tatweel || lone_mark(c) || u_hasBinaryProperty(code, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
        return Class::invisible;
    if (u_isdigit(code)) return Class::digit;
    if (u_isalpha(code) && u_charType(code) != U_NON_SPACING_MARK)
        return arabic_block(c) ? Class::arabic : Class::other;
    const auto type = u_charType(code);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_COMBINING_SPACING_MARK) return Class::mark;
    return Class::none;
}

struct Slice {
    std::size_t begin = 0, end = 0;
    bool new_line = false;  // a line ended since the word before
    bool plain = true;      // letters only that are their own normal form
};

bool own_form(char32_t c) {
    return c < 0x80 || (c >= 0x620 && c <= 0x64A && c != letter::tatweel);
}

// The next word from `at` on; false at the end. Marks belong to the word before them, invisible characters that end a
// word do not.
bool next_word(std::string_view text, std::size_t& at, Slice& word) {
    word = {};
    Class run = Class::none;
    while (at < text.size()) {
        const std::size_t before = at;
        const char32_t c = next_code_point(text, at);
        const Class here = class_of(c);
        const bool opens = here == Class::arabic || here == Class::other || here == Class::digit;
        if (run == Class::none) {
            if (here == Class::line_end) word.new_line = true;
            if (!opens) continue;
            run = here;
            word.begin = before;
        } else if (here == Class::invisible) {
            word.plain = false;
            continue;
        } else if (here != run && here != Class::mark) {
            at = before;
            return true;
        }
        word.plain = word.plain && own_form(c);
        word.end = at;
    }
    return run != Class::none;
}

std::string normalized(std::string_view slice) {
    bool compatible = false;
    std::string kept;
    for (std::size_t at = 0; at < slice.size();) {
        const std::size_t before = at;
        const char32_t c = next_code_point(slice, at);
        compatible = compatible || (presentation_form(c) && !lone_mark(c));
        if (class_of(c) != Class::invisible) kept += slice.substr(before, at - before);
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* form =
        compatible ? icu::Normalizer2::getNFKCInstance(status) : icu::Normalizer2::getNFCInstance(status);
    std::string out;
    icu::StringByteSink<std::string> sink(&out);
    if (U_SUCCESS(status)) form->normalizeUTF8(0, kept, sink, nullptr, status);
    if (U_FAILURE(status)) throw std::runtime_error(std::string("text cannot be normalized: ") + u_errorName(status));
    return out;
}

}  // namespace

std::string typed_form(std::string_view word) {
    std::string out;
    const std::string text = normalized(word);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t before = at;
        if (!vowel_mark(next_code_point(text, at))) out += text.substr(before, at - before);
    }
    return out;
}

TypedPhrase::TypedPhrase(std::string_view typed) {
    Slice slice;
    for (std::size_t at = 0; next_word(typed, at, slice);) {
        Word word{letters_of(typed.substr(slice.begin, slice.end - slice.begin)), {}};
        for (const Letter& letter : word.letters) append_code_point(word.plain, letter.letter);
        if (std::any_of(word.letters.begin(), word.letters.end(), [](const auto& l) { return !l.marks.empty(); }))
            word.plain.clear();
        words_.push_back(std::move(word));
    }
}

std::vector<TypedPhrase::Letter> TypedPhrase::letters_of(std::string_view slice) {
    std::vector<Letter> letters;
    const std::string text = normalized(slice);
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        if (vowel_mark(c) && !letters.empty())
            letters.back().marks += c;
        else if (!vowel_mark(c))
            letters.push_back({c, {}});
    }
    for (Letter& letter : letters) std::sort(letter.marks.begin(), letter.marks.end());
    return letters;
}

bool TypedPhrase::agrees(const Letter& typed, const Letter& found) {
    if (typed.letter != found.letter) return false;
    if (typed.marks.empty()) return true;
    if (typed.marks.size() == 1 && typed.marks.front() == shadda)
        return found.marks.find(shadda) != std::u32string::npos;
    return typed.marks == found.marks;
}

bool TypedPhrase::is(const Word& typed, std::string_view slice, bool plain) {
    if (plain) return slice == typed.plain;
    const std::vector<Letter> letters = letters_of(slice);
    return letters.size() == typed.letters.size() &&
           std::equal(typed.letters.begin(), typed.letters.end(), letters.begin(), agrees);
}

Ranges TypedPhrase::search(std::string_view text, bool first) const {
    Ranges out;
    if (words_.empty()) return out;
    std::vector<Slice> window;  // the words met so far that the beginning of the phrase may be
    Slice word;
    for (std::size_t at = 0; next_word(text, at, word);) {
        if (word.new_line) window.clear();
        window.push_back(word);
        if (window.size() > words_.size()) window.erase(window.begin());
        if (window.size() < words_.size()) continue;
        const auto same = [text](const Word& typed, const Slice& here) {
            return is(typed, text.substr(here.begin, here.end - here.begin), here.plain);
        };
        if (!std::equal(words_.begin(), words_.end(), window.begin(), same)) continue;
        out.emplace_back(static_cast<std::uint32_t>(window.front().begin), static_cast<std::uint32_t>(word.end));
        if (first) return out;
        window.clear();
    }
    return out;
}

bool TypedPhrase::in(std::string_view text) const {
    return !search(text, true).empty();
}

Ranges TypedPhrase::find(std::string_view text) const {
    return search(text, false);
}

}  // namespace bahith::arabic
