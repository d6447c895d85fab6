// SPDX-License-Identifier: GPL-2.0-or-later
// Gives a point its days, with the help of what the article knows of its own time.
#include "analyzers/dates/resolve.hpp"

#include "analyzers/dates/slices.hpp"
#include "analyzers/dates/stretch.hpp"

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
    const int toward = point.toward.value_or(point.future ? 1 : 0);
    if (toward > 0) return relative_day(back_to(*point.weekday, day + ch::days{7 * toward}));
    if (toward == 0) return relative_day(back_to(*point.weekday, day));
    return relative_day(back_to(*point.weekday, day - ch::days{1}) - ch::days{7 * (-toward - 1)});
}

std::optional<Resolved> from_week_shift(const Point& point, const Interval& published) {
    const Interval week = week_of(published.first);
    if (week != week_of(published.last)) return {};
    const ch::year_month_day monday{ch::sys_days{week.first} + ch::days{7 * *point.week_shift}};
    if (point.weekday) return relative_day(ch::sys_days{monday} + ch::days{(*point.weekday + 6) % 7});
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

/// The calendar's: «العقد الجاري», «أواخر العقد الماضي», «قبل عقدين».
bool fix_decade(Point& point, const Interval& published) {
    if (!is_one_year(published)) return false;
    const int year = static_cast<int>(published.first.year());
    point.year = year - year % 10 + 10 * *point.decade_shift;
    return true;
}

/// «القرن الماضي» of an article of 1995.
void fix_century(Point& point, const Anchor& anchor) {
    if (!point.from_our_century || !anchor.published) return;
    point.year += (static_cast<int>(anchor.published->last.year()) / 100 - 20) * 100;
}

bool fits(const Point& point, const Interval& days, const Interval& published) {
    const int toward = point.toward.value_or(2);
    if (toward == 0) return overlap(days, published) || days.first.year() == published.last.year();
    if (toward == 1 || point.toward == 2) return days.first > published.first;
    if (toward < 0) return days.last < published.last;
    return point.future ? days.last >= published.first : days.first <= published.last;
}

constexpr ch::days longest_told{200};

/// Without any word of direction a date six months back is told of, but one further back is rather announced: who
/// means last year's says so.
bool is_announced(const Point& point, const Interval& published) {
    if (point.toward || point.future || point.since) return false;
    const int year = year_of(point.calendar, published.last);
    const auto days = span_of(point.calendar, year, point.month, point.day);
    if (days && days->first <= published.last) return false;
    const auto before = span_of(point.calendar, year - 1, point.month, point.day);
    return days && before && ch::sys_days{published.first} - ch::sys_days{before->last} > longest_told;
}

/// «المقرر» puts no day of the last weeks into the next year.
bool is_just_over(const Point& point, const Interval& published) {
    constexpr ch::days recent{60};
    const int year = year_of(point.calendar, published.first);
    for (const int one : {year, year - 1}) {
        const auto days = span_of(point.calendar, one, point.month, point.day);
        if (days && days->last < published.first && ch::sys_days{published.first} - ch::sys_days{days->last} <= recent)
            return true;
    }
    return false;
}

/// The year of a named month or day: the nearest that fits; a weekday that agrees in a neighbouring year only
/// outweighs that.
bool infer_year(Point& point, const Interval& published) {
    if (point.future && !point.toward && is_just_over(point, published)) point.future = false;
    if (is_announced(point, published)) point.future = true;
    const bool ahead = point.toward.value_or(0) > 0 || (point.future && !point.toward);
    const int base = year_of(point.calendar, ahead ? published.first : published.last);
    if (base == 0) return false;
    const int step = ahead ? 1 : -1;
    int found = 0;
    constexpr int reach = 8;  // 29 February may be eight years away
    int skip = point.toward == -2 || point.toward == 2 ? 1 : 0;
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

/// «الصيف الماضي»: the last that is over, or the next to come. Without such a word the nearest, as of a month.
bool fix_season(Point& point, const Interval& published) {
    const auto month = ch::month{static_cast<unsigned>(point.slice.index)};
    const auto here = static_cast<int>(published.first.year());
    const int direction = point.toward.value_or(-1);
    for (int step = 0; step <= 2; ++step) {
        point.year = here + (direction < 0 ? -step : step);
        const ch::year_month first = ch::year{point.year} / month;
        const ch::year_month_day begin = first / ch::day{1};
        const ch::year_month_day end{(first + ch::months{2}) / ch::last};
        if (!point.toward && begin <= published.last) {
            if (ch::sys_days{published.first} - ch::sys_days{end} > longest_told) ++point.year;
            return true;
        }
        const bool fits = direction < 0    ? end < published.last
                          : direction == 0 ? begin <= published.last && published.first <= end
                                           : begin > published.first;
        if (point.toward && fits) return true;
    }
    return false;
}

/// The year that the words before give to a date that has none.
bool fix_by_named(Point& point, const Named& named, Resolved& flags) {
    if (point.same_year && named.last && is_one_year(named.last->interval)) {
        point.year = static_cast<int>(named.last->interval.last.year()) + point.after_same;
        flags.relative = named.last->relative;
        return true;
    }
    const bool bare = point.month != 0 && !point.toward && !point.month_shift && !point.year_shift && !point.same_year;
    if (!bare || named.year == 0) return false;
    const auto days = span_of(point.calendar, named.year, point.month, point.day);
    if (!days || !is_on_weekday(point, *days)) return false;
    point.year = named.year;
    flags.year_inferred = true;
    return true;
}

/// «اليوم التالي», «الشهر نفسه», «24 من الشهر نفسه», «نفس الشهر من العام الماضي».
std::optional<Resolved> following(const Point& point, const Anchor& anchor, const Named& named) {
    if (!named.last || !(point.follow_day ? is_one_day : is_one_month)(named.last->interval)) return {};
    Resolved result = *named.last;
    ch::year_month_day date = named.last->interval.first;
    if (point.follow_day) date = ch::sys_days{date} + ch::days{*point.follow_day};
    if (point.follow_month) date = date.year() / date.month() / 1 + ch::months{*point.follow_month};
    Point fixed;
    fixed.year = static_cast<int>(date.year());
    fixed.month = static_cast<int>(static_cast<unsigned>(date.month()));
    fixed.day = point.follow_day ? static_cast<int>(static_cast<unsigned>(date.day())) : point.day;
    fixed.slice = point.slice;
    if (point.year_shift) {
        fixed.year_shift = point.year_shift;
        if (!anchor.published || !fix_year(fixed, *anchor.published)) return {};
        result.relative = true;
    } else if (point.year != 0) {
        fixed.year = point.year;
    }
    return give_days(fixed, result.value, result.interval, result.grain) ? std::optional(result) : std::nullopt;
}

bool fix_relation(Point& point, const Anchor& anchor, const Named& named, Resolved& flags) {
    if (fix_by_named(point, named, flags)) return true;
    if (!anchor.published) return false;
    if (point.month == 0 && point.slice.kind == Slice::Kind::season && !point.year_shift) {
        flags.relative = point.toward.has_value();
        flags.year_inferred = !flags.relative;
        return fix_season(point, *anchor.published);
    }
    flags.relative = point.month_shift || point.year_shift || point.toward.has_value();
    if (point.decade_shift) {
        flags.relative = true;
        return fix_decade(point, *anchor.published);
    }
    if (point.month_shift) return fix_month(point, *anchor.published);
    if (point.year_shift) return fix_year(point, *anchor.published);
    flags.year_inferred = !flags.relative;
    return point.month != 0 && infer_year(point, *anchor.published);
}

}  // namespace

bool is_on_weekday(const Point& point, const Interval& days) {
    return !point.weekday || !is_one_day(days) ||
           ch::weekday{ch::sys_days{days.first}}.c_encoding() == static_cast<unsigned>(*point.weekday);
}

std::optional<Resolved> resolve(Point point, const Anchor& anchor, const Named& named) {
    Resolved result;
    if (point.follow_day || point.follow_month) return following(point, anchor, named);
    if (point.stretch && point.slice.kind == Slice::Kind::none)
        return anchor.published ? days_of(*point.stretch, *anchor.published) : std::nullopt;
    const bool counted =
        point.day_shift || point.week_shift || (point.weekday && point.month == 0 && !point.has_year());
    if (counted) {
        if (!anchor.published) return {};
        if (point.day_shift) return from_day_shift(point, *anchor.published);
        if (point.week_shift) return from_week_shift(point, *anchor.published);
        return from_weekday(point, *anchor.published);
    }
    if (point.year == 0 && !fix_relation(point, anchor, named, result)) return {};
    fix_mixed_calendars(point);
    fix_century(point, anchor);
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

std::optional<Resolved> join_moved(Point last, const Resolved& from, const Resolved& to, const Anchor& anchor) {
    auto joined = join(from, to);
    if (joined || !to.year_inferred) return joined;
    const int first = static_cast<int>(from.interval.first.year());
    for (last.year = first; last.year <= first + 1 && !joined; ++last.year)
        if (auto moved = resolve(last, anchor, {})) {
            moved->year_inferred = true;
            joined = join(from, *moved);
        }
    return joined;
}

}  // namespace bahith::dates
