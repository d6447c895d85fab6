// SPDX-License-Identifier: GPL-2.0-or-later
// Query tree → Xapian queries.
#pragma once

#include "analyzers/arabic/analyzer.hpp"
#include "analyzers/result.hpp"
#include "searcher/built_query.hpp"
#include "searcher/query.hpp"

namespace bahith::searcher {

[[nodiscard]] Result<BuiltQuery> build_query(const Node& root, arabic::Analyzer& analyzer);

}  // namespace bahith::searcher
