// SPDX-License-Identifier: GPL-2.0-or-later
// What each word of a text has to do with each word of the query.
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "searcher/built_query.hpp"
#include "searcher/hash_places.hpp"
#include "searcher/ranking/grams.hpp"
#include "searcher/ranking/word_table.hpp"

namespace bahith::searcher::ranking {

/// A word of the query as the second stage sees it.
struct QueryWord {
    std::string alone;  ///< arabic::standing_alone
    std::string lemma;
    std::string typed;        ///< arabic::typed_form
    std::string typed_alone;  ///< behind و ف ب ل ك: the same without them
    double idf = 0;           ///< of the lemma, as BM25 has it
    std::vector<StandIn> stand_ins{};
    std::string typed_bare{};  ///< where a query has one lemma: without its article too; else empty
};

/// A word of a text against the query. `word`: the query word with the same lemma or such a stand-in, or none.
struct WordMatch {
    static constexpr std::uint32_t none = 0xffffffff;

    std::uint32_t word = none;
    bool stop = false;
    double spelled = 0;                ///< 1: as in the query or as its word stands alone; less: but for the article
    std::uint32_t gram_count = 0;      ///< runs of letters the word has
    std::vector<std::uint32_t> grams;  ///< those that the query has too, by number
    std::vector<std::pair<std::uint32_t, double>> resembles;  ///< query words by the share of common runs (Dice)
};

/// Each distinct word is compared once.
class Matcher {
public:
    /// `table` must outlive it.
    Matcher(std::vector<QueryWord> words, WordTable& table);

    /// Behind `out`: the words of a line as it is stored (arabic/written.hpp). They stay valid as long as the matcher.
    void match(std::string_view line, std::vector<const WordMatch*>& out);
    [[nodiscard]] const std::vector<QueryWord>& words() const { return words_; }
    [[nodiscard]] std::size_t gram_count() const { return gram_ids_.size(); }

private:
    /// A word met in this search.
    struct Met {
        std::uint64_t hash = 0;
        const WordMatch* match = nullptr;

        [[nodiscard]] bool taken() const { return match != nullptr; }
    };

    /// A lemma that is met, and runs of letters that are compared.
    struct Sought {
        std::string lemma;
        LemmaBits bits;
        std::uint32_t word;
        std::vector<std::uint32_t> grams;
    };

    [[nodiscard]] const WordMatch& fresh(const HashedWord& word);
    void seek(const std::string& lemma, const std::string& alone, std::uint32_t word);
    [[nodiscard]] bool resembles_none(const BriefWord& word) const;
    [[nodiscard]] WordMatch compare(std::string_view written, const BriefWord& word) const;
    [[nodiscard]] bool but_for_what_stands_before(const arabic::Forms& forms, const WordMatch& match) const;
    void compare_letters(const std::string& folded, WordMatch& out) const;
    const WordMatch& unrelated(const BriefWord& word);

    WordTable& table_;
    std::vector<QueryWord> words_;
    std::vector<Sought> sought_;  // the words themselves, then what stands in for them
    std::unordered_map<Gram, std::uint32_t> gram_ids_;
    std::bitset<gram_bit_values> gram_filter_;  // most runs of letters are none of the query's
    HashPlaces<Met> met_;
    std::size_t met_words_ = 0;
    std::vector<std::pair<std::size_t, HashedWord>> unmet_;  // words of a line and their places; kept for its memory
    std::deque<WordMatch> matches_;
    std::array<std::array<const WordMatch*, 256>, 2> unrelated_{};  // of stop words or not, by number of grams
};

}  // namespace bahith::searcher::ranking
