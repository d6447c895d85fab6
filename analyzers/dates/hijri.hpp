// SPDX-License-Identifier: GPL-2.0-or-later
// The Hijri calendar as Umm al-Qura computes it, in Gregorian days.
#pragma once

#include <chrono>
#include <optional>

#include "analyzers/dates/dates.hpp"

namespace bahith::dates {

/// The days of a Hijri year, month or day. A day is widened by one on each side: where the month is opened by
/// sighting the moon, the calendar may differ by a day.
[[nodiscard]] std::optional<Interval> hijri_span(int year, int month, int day);

[[nodiscard]] int hijri_year(std::chrono::year_month_day day);

}  // namespace bahith::dates
