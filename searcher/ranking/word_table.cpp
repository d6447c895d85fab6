// SPDX-License-Identifier: GPL-2.0-or-later
// A table with open addressing; a word is analyzed when it is first asked for.
#include "searcher/ranking/word_table.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "analyzers/arabic/written.hpp"

namespace bahith::searcher::ranking {
namespace {

constexpr std::size_t first_slots = 1U << 13U;
constexpr std::size_t most_words = 200'000;  // about 20 MB

}  // namespace

WordTable::WordTable(arabic::Analyzer& analyzer) : analyzer_(analyzer), slots_(first_slots) {}

WordTable::Slot& WordTable::slot(std::size_t hash) {
    std::size_t at = hash & (slots_.size() - 1);
    while (slots_[at].word != none && slots_[at].hash != hash) at = (at + 1) & (slots_.size() - 1);
    return slots_[at];
}

WordTable::Number WordTable::number_of(std::string_view written) {
    const std::size_t hash = std::hash<std::string_view>()(written);
    if (const Slot& known = slot(hash); known.word != none) return known.word;
    if (2 * (words_.size() + 1) > slots_.size()) grow();
    const auto number = static_cast<Number>(words_.size());
    words_.push_back(analyzed(written));
    slot(hash) = {hash, number};
    return number;
}

void WordTable::grow() {
    const std::vector<Slot> old = std::exchange(slots_, std::vector<Slot>(2 * slots_.size()));
    for (const Slot& taken : old)
        if (taken.word != none) slot(taken.hash) = taken;
}

std::shared_ptr<const arabic::Forms> WordTable::forms(std::string_view written) {
    return analyzer_.forms_of(arabic::unwritten(arabic::fold_written(written)));
}

BriefWord WordTable::analyzed(std::string_view written) {
    const auto forms = this->forms(written);
    BriefWord word;
    word.lemma_hash = std::hash<std::string>()(forms->lemma);
    word.stop = forms->stop;
    word.clitic = forms->kind == arabic::TokenKind::clitic;
    if (word.stop || word.clitic) return word;
    const std::vector<Gram> all = grams(forms->fold);
    word.gram_count = static_cast<std::uint8_t>(
        std::min<std::size_t>(all.size(), std::numeric_limits<decltype(word.gram_count)>::max()));
    std::transform(all.begin(), all.begin() + std::min<std::ptrdiff_t>(std::ssize(all), BriefWord::most_grams),
                   word.grams.begin(), gram_bits);
    return word;
}

void WordTable::begin_search() {
    if (words_.size() <= most_words) return;
    slots_.assign(first_slots, {});
    words_.clear();
}

}  // namespace bahith::searcher::ranking
