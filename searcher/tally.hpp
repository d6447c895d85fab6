// SPDX-License-Identifier: GPL-2.0-or-later
// Articles and passages by value, over everything a query matches.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "searcher/article_map.hpp"
#include "searcher/request.hpp"
#include "store/schema.hpp"

namespace bahith::searcher {

/// In ascending order.
using Documents = std::vector<Xapian::docid>;

/// All documents that match, without ranking.
[[nodiscard]] Documents matching(const Xapian::Database& database, const Xapian::Query& query);

/// The documents that have a term.
[[nodiscard]] Documents having(const Xapian::Database& database, const std::string& term);

/// Counts over some documents, in no order. An article counts once for a value that any of its documents has; it may
/// have documents in several shards.
class Tally {
public:
    /// `articles`: of the same database, where it is a single one on this machine; null: their keys are read.
    Tally(const Xapian::Database& database, Documents documents, const ArticleMap* articles = nullptr);

    struct Count {
        std::string value;
        std::size_t articles = 0;
        std::size_t passages = 0;
    };

    struct Counts {
        std::vector<Count> values;
        std::size_t articles = 0;  ///< that have any
    };

    [[nodiscard]] std::size_t articles() const { return articles_; }

    /// By the values of a slot that holds a list.
    [[nodiscard]] Counts listed(store::Field field, char separator) const;

    /// By the terms of a field; `value` is what stands behind the prefix.
    [[nodiscard]] Counts terms(store::Field field) const;

    /// By day, month or year: of publication, where the date is known so closely; or of a mentioned time that lies in
    /// it or is made of such days, months or years.
    [[nodiscard]] Counts published(Grain grain) const;
    [[nodiscard]] Counts mentioned(Grain grain) const;

    /// Documents of the articles that any of the documents is of.
    [[nodiscard]] Documents whole_articles() const;

private:
    class Counter;
    void number_by_map(const ArticleMap& articles);
    void number_by_key();
    void each_value(store::Field field, const std::function<void(std::size_t, const std::string&)>& visit) const;
    void count_terms(store::Field field, std::size_t length, Counter& counter) const;

    const Xapian::Database& database_;
    Documents documents_;
    std::vector<std::size_t> article_of_;  // equal numbers for documents of one article
    std::size_t articles_ = 0;
};

}  // namespace bahith::searcher
