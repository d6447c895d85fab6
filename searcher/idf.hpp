// SPDX-License-Identifier: GPL-2.0-or-later
// How much a rare word tells.
#pragma once

#include <algorithm>
#include <cmath>

namespace bahith::searcher {

/// As BM25 has it (Robertson and Spärck Jones), one added so that it is never below zero. `with`: those of `documents`
/// that have the word.
[[nodiscard]] inline double idf(double documents, double with) {
    return std::log(1 + (std::max(0.0, documents - with) + .5) / (with + .5));
}

}  // namespace bahith::searcher
