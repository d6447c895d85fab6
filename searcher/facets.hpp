// SPDX-License-Identifier: GPL-2.0-or-later
// Counts of articles by the values of a field, over everything a query matches.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "analyzers/actors/gazetteer.hpp"
#include "searcher/hit.hpp"
#include "searcher/tally.hpp"

namespace bahith::searcher {

/// Facets by the fields named, in their order; those that are none of facet_fields are passed over. An article counts
/// once for a value that any of its matching passages has. Commonest first, times newest first; `limit` values each, 0:
/// all.
[[nodiscard]] std::vector<Facet> count_facets(const Xapian::Database& database, const Tally& tally,
                                              const actors::Gazetteer& gazetteer,
                                              const std::vector<std::string>& fields, std::size_t limit);

/// Bars in order of time, those of nothing left out.
[[nodiscard]] Timeline count_over_time(const Tally& tally, TimelineOf of, Grain grain);

}  // namespace bahith::searcher
