// SPDX-License-Identifier: GPL-2.0-or-later
// Who «الرئيس الأميركي» is, without a name.
#pragma once

#include <vector>

#include "analyzers/actors/spot.hpp"

namespace bahith::actors {

/// Adds to the spots of each paragraph those of titles that stand for one person: whom the article calls by name with
/// that title, else who held the office when it was published. Where two fit, nobody is added.
void resolve_titles(const std::vector<TaggedText>& paragraphs, const Gazetteer& gazetteer, Period published,
                    std::vector<Spots>& spots);

}  // namespace bahith::actors
