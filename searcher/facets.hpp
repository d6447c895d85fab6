// SPDX-License-Identifier: GPL-2.0-or-later
// Counts of articles over everything a query matches.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <vector>

#include "analyzers/actors/gazetteer.hpp"
#include "searcher/hit.hpp"

namespace bahith::searcher {

/// All documents that match, without ranking: in order of docid.
[[nodiscard]] std::vector<Xapian::docid> matching(const Xapian::Database& database, const Xapian::Query& query);

/// Articles among the documents: those with different article keys.
[[nodiscard]] std::size_t count_articles(const Xapian::Database& database, const std::vector<Xapian::docid>& documents);

/// Facets by actor, source, author and month. An article counts once for a value that any of its matching passages has.
/// Commonest first, months newest first; `limit` values each, 0: all.
[[nodiscard]] std::vector<Facet> count_facets(const Xapian::Database& database,
                                              const std::vector<Xapian::docid>& documents,
                                              const actors::Gazetteer& gazetteer, std::size_t limit);

}  // namespace bahith::searcher
