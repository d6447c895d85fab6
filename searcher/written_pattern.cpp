// SPDX-License-Identifier: GPL-2.0-or-later
// One pass over the words of a line, with the beginnings of phrases that they may continue.
#include "searcher/written_pattern.hpp"

#include <algorithm>

#include "analyzers/arabic/written.hpp"

namespace bahith::searcher {

WrittenPattern WrittenPattern::phrase(const PhraseWords& words) {
    WrittenPattern pattern;
    for (const auto& spellings : words) {
        auto& own = pattern.words_.emplace_back();
        for (const std::string& folded : spellings) own.push_back(arabic::written(folded));
        std::sort(own.begin(), own.end());
    }
    return pattern;
}

WrittenPattern WrittenPattern::beginnings(const std::vector<std::string>& folded) {
    WrittenPattern pattern = phrase({folded});
    pattern.beginning_ = true;
    return pattern;
}

bool WrittenPattern::is(std::string_view word, const std::vector<std::string>& spellings) const {
    if (beginning_)
        return std::any_of(spellings.begin(), spellings.end(), [word](const auto& s) { return word.starts_with(s); });
    return std::binary_search(spellings.begin(), spellings.end(), word);
}

bool WrittenPattern::in(std::string_view line) const {
    if (words_.empty()) return false;
    std::vector<std::size_t> begun;  // for each phrase begun, the word that must come next
    std::vector<std::size_t> going_on;
    while (!line.empty()) {
        const std::string_view word = arabic::next_written(line);
        going_on.clear();
        begun.push_back(0);
        for (const std::size_t at : begun) {
            if (!is(word, words_[at])) continue;
            if (at + 1 == words_.size()) return true;
            going_on.push_back(at + 1);
        }
        begun.swap(going_on);
    }
    return false;
}

}  // namespace bahith::searcher
