// SPDX-License-Identifier: GPL-2.0-or-later
// By lemma, and by shared runs of letters where the lemma differs.
#include "searcher/ranking/matcher.hpp"

#include <algorithm>

#include "analyzers/arabic/written.hpp"

namespace bahith::searcher::ranking {

Matcher::Matcher(std::vector<QueryWord> words, arabic::Analyzer& analyzer)
    : analyzer_(analyzer), words_(std::move(words)) {
    for (std::uint32_t i = 0; i < words_.size(); ++i) {
        by_lemma_.emplace(words_[i].lemma, i);
        std::vector<std::uint32_t> ids;
        for (const Gram gram : grams(words_[i].alone))
            ids.push_back(gram_ids_.try_emplace(gram, static_cast<std::uint32_t>(gram_ids_.size())).first->second);
        word_grams_.push_back(std::move(ids));
    }
}

const WordMatch& Matcher::match(std::string_view written) {
    auto found = seen_.find(written);
    if (found == seen_.end()) found = seen_.emplace(written, compare(written)).first;
    return found->second;
}

WordMatch Matcher::compare(std::string_view written) const {
    WordMatch out;
    const auto forms = analyzer_.forms_of(arabic::unwritten(arabic::fold_written(written)));
    out.stop = forms->stop;
    if (forms->kind == arabic::TokenKind::clitic) return out;
    if (const auto found = by_lemma_.find(forms->lemma); found != by_lemma_.end()) {
        out.word = found->second;
        const QueryWord& word = words_[out.word];
        out.spelled = forms->fold == word.fold && arabic::unwritten(written) == word.typed;
    }
    if (!forms->stop) compare_letters(*forms, out);
    return out;
}

void Matcher::compare_letters(const arabic::Forms& forms, WordMatch& out) const {
    const std::vector<Gram> all = grams(forms.fold);
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
