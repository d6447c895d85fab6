// SPDX-License-Identifier: GPL-2.0-or-later
// Synonyms ready for queries: found by lemma, so that inflection and proclitics do not hide a word.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "analyzers/arabic/analyzer.hpp"
#include "searcher/synonyms.hpp"

namespace bahith::searcher {

class SynonymTable {
public:
    /// What the terms of a group are to one another.
    struct Relation {
        const char* why = "";
        double weight = 0;
    };

    /// Every term of the group finds the others.
    void add(const SynonymGroup& group, const Relation& relation, arabic::Analyzer& analyzer);

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

private:
    std::unordered_map<std::string, std::vector<Synonym>> terms_;
    std::size_t longest_ = 0;
};

}  // namespace bahith::searcher
