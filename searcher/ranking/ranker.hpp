// SPDX-License-Identifier: GPL-2.0-or-later
// Both stages of ranking: Xapian finds candidates by their terms, the second stage orders the best of them.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "searcher/article_map.hpp"
#include "searcher/built_query.hpp"
#include "searcher/ranking/second_stage.hpp"
#include "searcher/request.hpp"
#include "searcher/verification.hpp"
#include "store/index.hpp"

namespace bahith::searcher::ranking {

/// A passage in its place.
struct Place {
    Xapian::docid document = 0;
    double score = 0;
    double first_stage = 0;
    std::uint64_t article = 0;  ///< equal of passages of one article
    std::string paragraphs;     ///< A-B, as the index has it; Unit::article: left empty
    Features features{};        ///< zeros behind the candidates of the second stage
};

/// The words of the query in the order typed, each lemma once, with their idf in this index.
[[nodiscard]] std::vector<QueryWord> query_words(const BuiltQuery& built, const store::Reader& reader);

class Ranker {
public:
    /// `articles`: null for several shards or servers. `verifier`: says which passages may be shown; null: all may.
    /// Must outlive it, as the others.
    Ranker(const store::Reader& reader, const ArticleMap* articles, std::vector<QueryWord> words, WordTable& table,
           Verifier* verifier)
        : reader_(reader), articles_(articles), words_(std::move(words)), table_(table), verifier_(verifier) {}

    /// The first `count` places. Unit::article: the best passage of each article.
    [[nodiscard]] std::vector<Place> rank(Xapian::Enquire& enquire, std::size_t count, Unit unit);

    /// The first `count` places as `enquire` sorts them, by nothing else.
    [[nodiscard]] std::vector<Place> in_order(Xapian::Enquire& enquire, std::size_t count, Unit unit) const;

private:
    [[nodiscard]] std::vector<Place> candidates(Xapian::Enquire& enquire, Unit unit) const;
    void score(std::vector<Place>& places);
    [[nodiscard]] Place place_of(const Xapian::MSetIterator& found, Unit unit) const;
    [[nodiscard]] std::string article_of(Xapian::docid document) const;
    /// Of its article, in the index.
    [[nodiscard]] std::size_t passages_of(const Place& place) const;
    /// Places up to `count` behind those that there are, in the order of `enquire`.
    void append_rest(Xapian::Enquire& enquire, std::size_t count, Unit unit, std::vector<Place>& places) const;

    const store::Reader& reader_;
    const ArticleMap* articles_;
    std::vector<QueryWord> words_;
    WordTable& table_;
    Verifier* verifier_;
};

}  // namespace bahith::searcher::ranking
