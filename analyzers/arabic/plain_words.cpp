// SPDX-License-Identifier: GPL-2.0-or-later
// A border of words lies before a space always, behind it unless a mark or an invisible character follows (such
// stretches are mixed and begin before the space), and between a word and these signs unless another letter follows the
// sign.
#include "analyzers/arabic/plain_words.hpp"

#include <algorithm>
#include <array>

namespace bahith::arabic {
namespace {

bool space(char c) {
    return c == ' ' || c == '\n';
}

// The second byte of a letter U+0621..U+063A, U+0641..U+064A after 0xD8 or 0xD9.
bool letter(unsigned char first, unsigned char second) {
    return (first == 0xD8 && second >= 0xA1 && second <= 0xBA) || (first == 0xD9 && second >= 0x81 && second <= 0x8A);
}

// Tatweel, U+064B..U+0652.
bool mark(unsigned char first, unsigned char second) {
    return first == 0xD9 && (second == 0x80 || (second >= 0x8B && second <= 0x92));
}

constexpr std::array<std::string_view, 4> opening{"«", "\"", "(", "["};
constexpr std::array<std::string_view, 12> closing{"،", ".", "»", "\"", ")", ":", "؛", "؟", "!", ",", ";", "]"};

template <std::size_t size>
std::size_t after_signs(std::string_view text, std::size_t at, const std::array<std::string_view, size>& signs) {
    for (bool found = true; found && at < text.size();) {
        found = false;
        for (const std::string_view sign : signs) {
            if (text[at] != sign[0] || !text.substr(at).starts_with(sign)) continue;
            at += sign.size();
            found = true;
            break;
        }
    }
    return at;
}

}  // namespace

std::size_t PlainWords::after_letters(std::size_t at) const {
    for (bool first = true; at + 1 < text_.size(); at += 2, first = false) {
        const auto one = static_cast<unsigned char>(text_[at]), two = static_cast<unsigned char>(text_[at + 1]);
        if (!letter(one, two) && (first || !mark(one, two))) break;
    }
    return at;
}

std::size_t PlainWords::after_digits(std::size_t at) const {
    while (at < text_.size() && text_[at] >= '0' && text_[at] <= '9') ++at;
    return at;
}

// From `at_`, which is no space: a word with its signs up to the next space, or that it is not plain.
bool PlainWords::read_word(Stretch& word) {
    const std::size_t begin = after_signs(text_, at_, opening);
    std::size_t end = after_letters(begin);
    const bool number = end == begin;
    if (number) end = after_digits(begin);
    const std::size_t next = end == text_.size() || space(text_[end]) ? end : after_signs(text_, end, closing);
    const bool plain = next == text_.size() || space(text_[next]);
    at_ = plain ? next : std::min(text_.find_first_of(" \n", next), text_.size());
    if (!plain || end == begin) {
        mixed_ = mixed_ || !plain;
        return false;
    }
    word = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end),
            number ? Stretch::Kind::number : Stretch::Kind::word};
    return true;
}

bool PlainWords::next(Stretch& stretch) {
    if (waits_) {
        waits_ = false;
        stretch = waiting_;
        return true;
    }
    for (;;) {
        while (at_ < text_.size() && space(text_[at_])) ++at_;
        const bool over = at_ == text_.size();
        Stretch word;
        if (!over && !read_word(word)) continue;
        const auto begin = static_cast<std::uint32_t>(settled_);
        const auto end = static_cast<std::uint32_t>(over ? text_.size() : word.begin);
        settled_ = over ? text_.size() : word.end;
        if (mixed_) {
            mixed_ = false;
            waits_ = !over;
            waiting_ = word;
            stretch = {begin, end, Stretch::Kind::mixed};
            return true;
        }
        stretch = word;
        return !over;
    }
}

}  // namespace bahith::arabic
