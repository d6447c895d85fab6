// SPDX-License-Identifier: GPL-2.0-or-later
// The words that need no rule: Arabic letters or digits and nothing else, between spaces and the usual signs. They are
// nine of ten in running text, and what Unicode's rules of word breaking say of them is always the same.
#pragma once

#include <cstdint>
#include <string_view>

namespace bahith::arabic {

/// Bytes [begin, end) of the text: a plain word of Arabic letters (marks and tatweel after its first letter), a plain
/// number of ASCII digits, or a stretch in which words must be looked for. Both ends are borders of words.
struct Stretch {
    enum class Kind : std::uint8_t { word, number, mixed };
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    Kind kind = Kind::mixed;
};

/// Walks a text from stretch to stretch; what lies between them holds no word. Linear.
class PlainWords {
public:
    explicit PlainWords(std::string_view text) : text_(text) {}

    /// False at the end of the text.
    bool next(Stretch& stretch);

private:
    std::size_t after_letters(std::size_t at) const;
    std::size_t after_digits(std::size_t at) const;
    bool read_word(Stretch& word);

    std::string_view text_;
    std::size_t at_ = 0;       // where to read on: the beginning, or at a space
    std::size_t settled_ = 0;  // before this all words are told
    bool mixed_ = false;       // something since `settled_` is neither space nor sign
    Stretch waiting_;          // a plain word behind a mixed stretch
    bool waits_ = false;
};

}  // namespace bahith::arabic
