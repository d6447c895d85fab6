// SPDX-License-Identifier: GPL-2.0-or-later
// The ISO value and the days of a point whose year is known.
#include "analyzers/dates/slices.hpp"

#include <string>
#include <tuple>
#include <utility>

namespace bahith::dates {
namespace {

namespace ch = std::chrono;
using Kind = Slice::Kind;

/// First and last of `whole` units in the piece, counted from 0. Thirds of ten are 4, 3 and 3.
std::pair<int, int> part_of(const Slice& slice, int whole) {
    const auto border = [&](int index) { return (whole * index + slice.parts - 1) / slice.parts; };
    return {border(slice.index), border(slice.index + 1) - 1};
}

Interval days_in(ch::year_month_day first, int from, int to) {
    const ch::sys_days start{first};
    return {ch::year_month_day{start + ch::days{from}}, ch::year_month_day{start + ch::days{to}}};
}

/// Thirds are ten days, weeks seven, whatever the length of the month; the last reaches its end.
Interval part_of_month(const Interval& month, const Slice& slice) {
    const auto days = static_cast<int>((ch::sys_days{month.last} - ch::sys_days{month.first}).count()) + 1;
    if (slice.kind == Kind::week)
        return slice.index == 4 ? days_in(month.first, days - 7, days - 1)
                                : days_in(month.first, 7 * slice.index, 7 * slice.index + 6);
    const int length = slice.parts == 3 ? 10 : slice.parts == 2 ? 15 : 7;
    const int from = length * slice.index;
    return days_in(month.first, from, slice.index + 1 == slice.parts ? days - 1 : from + length - 1);
}

std::string years_value(const Point& point) {
    auto [first, last] = std::pair(0, point.years - 1);
    if (point.slice.kind == Kind::piece) std::tie(first, last) = part_of(point.slice, point.years);
    return iso_year(point.year + first) + '/' + iso_year(point.year + last);
}

std::string part_of_year(const Point& point) {
    const Slice& slice = point.slice;
    auto [first, last] = std::pair(1, 12);
    if (slice.kind == Kind::season) {
        first = slice.index;
        last = slice.index + 2;
    } else if (slice.kind == Kind::first_months) {
        first = slice.index > 0 ? 1 : 13 + slice.index;
        last = slice.index > 0 ? slice.index : 12;
    } else {
        std::tie(first, last) = part_of(slice, 12);
        ++first;
        ++last;
    }
    const std::string end = last > 12 ? iso_month(point.year + 1, last - 12) : iso_month(point.year, last);
    return first == last ? iso_month(point.year, first) : iso_month(point.year, first) + '/' + end;
}

/// The value of a Gregorian year or month, whole or in part.
std::string value_of(const Point& point, const Interval& interval, Grain& grain) {
    const bool sliced = point.slice.kind != Kind::none;
    if (point.day != 0) return iso_day(interval.first);
    if (point.month != 0) {
        grain = sliced ? Grain::day : Grain::month;
        return sliced ? iso_range(part_of_month(interval, point.slice)) : iso_month(point.year, point.month);
    }
    if (!sliced) {
        grain = Grain::year;
        return iso_year(point.year);
    }
    grain = point.slice.kind == Kind::piece && point.slice.parts == 4 ? Grain::quarter : Grain::month;
    return part_of_year(point);
}

}  // namespace

bool give_days(const Point& point, std::string& value, Interval& interval, Grain& grain) {
    grain = Grain::day;
    if (point.years > 1) {
        grain = point.years < 100 ? Grain::decade : Grain::century;
        value = years_value(point);
    } else {
        const auto span = span_of(point.calendar, point.year, point.month, point.day);
        if (!span) return false;
        if (point.calendar == Calendar::hijri) {
            grain = point.day != 0 ? Grain::day : point.month != 0 ? Grain::month : Grain::year;
            const bool part = point.slice.kind != Kind::none && point.day == 0 && point.month != 0;
            value = iso_range(part ? part_of_month(*span, point.slice) : *span);
        } else {
            value = value_of(point, *span, grain);
        }
    }
    const auto days = interval_of(value);
    if (days) interval = *days;
    return days.has_value();
}

}  // namespace bahith::dates
