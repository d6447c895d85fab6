// SPDX-License-Identifier: GPL-2.0-or-later
// Candidates of a query with phrases and the like, looked up in the stored words and text.
#pragma once

#include <xapian.h>

#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "searcher/condition.hpp"
#include "searcher/tally.hpp"
#include "store/record.hpp"

namespace bahith::searcher {

/// Gives the record of an article.
using RecordOf = std::function<store::Record(const std::string& article)>;

/// Says of passages one by one whether a condition holds: who wants the best few need not have all looked up.
class Verifier {
public:
    /// `database` must outlive it.
    Verifier(const Xapian::Database& database, ConditionPtr condition, RecordOf record_of)
        : database_(database),
          condition_(std::move(condition)),
          record_of_(std::move(record_of)),
          reads_articles_(wants_typed(*condition_)) {}

    /// Of a passage that the condition's query matches. Exact. Reads its words once; where typed words are wanted and
    /// it has them in any spelling, its article too. What was said is remembered, in two bits.
    [[nodiscard]] bool holds(Xapian::docid document);

    /// Whether it is cheaper to ask in the order of the index: an article is read for all of its passages then.
    [[nodiscard]] bool reads_articles() const { return reads_articles_; }

private:
    [[nodiscard]] static bool wants_typed(const Condition& condition);
    /// `matched`: the document is known to match the query of this part of the condition.
    bool holds(const Condition& condition, bool matched);
    bool holds(const TextLeaf& leaf);
    bool all(const Condition& condition, bool matched);
    bool any(const Condition& condition);
    [[nodiscard]] bool matches(const Xapian::Query& query);
    [[nodiscard]] bool as_typed(const TextLeaf& leaf);
    [[nodiscard]] const store::Record& record(const std::string& article);

    const Xapian::Database& database_;
    ConditionPtr condition_;
    RecordOf record_of_;
    bool reads_articles_;
    std::vector<bool> said_, held_;                                 ///< by docid
    std::unordered_map<const Xapian::Query*, Documents> matching_;  ///< of parts that may fail
    std::deque<store::Record> records_;  ///< the last few: who reads articles asks in the order of the index
    Xapian::docid document_ = 0;         ///< that is looked at
    std::optional<std::string> words_;   ///< its words, folded, once they were read
};

}  // namespace bahith::searcher
