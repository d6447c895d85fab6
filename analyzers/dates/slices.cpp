// SPDX-License-Identifier: GPL-2.0-or-later
// The ISO value and the days of a point whose year is known.
#include "analyzers/dates/slices.hpp"

namespace bahith::dates {
namespace {

namespace ch = std::chrono;

/// First and last of the twelve months.
struct Months {
    int first = 1;
    int last = 12;
};

Months months_of(Slice slice) {
    switch (slice) {
        case Slice::early:
            return {1, 4};
        case Slice::middle:
            return {5, 8};
        case Slice::late:
            return {9, 12};
        case Slice::quarter1:
            return {1, 3};
        case Slice::quarter2:
            return {4, 6};
        case Slice::quarter3:
            return {7, 9};
        case Slice::quarter4:
            return {10, 12};
        case Slice::half1:
            return {1, 6};
        case Slice::half2:
            return {7, 12};
        case Slice::spring:
            return {3, 5};
        case Slice::summer:
            return {6, 8};
        case Slice::autumn:
            return {9, 11};
        case Slice::none:
            break;
    }
    return {};
}

bool is_quarter(Slice slice) {
    return slice >= Slice::quarter1 && slice <= Slice::quarter4;
}

Interval third_of_month(const Interval& month, Slice slice) {
    const ch::sys_days first{month.first};
    constexpr ch::days tenth{10};
    if (slice == Slice::early) return {month.first, ch::year_month_day{first + tenth - ch::days{1}}};
    if (slice == Slice::middle)
        return {ch::year_month_day{first + tenth}, ch::year_month_day{first + 2 * tenth - ch::days{1}}};
    return {ch::year_month_day{first + 2 * tenth}, month.last};
}

std::string decade_value(int year, Slice slice) {
    const int first = slice == Slice::middle ? year + 4 : slice == Slice::late ? year + 7 : year;
    const int last = slice == Slice::early ? year + 3 : slice == Slice::middle ? year + 6 : year + 9;
    return iso_year(first) + '/' + iso_year(last);
}

/// The value of a Gregorian year or month, whole or in part.
std::string value_of(const Point& point, const Interval& interval, Grain& grain) {
    const bool sliced = point.slice != Slice::none;
    if (point.day != 0) return iso_day(interval.first);
    if (point.month != 0) {
        grain = sliced ? Grain::day : Grain::month;
        return sliced ? iso_range(third_of_month(interval, point.slice)) : iso_month(point.year, point.month);
    }
    if (!sliced) {
        grain = Grain::year;
        return iso_year(point.year);
    }
    const Months months = months_of(point.slice);
    grain = is_quarter(point.slice) ? Grain::quarter : Grain::month;
    return iso_month(point.year, months.first) + '/' + iso_month(point.year, months.last);
}

}  // namespace

bool give_days(const Point& point, std::string& value, Interval& interval, Grain& grain) {
    grain = Grain::day;
    if (point.decade) {
        grain = Grain::decade;
        value = decade_value(point.year, point.slice);
    } else {
        const auto span = span_of(point.calendar, point.year, point.month, point.day);
        if (!span) return false;
        if (point.calendar == Calendar::hijri) {
            grain = point.day != 0 ? Grain::day : point.month != 0 ? Grain::month : Grain::year;
            const bool third = point.slice != Slice::none && point.day == 0 && point.month != 0;
            value = iso_range(third ? third_of_month(*span, point.slice) : *span);
        } else {
            value = value_of(point, *span, grain);
        }
    }
    const auto days = interval_of(value);
    if (days) interval = *days;
    return days.has_value();
}

}  // namespace bahith::dates
