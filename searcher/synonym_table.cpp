// SPDX-License-Identifier: GPL-2.0-or-later
// A table by the lemmas of a term, one after another.
#include "searcher/synonym_table.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "searcher/listed_synonyms.hpp"

namespace bahith::searcher {
namespace {

// Terms of the same lemmas are one.
void add_new(const std::vector<SynonymTable::Synonym>& synonyms, std::vector<SynonymTable::Synonym>& known) {
    for (const SynonymTable::Synonym& other : synonyms) {
        const auto same = [&other](const SynonymTable::Synonym& one) { return one.key == other.key; };
        if (std::none_of(known.begin(), known.end(), same)) known.push_back(other);
    }
}

}  // namespace

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
        std::vector<Synonym> others;
        std::copy_if(terms.begin(), terms.end(), std::back_inserter(others),
                     [&term](const Synonym& other) { return other.key != term.key; });
        add_new(others, terms_[term.key]);
    }
}

void SynonymTable::add_listed(const ListedSynonyms& listed) {
    listed_ = &listed;
    longest_ = std::max(longest_, listed.longest());
}

std::optional<std::vector<SynonymTable::Synonym>> SynonymTable::find(const std::string& key) const {
    std::optional<std::vector<Synonym>> out;
    if (const auto added = terms_.find(key); added != terms_.end()) out = added->second;
    const auto listed = listed_ != nullptr ? listed_->find(key) : std::nullopt;
    if (!listed) return out;
    if (!out) out.emplace();
    add_new(*listed, *out);
    return out;
}

SynonymTable::Match SynonymTable::at(const arabic::Tokens& tokens, std::size_t i) const {
    Match best;
    std::string key;
    for (std::size_t length = 1; length <= longest_ && i + length <= tokens.size(); ++length) {
        key += (length > 1 ? " " : "") + tokens[i + length - 1].lemma();
        if (auto found = find(key)) best = {length, std::move(*found)};
    }
    return best;
}

}  // namespace bahith::searcher
