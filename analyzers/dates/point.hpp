// SPDX-License-Identifier: GPL-2.0-or-later
// What the grammar reads: a point in time as the words say it, before the anchor gives it days.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "analyzers/dates/calendar.hpp"

namespace bahith::dates {

/// A piece of a year, month or decade.
enum class Slice : std::uint8_t {
    none,
    early,
    middle,
    late,
    quarter1,
    quarter2,
    quarter3,
    quarter4,
    half1,
    half2,
    spring,
    summer,
    autumn
};

/// Numbers are 0 where the text says nothing. Shifts count units from the anchor: -1 last, 0 this, 1 next.
struct Point {
    std::size_t first = 0;  ///< tokens [first, end)
    std::size_t end = 0;
    Calendar calendar = Calendar::gregorian;
    int year = 0;
    int month = 0;
    int day = 0;
    bool decade = false;     ///< the ten years from `year`
    bool same_year = false;  ///< «من العام نفسه»: the year named before
    bool future = false;     ///< its sentence speaks of the future
    std::optional<int> weekday;
    std::optional<int> year_shift;
    std::optional<int> month_shift;
    std::optional<int> week_shift;
    std::optional<int> day_shift;
    std::optional<int> toward;  ///< a named month, day or weekday: «يونيو الماضي»
    Slice slice = Slice::none;

    /// Says its year, in whatever way.
    [[nodiscard]] bool has_year() const { return year != 0 || year_shift || month_shift || same_year; }
};

/// What one rule found: points of a list, or the two ends of a range.
struct Match {
    std::size_t end = 0;
    std::vector<Point> points;
    bool range = false;
};

}  // namespace bahith::dates
