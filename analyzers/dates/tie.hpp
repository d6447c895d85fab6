// SPDX-License-Identifier: GPL-2.0-or-later
// Neighbouring dates: ranges, the same day in two calendars, lists whose last member has the year.
#pragma once

#include <vector>

#include "analyzers/dates/point.hpp"
#include "analyzers/dates/reader.hpp"

namespace bahith::dates {

/// All matches of the text, in order, not overlapping.
[[nodiscard]] std::vector<Match> read_all(const Reader& reader);

/// Where the date begins that is tied to the one before `at` by «و», «أو» or «،»: `at` itself when و is glued to it; 0
/// when none is.
[[nodiscard]] std::size_t next_of_series(const Reader& reader, std::size_t at);

/// A date without year takes that of the one it is joined to: «25 أغسطس و15 سبتمبر المقبلين».
void inherit_years(const Reader& reader, std::vector<Match>& matches);

}  // namespace bahith::dates
