// SPDX-License-Identifier: GPL-2.0-or-later
// One pass over the words of a line, with the beginnings of phrases that they may continue.
#include "searcher/written_pattern.hpp"

#include <algorithm>

#include "analyzers/arabic/word_head.hpp"
#include "analyzers/arabic/written.hpp"

namespace bahith::searcher {

WrittenPattern WrittenPattern::phrase(const PhraseWords& words) {
    WrittenPattern pattern;
    pattern.length_ = words.size();
    for (std::size_t place = 0; place < words.size(); ++place)
        for (const std::string& folded : words[place]) {
            const std::string word = arabic::written(folded);
            const std::uint64_t hash = HashedWords(word).next().hash;
            pattern.filter_.set(hash % filter_bits);
            pattern.spellings_.push_back({hash, word, place});
        }
    std::sort(pattern.spellings_.begin(), pattern.spellings_.end(),
              [](const Spelling& a, const Spelling& b) { return a.hash < b.hash; });
    return pattern;
}

WrittenPattern WrittenPattern::beginnings(const std::vector<std::string>& folded) {
    constexpr std::size_t head_bytes = sizeof(std::uint64_t);
    WrittenPattern pattern;
    for (const std::string& beginning : folded) {
        const std::string bytes = arabic::written(beginning);
        const std::uint64_t mask =
            bytes.size() < head_bytes ? (std::uint64_t{1} << 8 * bytes.size()) - 1 : ~std::uint64_t{0};
        pattern.beginnings_.push_back({arabic::head_of(bytes), mask, bytes});
    }
    return pattern;
}

bool WrittenPattern::is(const HashedWord& word, std::size_t place) const {
    const auto before = [](const Spelling& spelling, std::uint64_t hash) { return spelling.hash < hash; };
    auto spelling = std::lower_bound(spellings_.begin(), spellings_.end(), word.hash, before);
    for (; spelling != spellings_.end() && spelling->hash == word.hash; ++spelling)
        if (spelling->place == place && spelling->word == word.word) return true;
    return false;
}

bool WrittenPattern::begins(const HashedWord& word) const {
    return std::any_of(beginnings_.begin(), beginnings_.end(), [&word](const Beginning& beginning) {
        return (word.head & beginning.mask) == beginning.head && word.word.starts_with(beginning.bytes);
    });
}

bool WrittenPattern::in(std::string_view line) const {
    if (beginnings_.empty()) return phrase_in(line);
    for (HashedWords words(line); !words.empty();)
        if (begins(words.next())) return true;
    return false;
}

bool WrittenPattern::phrase_in(std::string_view line) const {
    std::vector<std::size_t> begun;  // for each phrase begun, the word that must come next
    std::vector<std::size_t> going_on;
    for (HashedWords words(line); length_ > 0 && !words.empty();) {
        const HashedWord word = words.next();
        going_on.clear();
        if (filter_.test(word.hash % filter_bits)) {
            begun.push_back(0);
            for (const std::size_t at : begun) {
                if (!is(word, at)) continue;
                if (at + 1 == length_) return true;
                going_on.push_back(at + 1);
            }
        }
        begun.swap(going_on);
    }
    return false;
}

}  // namespace bahith::searcher
