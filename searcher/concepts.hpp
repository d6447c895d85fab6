// SPDX-License-Identifier: GPL-2.0-or-later
// A run of query words → what it speaks of: words, names, dates, glued words.
#pragma once

#include <xapian.h>

#include <string>
#include <string_view>
#include <vector>

#include "analyzers/arabic/analyzer.hpp"
#include "searcher/built_query.hpp"

namespace bahith::searcher {

/// One thing wanted: a query that matches where it is met. `folded`: its words, for nearness.
struct Concept {
    Xapian::Query query;
    std::string typed;
    std::vector<std::string> folded;
};

/// Reads the run. Stop words are left out unless there is nothing else. What was understood goes into
/// `built` (explain, highlighter).
[[nodiscard]] std::vector<Concept> concepts_of(std::string_view run, arabic::Analyzer& analyzer, BuiltQuery& built);

}  // namespace bahith::searcher
