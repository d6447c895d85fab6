// SPDX-License-Identifier: GPL-2.0-or-later
// What each feature of the second stage weighs. Found by `./dev bench tune` on the development halves of the test
// collections; docs/DECISIONS.md has the figures.
#pragma once

#include "searcher/ranking/second_stage.hpp"

namespace bahith::searcher::ranking {

/// In the order of Feature.
inline constexpr Features feature_weights{
    .15,   // coverage
    .20,   // adjacent
    .10,   // near
    .60,   // span
    .70,   // early
    .05,   // spelling
    .20,   // soft
    .90,   // grams
    .35,   // title
    1.75,  // subject
    .50,   // article
    .55,   // together
    .20,   // sibling
};

}  // namespace bahith::searcher::ranking
