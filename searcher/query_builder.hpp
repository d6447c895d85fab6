// SPDX-License-Identifier: GPL-2.0-or-later
// Query tree → Xapian queries.
#pragma once

#include "analyzers/result.hpp"
#include "searcher/built_query.hpp"
#include "searcher/filters.hpp"
#include "searcher/query.hpp"
#include "searcher/word_forms.hpp"

namespace bahith::searcher {

/// An Error when a date or an actor's name cannot be understood, or nothing can be searched at all.
[[nodiscard]] Result<BuiltQuery> build_query(const Node& root, const Tools& tools, const KnownTerm& known);

}  // namespace bahith::searcher
