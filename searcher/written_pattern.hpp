// SPDX-License-Identifier: GPL-2.0-or-later
// A phrase or the beginning of a word, to be met in the stored words of a passage (arabic/written.hpp).
#pragma once

#include <string>
#include <string_view>
#include <vector>

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
    [[nodiscard]] bool is(std::string_view word, const std::vector<std::string>& spellings) const;

    PhraseWords words_;  // as written; spellings of a word sorted
    bool beginning_ = false;
};

}  // namespace bahith::searcher
