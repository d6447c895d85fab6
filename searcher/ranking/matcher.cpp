// SPDX-License-Identifier: GPL-2.0-or-later
// By lemma, and by shared runs of letters where the lemma differs.
#include "searcher/ranking/matcher.hpp"

#include <algorithm>

#include "analyzers/arabic/written.hpp"

namespace bahith::searcher::ranking {

Matcher::Matcher(std::vector<QueryWord> words, WordTable& table) : table_(table), words_(std::move(words)) {
    for (const QueryWord& word : words_) {
        lemma_hashes_.push_back(std::hash<std::string>()(word.lemma));
        std::vector<std::uint32_t> ids;
        for (const Gram gram : grams(word.alone)) {
            ids.push_back(gram_ids_.try_emplace(gram, static_cast<std::uint32_t>(gram_ids_.size())).first->second);
            gram_filter_.set(gram_bits(gram));
        }
        word_grams_.push_back(std::move(ids));
    }
}

const WordMatch& Matcher::match(std::string_view written) {
    const WordTable::Number number = table_.number_of(written);
    if (number >= seen_.size()) seen_.resize(std::max<std::size_t>(number + 1, 2 * seen_.size()));
    const WordMatch*& known = seen_[number];
    if (known != nullptr) return *known;
    const BriefWord& word = table_.brief(number);
    known = resembles_none(word) ? &unrelated(word) : &matches_.emplace_back(compare(written, word));
    return *known;
}

bool Matcher::resembles_none(const BriefWord& word) const {
    if (word.gram_count > BriefWord::most_grams) return false;
    const auto grams = word.grams.begin();
    return std::find(lemma_hashes_.begin(), lemma_hashes_.end(), word.lemma_hash) == lemma_hashes_.end() &&
           std::none_of(grams, grams + word.gram_count, [this](GramBits bits) { return gram_filter_.test(bits); });
}

const WordMatch& Matcher::unrelated(const BriefWord& word) {
    const WordMatch*& match = unrelated_[{word.stop, word.gram_count}];
    if (match == nullptr) {
        WordMatch& made = matches_.emplace_back();
        made.stop = word.stop;
        made.gram_count = word.gram_count;
        match = &made;
    }
    return *match;
}

WordMatch Matcher::compare(std::string_view written, const BriefWord& word) const {
    WordMatch out;
    out.stop = word.stop;
    if (word.clitic) return out;
    const auto forms = table_.forms(written);
    for (std::uint32_t i = 0; i < words_.size() && out.word == WordMatch::none; ++i)
        if (words_[i].lemma == forms->lemma) out.word = i;
    if (out.word != WordMatch::none) {
        const QueryWord& same = words_[out.word];
        out.spelled = forms->fold == same.fold && arabic::unwritten(written) == same.typed;
    }
    if (!word.stop) compare_letters(forms->fold, out);
    return out;
}

void Matcher::compare_letters(const std::string& folded, WordMatch& out) const {
    const std::vector<Gram> all = grams(folded);
    out.gram_count = static_cast<std::uint32_t>(all.size());
    for (const Gram gram : all)
        if (const auto found = gram_ids_.find(gram); found != gram_ids_.end()) out.grams.push_back(found->second);
    if (out.grams.empty()) return;
    for (std::uint32_t i = 0; i < words_.size(); ++i) {
        const auto& own = word_grams_[i];
        const auto shared = std::count_if(own.begin(), own.end(), [&out](std::uint32_t gram) {
            return std::find(out.grams.begin(), out.grams.end(), gram) != out.grams.end();
        });
        if (shared > 0)
            out.resembles.emplace_back(
                i, 2.0 * static_cast<double>(shared) / static_cast<double>(own.size() + all.size()));
    }
}

}  // namespace bahith::searcher::ranking
