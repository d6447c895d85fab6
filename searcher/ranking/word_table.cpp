// SPDX-License-Identifier: GPL-2.0-or-later
// A table with open addressing; a word is analyzed when it is first asked for.
#include "searcher/ranking/word_table.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "analyzers/arabic/written.hpp"

namespace bahith::searcher::ranking {
namespace {

constexpr std::size_t most_words = 170'000;  // about 55 MB with their forms; a few more double the table

BriefWord brief_of(const arabic::Forms& forms) {
    BriefWord word;
    word.lemma = lemma_bits(forms.lemma);
    word.stop = forms.stop;
    word.clitic = forms.kind == arabic::TokenKind::clitic;
    if (word.stop || word.clitic) return word;
    const std::vector<Gram> all = grams(forms.fold);
    word.gram_count = static_cast<std::uint8_t>(
        std::min<std::size_t>(all.size(), std::numeric_limits<decltype(word.gram_count)>::max()));
    std::transform(all.begin(), all.begin() + std::min<std::ptrdiff_t>(std::ssize(all), BriefWord::most_grams),
                   word.grams.begin(), gram_bits);
    return word;
}

}  // namespace

WordTable::WordTable(arabic::Analyzer& analyzer) : analyzer_(analyzer) {}

const BriefWord& WordTable::brief(const HashedWord& word) {
    if (const BriefWord& known = words_.at(word.hash); known.taken()) return known;
    words_.make_room(forms_.size());
    BriefWord& fresh = words_.at(word.hash);
    forms_.push_back(analyzer_.forms_of(arabic::unwritten(arabic::fold_written(word.word))));
    fresh = brief_of(*forms_.back());
    fresh.hash = word.hash;
    fresh.number = static_cast<std::uint32_t>(forms_.size() - 1);
    return fresh;
}

void WordTable::begin_search() {
    if (forms_.size() <= most_words) return;
    words_.clear();
    forms_.clear();
}

}  // namespace bahith::searcher::ranking
