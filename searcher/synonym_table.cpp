// SPDX-License-Identifier: GPL-2.0-or-later
// A table by the lemmas of a term, one after another.
#include "searcher/synonym_table.hpp"

#include <algorithm>

namespace bahith::searcher {

void SynonymTable::add(const SynonymGroup& group, const Relation& relation, arabic::Analyzer& analyzer) {
    std::vector<Synonym> terms;
    for (const std::string& term : group) {
        std::string key;
        const arabic::Tokens tokens = analyzer.analyze(term);
        for (const arabic::Token& token : tokens) key += (key.empty() ? "" : " ") + token.lemma();
        longest_ = std::max(longest_, tokens.size());
        if (!tokens.empty()) terms.push_back({term, relation, std::move(key)});
    }
    // Terms of the same lemmas find each other without a table.
    for (const Synonym& term : terms) {
        std::vector<Synonym>& known = terms_[term.key];
        for (const Synonym& other : terms) {
            const auto same = [&other](const Synonym& one) { return one.key == other.key; };
            if (other.key != term.key && std::none_of(known.begin(), known.end(), same)) known.push_back(other);
        }
    }
}

SynonymTable::Match SynonymTable::at(const arabic::Tokens& tokens, std::size_t i) const {
    Match best;
    std::string key;
    for (std::size_t length = 1; length <= longest_ && i + length <= tokens.size(); ++length) {
        key += (length > 1 ? " " : "") + tokens[i + length - 1].lemma();
        if (const auto found = terms_.find(key); found != terms_.end()) best = {length, found->second};
    }
    return best;
}

}  // namespace bahith::searcher
