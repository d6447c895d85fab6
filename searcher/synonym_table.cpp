// SPDX-License-Identifier: GPL-2.0-or-later
// A table by the lemmas of a term, one after another.
#include "searcher/synonym_table.hpp"

#include <algorithm>

namespace bahith::searcher {

void SynonymTable::add(const SynonymGroup& group, const char* why, arabic::Analyzer& analyzer) {
    for (const std::string& term : group) {
        std::string key;
        const arabic::Tokens tokens = analyzer.analyze(term);
        for (const arabic::Token& token : tokens) key += (key.empty() ? "" : " ") + token.lemma();
        if (tokens.empty()) continue;
        longest_ = std::max(longest_, tokens.size());
        std::vector<Synonym>& known = terms_[key];
        const auto has = [&known](const std::string& other) {
            return std::any_of(known.begin(), known.end(), [&](const Synonym& one) { return one.term == other; });
        };
        for (const std::string& other : group)
            if (other != term && !has(other)) known.push_back({other, why});
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
