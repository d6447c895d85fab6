// SPDX-License-Identifier: GPL-2.0-or-later
// A mention and the tokens it stands on, while an article is being tagged.
#pragma once

#include <cstddef>
#include <vector>

#include "analyzers/actors/tagger.hpp"

namespace bahith::actors {

struct Spot {
    Mention mention;
    std::size_t first = 0, last = 0;  ///< tokens [first, last) of the paragraph
    std::size_t clitics = 0;          ///< folded bytes of proclitics before it
};

/// In order of position; what is nested follows what holds it.
using Spots = std::vector<Spot>;

}  // namespace bahith::actors
