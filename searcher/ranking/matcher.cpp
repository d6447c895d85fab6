// SPDX-License-Identifier: GPL-2.0-or-later
// By lemma, and by shared runs of letters where the lemma differs.
#include "searcher/ranking/matcher.hpp"

#include <algorithm>

namespace bahith::searcher::ranking {

Matcher::Matcher(std::vector<QueryWord> words) : words_(std::move(words)) {
    for (std::uint32_t i = 0; i < words_.size(); ++i) {
        by_lemma_.emplace(words_[i].lemma, i);
        std::vector<std::uint32_t> ids;
        for (const Gram gram : grams(words_[i].alone))
            ids.push_back(gram_ids_.try_emplace(gram, static_cast<std::uint32_t>(gram_ids_.size())).first->second);
        word_grams_.push_back(std::move(ids));
    }
}

const WordMatch& Matcher::match(const std::shared_ptr<const arabic::Forms>& forms) {
    const auto [found, fresh] = seen_.try_emplace(forms.get());
    if (fresh) {
        found->second = compare(*forms);
        found->second.forms = forms;
    }
    return found->second;
}

WordMatch Matcher::compare(const arabic::Forms& forms) const {
    WordMatch out;
    out.stop = forms.stop;
    if (forms.kind == arabic::TokenKind::clitic) return out;
    if (const auto found = by_lemma_.find(forms.lemma); found != by_lemma_.end()) out.word = found->second;
    if (forms.stop) return out;
    const std::vector<Gram> all = grams(forms.fold);
    out.gram_count = static_cast<std::uint32_t>(all.size());
    for (const Gram gram : all)
        if (const auto found = gram_ids_.find(gram); found != gram_ids_.end()) out.grams.push_back(found->second);
    if (out.grams.empty()) return out;
    for (std::uint32_t i = 0; i < words_.size(); ++i) {
        const auto& own = word_grams_[i];
        const auto shared = std::count_if(own.begin(), own.end(), [&out](std::uint32_t gram) {
            return std::find(out.grams.begin(), out.grams.end(), gram) != out.grams.end();
        });
        if (shared > 0)
            out.resembles.emplace_back(
                i, 2.0 * static_cast<double>(shared) / static_cast<double>(own.size() + all.size()));
    }
    return out;
}

}  // namespace bahith::searcher::ranking
