// SPDX-License-Identifier: GPL-2.0-or-later
#include "analyzers/dates/stretch.hpp"

namespace bahith::dates {
namespace {

namespace ch = std::chrono;

/// The last of February where the month is too short.
ch::year_month_day moved_by_months(ch::year_month_day day, int months) {
    const ch::year_month_day moved = day + ch::months{months};
    return moved.ok() ? moved : ch::year_month_day{moved.year() / moved.month() / ch::last};
}

ch::year_month_day moved(ch::year_month_day day, const Stretch& by) {
    switch (by.unit) {
        case Unit::day:
            return ch::sys_days{day} + ch::days{by.count};
        case Unit::week:
            return ch::sys_days{day} + ch::days{7 * by.count};
        case Unit::month:
            return moved_by_months(day, by.count);
        case Unit::year:
            return moved_by_months(day, 12 * by.count);
        case Unit::decade:
            return moved_by_months(day, 120 * by.count);
    }
    return day;
}

std::string month_of(ch::year_month_day day) {
    return iso_month(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())));
}

/// How much of an ISO day names an end.
Grain grain_of(const Stretch& stretch) {
    if (stretch.to_the_day) return Grain::day;
    switch (stretch.unit) {
        case Unit::month:
            return Grain::month;
        case Unit::year:
            return Grain::year;
        case Unit::decade:
            return Grain::decade;
        default:
            return Grain::day;
    }
}

std::string value_of(ch::year_month_day day, Grain grain) {
    if (grain == Grain::day) return iso_day(day);
    return grain == Grain::month ? month_of(day) : iso_year(static_cast<int>(day.year()));
}

}  // namespace

std::optional<Resolved> days_of(const Stretch& stretch, const Interval& published) {
    const Grain grain = grain_of(stretch);
    const std::string here = value_of(published.first, grain);
    if (here != value_of(published.last, grain)) return {};
    const ch::year_month_day far = moved(published.first, stretch);
    if (far.year() < ch::year{1} || far.year() > ch::year{9999}) return {};
    const std::string there = value_of(far, grain);
    Resolved result;
    result.value = stretch.count < 0 ? there + '/' + here : here + '/' + there;
    const auto days = interval_of(result.value);
    if (!days) return {};
    result.interval = *days;
    result.grain = grain;
    result.relative = true;
    return result;
}

}  // namespace bahith::dates
