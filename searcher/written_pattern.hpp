// SPDX-License-Identifier: GPL-2.0-or-later
// A phrase or the beginning of a word, to be met in the stored words of a passage (arabic/written.hpp).
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/hashed_words.hpp"

namespace bahith::searcher {

/// The words of a phrase, each as it may stand in a text; folded.
using PhraseWords = std::vector<std::vector<std::string>>;

class WrittenPattern {
public:
    /// Words in order, side by side, in one line.
    [[nodiscard]] static WrittenPattern phrase(const PhraseWords& words);
    /// A word that begins with any of these.
    [[nodiscard]] static WrittenPattern beginnings(const std::vector<std::string>& folded);

    /// `line`: one of arabic::written_lines(), folded.
    [[nodiscard]] bool in(std::string_view line) const;

private:
    /// How a word of the phrase may be written.
    struct Spelling {
        std::uint64_t hash = 0;
        std::string word;
        std::size_t place = 0;  ///< in the phrase
    };
    struct Beginning {
        std::uint64_t head = 0, mask = 0;
        std::string bytes;
    };

    [[nodiscard]] bool phrase_in(std::string_view line) const;
    [[nodiscard]] bool is(const HashedWord& word, std::size_t place) const;
    [[nodiscard]] bool begins(const HashedWord& word) const;

    static constexpr std::size_t filter_bits = 4096;
    std::size_t length_ = 0;           // of the phrase
    std::vector<Spelling> spellings_;  // sorted by hash
    std::bitset<filter_bits> filter_;  // most words of a text are in no phrase
    std::vector<Beginning> beginnings_;
};

}  // namespace bahith::searcher
