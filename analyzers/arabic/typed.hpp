// SPDX-License-Identifier: GPL-2.0-or-later
// Words as they were typed: letter by letter in NFC, nothing folded. Serves `=word` and ties between spellings.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bahith::arabic {

/// `word` in NFC without vowel marks, tatweel and invisible characters; presentation forms become their letters.
/// أحمد, احمد and أحمَد: the first and the last are one, the second another.
[[nodiscard]] std::string typed_form(std::string_view word);

/// Words to be met in a text as they were typed, side by side and in one line.
///
/// Letters must be the same. A letter typed without a mark may bear any in the text. A letter typed with a vowel mark
/// must bear the same marks and no others; one typed with a shadda alone must bear a shadda and may bear a vowel.
/// What stands between words may be anything but letters, digits and the end of a line.
class TypedPhrase {
public:
    explicit TypedPhrase(std::string_view typed);

    /// Holds no word: met nowhere.
    [[nodiscard]] bool empty() const { return words_.empty(); }

    [[nodiscard]] bool in(std::string_view text) const;

    /// Bytes of `text` from the first word to the last, each time the words are met; in order, not overlapping.
    [[nodiscard]] std::vector<std::pair<std::uint32_t, std::uint32_t>> find(std::string_view text) const;

private:
    struct Letter {
        char32_t letter = 0;
        std::u32string marks;
    };
    struct Word {
        std::vector<Letter> letters;
        std::string plain;  ///< its bytes where it bears no marks, else empty: no plain word can be it
    };

    [[nodiscard]] static std::vector<Letter> letters_of(std::string_view slice);
    [[nodiscard]] static bool agrees(const Letter& typed, const Letter& found);
    [[nodiscard]] static bool is(const Word& typed, std::string_view slice, bool plain);
    [[nodiscard]] std::vector<std::pair<std::uint32_t, std::uint32_t>> search(std::string_view text, bool first) const;

    std::vector<Word> words_;
};

}  // namespace bahith::arabic
