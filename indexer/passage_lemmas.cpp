// SPDX-License-Identifier: GPL-2.0-or-later
// Gathered first, for a term's impact depends on the length of the whole passage.
#include "indexer/passage_lemmas.hpp"

#include <xapian.h>

#include <algorithm>

#include "analyzers/arabic/written.hpp"
#include "store/impact.hpp"
#include "store/schema.hpp"

namespace bahith::indexer {

using store::Field;

void PassageLemmas::add(const Words& words, bool title) {
    for (auto token = words.first; token != words.second; ++token) {
        if (token->kind() == arabic::TokenKind::clitic) continue;
        seen_.push_back({token->forms->written_lemma, title});
        if (!title) ++words_;
        if (!token->forms->others) continue;
        for (const std::string* other : {&token->forms->others->lemma, &token->forms->others->before_pronoun}) {
            if (other->empty()) continue;
            other_readings_.push_back(arabic::written(*other));
            seen_.push_back({other_readings_.back(), title});
        }
    }
}

void PassageLemmas::put(Xapian::Document& document) {
    std::sort(seen_.begin(), seen_.end(), [](const Seen& a, const Seen& b) { return a.lemma < b.lemma; });
    const store::PassageImpact impact(words_);
    for (auto first = seen_.begin(); first != seen_.end();) {
        const auto last =
            std::find_if(first, seen_.end(), [&first](const Seen& seen) { return seen.lemma != first->lemma; });
        const auto in_title =
            static_cast<std::size_t>(std::count_if(first, last, [](const Seen& seen) { return seen.title; }));
        const std::size_t in_text = static_cast<std::size_t>(last - first) - in_title;
        document.add_term(store::term(Field::body, first->lemma), impact.of(in_text, in_title));
        if (in_title > 0) document.add_term(store::term(Field::title, first->lemma), impact.of(in_title, 0));
        first = last;
    }
}

}  // namespace bahith::indexer
