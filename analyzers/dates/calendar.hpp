// SPDX-License-Identifier: GPL-2.0-or-later
// Years, months and days of the two calendars as intervals of Gregorian days, and their ISO values.
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "analyzers/dates/dates.hpp"

namespace bahith::dates {

enum class Calendar : std::uint8_t { gregorian, hijri };

/// The days of a year (month and day 0), a month (day 0) or a day; nothing when there is no such day.
[[nodiscard]] std::optional<Interval> span_of(Calendar calendar, int year, int month, int day);

/// The year of `calendar` in which the day lies.
[[nodiscard]] int year_of(Calendar calendar, std::chrono::year_month_day day);

/// The ISO week in which the day lies: Monday to Sunday.
[[nodiscard]] Interval week_of(std::chrono::year_month_day day);

[[nodiscard]] std::string iso_year(int year);
[[nodiscard]] std::string iso_month(int year, int month);
[[nodiscard]] std::string iso_week(std::chrono::year_month_day day);
[[nodiscard]] std::string iso_range(const Interval& interval);

}  // namespace bahith::dates
