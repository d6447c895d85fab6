// SPDX-License-Identifier: GPL-2.0-or-later
// Candidates of a query with phrases and the like, looked up in the stored words and text.
#pragma once

#include <xapian.h>

#include <functional>
#include <string>
#include <vector>

#include "searcher/condition.hpp"
#include "store/record.hpp"

namespace bahith::searcher {

/// Gives the record of an article; called once in a row for passages of one article.
using RecordOf = std::function<store::Record(const std::string& article)>;

/// Those of `candidates` for which the condition holds; they are what the condition's query matches, in order of docid,
/// as matching() gives it. Exact. Costs reading the words of each candidate of a leaf; for a leaf with typed words,
/// also each article among them that has the words in any spelling.
[[nodiscard]] std::vector<Xapian::docid> verified(const Xapian::Database& database,
                                                  const std::vector<Xapian::docid>& candidates,
                                                  const Condition& condition, const RecordOf& record_of);

}  // namespace bahith::searcher
