// SPDX-License-Identifier: GPL-2.0-or-later
// Filters as typed → a Boolean query over passages.
#pragma once

#include <xapian.h>

#include <functional>
#include <string>
#include <string_view>

#include "analyzers/result.hpp"
#include "searcher/built_query.hpp"
#include "searcher/request.hpp"
#include "store/schema.hpp"

namespace bahith::searcher {

/// Whether the index has a term: a whole name that it has means just that name, as a facet counts it.
using KnownTerm = std::function<bool(const std::string& term)>;

/// Empty query when there are no filters. What was understood goes into `built.explain`.
[[nodiscard]] Result<Xapian::Query> filter_query(const Filters& filters, const KnownTerm& known, BuiltQuery& built);

/// One value of a filterable field (actor, source, author, category, date), as a filter or as field:value of a query
/// has it.
[[nodiscard]] Result<Xapian::Query> field_filter(store::Field field, std::string_view value, const KnownTerm& known,
                                                 BuiltQuery& built);

}  // namespace bahith::searcher
