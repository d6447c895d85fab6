// SPDX-License-Identifier: GPL-2.0-or-later
// The ISO value and the days of a point whose year is known.
#pragma once

#include <string>

#include "analyzers/dates/point.hpp"

namespace bahith::dates {

/// False when there is no such day. A part («أوائل») is a third of its month, year or decade.
[[nodiscard]] bool give_days(const Point& point, std::string& value, Interval& interval, Grain& grain);

}  // namespace bahith::dates
