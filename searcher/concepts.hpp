// SPDX-License-Identifier: GPL-2.0-or-later
// A run of query words → what it speaks of: words, names, dates, glued words.
#pragma once

#include <xapian.h>

#include <string>
#include <string_view>
#include <vector>

#include "searcher/built_query.hpp"
#include "searcher/condition.hpp"
#include "searcher/word_forms.hpp"

namespace bahith::searcher {

/// One thing wanted. `wanted` matches where it is met; `bag` also where only some of its words are. `folded`: its
/// words.
struct Concept {
    Wanted wanted;
    Wanted bag;
    std::string typed;
    std::vector<std::string> folded;
};

/// Reads the run. Stop words are left out unless there is nothing else. What was understood goes into
/// `built` (explain, highlighter).
[[nodiscard]] std::vector<Concept> concepts_of(std::string_view run, Breadth breadth, const Tools& tools,
                                               BuiltQuery& built);

}  // namespace bahith::searcher
