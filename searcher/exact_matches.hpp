// SPDX-License-Identifier: GPL-2.0-or-later
// Candidates of a query with exact words, looked up in the stored text.
#pragma once

#include <xapian.h>

#include <functional>
#include <string>
#include <vector>

#include "searcher/exactness.hpp"
#include "store/record.hpp"

namespace bahith::searcher {

/// Gives the record of an article; called once in a row for passages of one article.
using RecordOf = std::function<store::Record(const std::string& article)>;

/// Those of `candidates` (in order of docid, as matching() gives them) for which the condition holds. Exact.
/// Costs reading each article among them that has the words of a leaf in another spelling or may have.
[[nodiscard]] std::vector<Xapian::docid> exact_matches(const Xapian::Database& database,
                                                       const std::vector<Xapian::docid>& candidates,
                                                       const Exactness& exact, const Condition& condition,
                                                       const RecordOf& record_of);

}  // namespace bahith::searcher
