// SPDX-License-Identifier: GPL-2.0-or-later
// Gives a point its days, with the help of what the article knows of its own time.
#include "analyzers/dates/resolve.hpp"

#include "analyzers/dates/slices.hpp"

namespace bahith::dates {
namespace {

namespace ch = std::chrono;

bool is_one_day(const Interval& days) {
    return days.first == days.last;
}
bool is_one_year(const Interval& days) {
    return days.first.year() == days.last.year();
}
bool is_one_month(const Interval& days) {
    return is_one_year(days) && days.first.month() == days.last.month();
}

Resolved relative_day(ch::sys_days days) {
    const ch::year_month_day day{days};
    return {iso_day(day), {day, day}, Grain::day, true, false};
}

/// The nearest such weekday on or before `days`.
ch::sys_days back_to(int weekday, ch::sys_days days) {
    return days - (ch::weekday{days} - ch::weekday{static_cast<unsigned>(weekday)});
}

std::optional<Resolved> from_day_shift(const Point& point, const Interval& published) {
    if (!is_one_day(published)) return {};
    const ch::sys_days days = ch::sys_days{published.first} + ch::days{*point.day_shift};
    return relative_day(point.weekday ? back_to(*point.weekday, days) : days);
}

std::optional<Resolved> from_weekday(const Point& point, const Interval& published) {
    if (!is_one_day(published)) return {};
    const ch::sys_days day{published.first};
    const int toward = point.toward.value_or(0);
    if (toward > 0) return relative_day(back_to(*point.weekday, day + ch::days{7}));
    if (toward == 0) return relative_day(back_to(*point.weekday, day));
    return relative_day(back_to(*point.weekday, day - ch::days{1}) - ch::days{7 * (-toward - 1)});
}

std::optional<Resolved> from_week_shift(const Point& point, const Interval& published) {
    const Interval week = week_of(published.first);
    if (week != week_of(published.last)) return {};
    const ch::year_month_day monday{ch::sys_days{week.first} + ch::days{7 * *point.week_shift}};
    return Resolved{iso_week(monday), week_of(monday), Grain::week, true, false};
}

/// The month of the anchor, moved; the year with it.
bool fix_month(Point& point, const Interval& published) {
    if (!is_one_month(published)) return false;
    const ch::year_month month = published.first.year() / published.first.month() + ch::months{*point.month_shift};
    point.year = static_cast<int>(month.year());
    point.month = static_cast<int>(static_cast<unsigned>(month.month()));
    return true;
}

bool fix_year(Point& point, const Interval& published) {
    const int year = year_of(point.calendar, published.last);
    if (year != year_of(point.calendar, published.first)) return false;
    point.year = year + *point.year_shift;
    return true;
}

bool fits(const Point& point, const Interval& days, const Interval& published) {
    const int toward = point.toward.value_or(2);
    if (toward == 0) return overlap(days, published) || days.first.year() == published.last.year();
    if (toward == 1) return days.first > published.first;
    if (toward < 0) return days.last < published.last;
    return point.future ? days.last >= published.first : days.first <= published.last;
}

bool is_on_weekday(const Point& point, const Interval& days) {
    return !point.weekday || !is_one_day(days) ||
           ch::weekday{ch::sys_days{days.first}}.c_encoding() == static_cast<unsigned>(*point.weekday);
}

/// The year of a named month or day: the nearest that fits, looking ahead only where the words do; a weekday that
/// agrees in a neighbouring year only outweighs that.
bool infer_year(Point& point, const Interval& published) {
    const bool ahead = point.toward == 1 || (point.future && !point.toward);
    const int base = year_of(point.calendar, ahead ? published.first : published.last);
    if (base == 0) return false;
    const int step = ahead ? 1 : -1;
    int found = 0;
    constexpr int reach = 8;  // 29 February may be eight years away
    int skip = point.toward == -2 ? 1 : 0;
    for (int years = 0; years <= reach && found == 0; ++years) {
        const int year = base + step * years;
        const auto days = span_of(point.calendar, year, point.month, point.day);
        if (days && fits(point, *days, published) && skip-- == 0) found = year;
    }
    if (found == 0) return false;
    point.year = found;
    if (point.toward) return true;
    for (const int year : {found, found + 1, found - 1}) {
        const auto days = span_of(point.calendar, year, point.month, point.day);
        if (!days || !is_on_weekday(point, *days)) continue;
        point.year = year;
        break;
    }
    return true;
}

/// «رمضان 2024»: the Hijri month that begins in a Gregorian year.
void fix_mixed_calendars(Point& point) {
    if (point.calendar != Calendar::hijri || point.month == 0 || point.year < 1600) return;
    const auto january = span_of(Calendar::gregorian, point.year, 1, 0);
    if (!january) return;
    int year = year_of(Calendar::hijri, january->first);
    const auto days = span_of(Calendar::hijri, year, point.month, 0);
    if (days && static_cast<int>(days->first.year()) < point.year) ++year;
    point.year = year;
}

bool fix_relation(Point& point, const Anchor& anchor, int named_year, Resolved& flags) {
    if (point.same_year && named_year != 0) {
        point.year = named_year;
        return true;
    }
    if (!anchor.published) return false;
    flags.relative = point.month_shift || point.year_shift || point.toward.has_value();
    if (point.month_shift) return fix_month(point, *anchor.published);
    if (point.year_shift) return fix_year(point, *anchor.published);
    flags.year_inferred = !flags.relative;
    return point.month != 0 && infer_year(point, *anchor.published);
}

}  // namespace

std::optional<Resolved> resolve(Point point, const Anchor& anchor, int named_year) {
    Resolved result;
    const bool counted =
        point.day_shift || point.week_shift || (point.weekday && point.month == 0 && !point.has_year());
    if (counted) {
        if (!anchor.published) return {};
        if (point.day_shift) return from_day_shift(point, *anchor.published);
        if (point.week_shift) return from_week_shift(point, *anchor.published);
        return from_weekday(point, *anchor.published);
    }
    if (point.year == 0 && !fix_relation(point, anchor, named_year, result)) return {};
    fix_mixed_calendars(point);
    if (!give_days(point, result.value, result.interval, result.grain)) return {};
    return result;
}

std::optional<Resolved> join(const Resolved& from, const Resolved& to) {
    Resolved joined = from;
    joined.relative = from.relative || to.relative;
    joined.year_inferred = from.year_inferred || to.year_inferred;
    if (to.interval.first < from.interval.first || to.interval.last < from.interval.last) return {};
    joined.interval.last = to.interval.last;
    const std::size_t slash = to.value.find('/');
    joined.value = from.value.substr(0, from.value.find('/')) + '/' +
                   (slash == std::string::npos ? to.value : to.value.substr(slash + 1));
    return joined;
}

}  // namespace bahith::dates
