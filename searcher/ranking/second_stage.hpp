// SPDX-License-Identifier: GPL-2.0-or-later
// Re-scores the best passages of the first stage from their stored words: what is too dear to index, and what terms do
// not tell. The score is the first stage's plus a weighted sum of features.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "searcher/ranking/matcher.hpp"

namespace bahith::searcher::ranking {

// clang-format off
/// All but `sibling` are sums of idf, so that a rare word counts for more, and one weight fits queries of any length.
enum class Feature : std::uint8_t {
    coverage,   ///< query words that the passage has
    adjacent,   ///< neighbours in the query that are neighbours here in the same order
    near,       ///< the same by nearness: over the distance
    span,       ///< coverage by the share of query words in the shortest stretch that has them all
    early,      ///< query words by how near the beginning of the passage they first stand
    spelling,   ///< query words that the passage has in the spelling typed
    soft,       ///< query words by the most resembling word here
    grams,      ///< BM25 over runs of letters; their frequency is that among the candidates
    title,      ///< query words in the title
    subject,    ///< the same by the share of the title that they are: the article is about them
    article,    ///< mean first stage score of the article's three best candidates, or of as many as it has passages
    together,   ///< query words that candidates of its article have; half where only one of several passages has it
    sibling,    ///< score, by all of the above, of the article's second best passage; its own if there is no other
    count_
};
// clang-format on

constexpr std::size_t feature_count = static_cast<std::size_t>(Feature::count_);
using Features = std::array<double, feature_count>;

/// Passages that the second stage sees. More than these keep the order of the first, behind all of them.
constexpr std::uint32_t most_candidates = 100;

[[nodiscard]] std::string_view name_of(Feature feature);

/// The article that a candidate is of.
struct Origin {
    std::size_t number = 0;    ///< equal for passages of one article
    std::size_t passages = 0;  ///< that it has in the index, candidates or not
};

struct Scored {
    double score = 0;
    Features features{};
};

class SecondStage {
public:
    /// `table` must outlive it.
    SecondStage(std::vector<QueryWord> words, WordTable& table) : matcher_(std::move(words), table) {}

    /// A candidate of the first stage. `written`: its stored words (arabic/written.hpp): a line of the title, one of
    /// the heading, then one a paragraph.
    void add(const Origin& origin, double first_stage, std::string_view written);

    /// One a candidate, in the order they were added.
    [[nodiscard]] std::vector<Scored> scores() const;

private:
    struct Candidate {
        std::size_t article = 0, passages = 0;
        double first_stage = 0;
        Features features{};
        std::vector<std::uint32_t> gram_tf;  // by number of the gram
        double gram_length = 0;
        std::vector<bool> has;  // by number of the query word
    };

    using Matches = std::vector<const WordMatch*>;  // a token each

    /// What the candidates of an article say together.
    struct Siblings {
        std::vector<double> first_stage;
        std::vector<std::size_t> having;  // candidates with the query word of that number
    };

    void score_positions(const Matches& body, Candidate& candidate) const;
    void score_spelling(const Matches& body, Candidate& candidate) const;
    void score_letters(const Matches& body, Candidate& candidate) const;
    void score_title(const Matches& title, Candidate& candidate) const;
    void score_article(const Siblings& siblings, std::size_t passages, Features& features) const;
    void score_siblings(std::vector<Scored>& scored) const;

    Matcher matcher_;
    std::vector<Candidate> candidates_;
};

}  // namespace bahith::searcher::ranking
