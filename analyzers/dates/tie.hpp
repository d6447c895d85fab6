// SPDX-License-Identifier: GPL-2.0-or-later
// Neighbouring dates: ranges, the same day in two calendars, lists whose last member has the year.
#pragma once

#include <vector>

#include "analyzers/dates/point.hpp"
#include "analyzers/dates/reader.hpp"

namespace bahith::dates {

/// All matches of the text, in order, not overlapping.
[[nodiscard]] std::vector<Match> read_all(const Reader& reader);

/// A date without year takes that of the one it is joined to: «25 أغسطس و15 سبتمبر المقبلين».
void inherit_years(const Reader& reader, std::vector<Match>& matches);

}  // namespace bahith::dates
