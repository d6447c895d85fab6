// SPDX-License-Identifier: GPL-2.0-or-later
// What each word of a text has to do with each word of the query.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "analyzers/arabic/analyzer.hpp"
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
    bool spelled = false;                                     ///< as in the query
    std::uint32_t gram_count = 0;                             ///< runs of letters the word has
    std::vector<std::uint32_t> grams;                         ///< those that the query has too, by number
    std::vector<std::pair<std::uint32_t, double>> resembles;  ///< query words by the share of common runs (Dice)
};

/// Each distinct word is compared once.
class Matcher {
public:
    /// `analyzer` must outlive it.
    Matcher(std::vector<QueryWord> words, arabic::Analyzer& analyzer);

    /// A word as it is stored (arabic/written.hpp). The answer stays valid as long as the matcher.
    [[nodiscard]] const WordMatch& match(std::string_view written);
    [[nodiscard]] const std::vector<QueryWord>& words() const { return words_; }
    [[nodiscard]] std::size_t gram_count() const { return gram_ids_.size(); }

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    [[nodiscard]] WordMatch compare(std::string_view written) const;
    void compare_letters(const arabic::Forms& forms, WordMatch& out) const;

    arabic::Analyzer& analyzer_;

    std::vector<QueryWord> words_;
    std::vector<std::vector<std::uint32_t>> word_grams_;  // of each query word
    std::unordered_map<Gram, std::uint32_t> gram_ids_;
    std::unordered_map<std::string, std::uint32_t> by_lemma_;
    std::unordered_map<std::string, WordMatch, Hash, std::equal_to<>> seen_;
};

}  // namespace bahith::searcher::ranking
