// SPDX-License-Identifier: GPL-2.0-or-later
// What each word of a text has to do with each word of the query.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "analyzers/arabic/token.hpp"
#include "searcher/ranking/grams.hpp"

namespace bahith::searcher::ranking {

/// A word of the query as the second stage sees it.
struct QueryWord {
    std::string fold;
    std::string alone;  ///< arabic::standing_alone
    std::string lemma;
    std::string typed;  ///< arabic::typed_form
    double idf = 0;     ///< of the lemma, as BM25 has it
};

/// A word of a text against the query. `word`: the query word with the same lemma, or none.
struct WordMatch {
    static constexpr std::uint32_t none = 0xffffffff;

    std::uint32_t word = none;
    bool stop = false;
    std::uint32_t gram_count = 0;                             ///< runs of letters the word has
    std::vector<std::uint32_t> grams;                         ///< those that the query has too, by number
    std::vector<std::pair<std::uint32_t, double>> resembles;  ///< query words by the share of common runs (Dice)
    std::shared_ptr<const arabic::Forms> forms;               ///< keeps the key alive
};

/// Each distinct word is compared once.
class Matcher {
public:
    explicit Matcher(std::vector<QueryWord> words);

    /// Stays valid as long as the matcher.
    [[nodiscard]] const WordMatch& match(const std::shared_ptr<const arabic::Forms>& forms);
    [[nodiscard]] const std::vector<QueryWord>& words() const { return words_; }
    [[nodiscard]] std::size_t gram_count() const { return gram_ids_.size(); }

private:
    [[nodiscard]] WordMatch compare(const arabic::Forms& forms) const;

    std::vector<QueryWord> words_;
    std::vector<std::vector<std::uint32_t>> word_grams_;  // of each query word
    std::unordered_map<Gram, std::uint32_t> gram_ids_;
    std::unordered_map<std::string, std::uint32_t> by_lemma_;
    std::unordered_map<const arabic::Forms*, WordMatch> seen_;
};

}  // namespace bahith::searcher::ranking
