// SPDX-License-Identifier: GPL-2.0-or-later
// Synonyms ready for queries: found by lemma, so that inflection and proclitics do not hide a word.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "analyzers/arabic/analyzer.hpp"
#include "searcher/synonyms.hpp"

namespace bahith::searcher {

class ListedSynonyms;

class SynonymTable {
public:
    /// What the terms of a group are to one another.
    struct Relation {
        const char* why = "";
        double weight = 0;
    };

    /// Every term of the group finds the others.
    void add(const SynonymGroup& group, const Relation& relation, arabic::Analyzer& analyzer);

    /// `listed` behind what is added. It must outlive the table.
    void add_listed(const ListedSynonyms& listed);

    struct Synonym {
        std::string term;
        Relation relation;
        std::string key;  ///< its lemmas
    };

    struct Match {
        std::size_t length = 0;  ///< tokens; 0: nothing
        std::vector<Synonym> synonyms;
    };

    /// The synonyms of the longest term that begins at token `i`.
    [[nodiscard]] Match at(const arabic::Tokens& tokens, std::size_t i) const;

    /// What was added, by lemmas.
    [[nodiscard]] const std::unordered_map<std::string, std::vector<Synonym>>& terms() const { return terms_; }
    /// Words of the longest term.
    [[nodiscard]] std::size_t longest() const { return longest_; }

private:
    [[nodiscard]] std::optional<std::vector<Synonym>> find(const std::string& key) const;

    std::unordered_map<std::string, std::vector<Synonym>> terms_;
    const ListedSynonyms* listed_ = nullptr;
    std::size_t longest_ = 0;
};

}  // namespace bahith::searcher
