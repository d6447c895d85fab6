// SPDX-License-Identifier: GPL-2.0-or-later
// What each feature of the second stage weighs. Found by `./dev bench tune` on the development halves of the test
// collections; docs/DECISIONS.md has the figures.
#pragma once

#include "searcher/ranking/second_stage.hpp"

namespace bahith::searcher::ranking {

/// In the order of Feature.
inline constexpr Features feature_weights{
    .10,  // coverage
    .40,  // adjacent
    .25,  // near
    .15,  // span
    .50,  // soft
    .50,  // grams
    .40,  // title
    .80,  // subject
    .30,  // article
};

}  // namespace bahith::searcher::ranking
