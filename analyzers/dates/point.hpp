// SPDX-License-Identifier: GPL-2.0-or-later
// What the grammar reads: a point in time as the words say it, before the anchor gives it days.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "analyzers/dates/calendar.hpp"

namespace bahith::dates {

/// A piece of a year, a month, a decade or a century: the `index`th of `parts` equal ones, counted from 0.
struct Slice {
    enum class Kind : std::uint8_t {
        none,
        piece,
        season,       ///< `index` is its first month, `parts` is 4
        week,         ///< of a month; `parts` is 5, the fifth its last seven days
        first_months  ///< `index` months from the first; from the last where negative
    };
    Kind kind = Kind::none;
    int index = 0;
    int parts = 1;
    bool border = false;  ///< «بداية», «نهاية»: beside an open end its first or last day
    friend bool operator==(const Slice&, const Slice&) = default;
};

/// Units that are counted from the day of publication.
enum class Unit : std::uint8_t { day, week, month, year, decade };

/// «السنوات الخمس الماضية», «آخر ثلاثة أشهر»: all the time from `count` units before the anchor, or up to as many after
/// it. A text means the units that it names, an option the days.
struct Stretch {
    Unit unit = Unit::day;
    int count = 0;  ///< negative: before
    bool to_the_day = false;
};

/// Numbers are 0 where the text says nothing. Shifts count units from the anchor: -1 last, 0 this, 1 next.
struct Point {
    std::size_t first = 0;  ///< tokens [first, end)
    std::size_t end = 0;
    Calendar calendar = Calendar::gregorian;
    int year = 0;
    int month = 0;
    int day = 0;
    int years = 1;           ///< that begin with `year`: 10 of a decade, 100 of a century
    bool same_year = false;  ///< «من العام نفسه»: the year named before
    int after_same = 0;      ///< years from that one: «العام التالي»
    bool future = false;     ///< its sentence speaks of the future
    bool since = false;      ///< «منذ» before it: in the past
    std::optional<int> weekday;
    bool from_our_century = false;  ///< `year` is counted from the century of the article: «القرن الماضي»
    std::optional<int> decade_shift;  ///< «العقد الماضي»
    std::optional<Stretch> stretch;
    std::optional<int> year_shift;
    std::optional<int> month_shift;
    std::optional<int> week_shift;
    std::optional<int> day_shift;
    std::optional<int> toward;        ///< a named month, day or weekday: «يونيو الماضي»
    std::optional<int> follow_month;  ///< «الشهر التالي»: from the month named before
    std::optional<int> follow_day;    ///< «اليوم التالي»: from the day named before
    Slice slice;

    /// Says its year, in whatever way.
    [[nodiscard]] bool has_year() const { return year != 0 || year_shift || month_shift || decade_shift || same_year; }
};

/// What one rule found: points of a list, or the two ends of a range.
struct Match {
    std::size_t end = 0;
    std::vector<Point> points;
    bool range = false;
};

}  // namespace bahith::dates
