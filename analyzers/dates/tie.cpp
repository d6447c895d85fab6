// SPDX-License-Identifier: GPL-2.0-or-later
// Neighbouring dates: ranges, the same day in two calendars, lists whose last member has the year.
#include "analyzers/dates/tie.hpp"

#include <utility>

#include "analyzers/dates/rules.hpp"

namespace bahith::dates {
namespace {

/// The same date in the other calendar: «25 شوال 1436هـ الموافق 10 أغسطس 2015م». The Gregorian one is kept.
bool tie_calendars(const Reader& reader, Match& match) {
    if (match.points.size() != 1) return false;
    std::size_t at = match.end;
    const Point& one = match.points.front();
    if (reader.is_mark(at, ')') || (reader.is_mark(at, ',') && reader.is(at + 1, Word::corresponding))) ++at;
    const bool said = reader.is(at, Word::corresponding);
    const char mark = reader.at(at).mark;
    const bool beside = one.day != 0 && reader.is_number(at);  // «5 جمادى الأولى 1446هـ 7 نوفمبر 2024م»
    if (!said && !beside && mark != '(' && mark != '/' && mark != '-' && mark != '?') return false;
    if (!beside) ++at;
    if (said && reader.is(at, Word::letter)) ++at;
    const bool bracket = mark == '(' || reader.is_mark(at, '(');
    if (reader.is_mark(at, '(')) ++at;
    const auto other = read_date(reader, at, said || one.calendar == Calendar::hijri);
    if (!other || other->points.size() != 1) return false;
    Point two = other->points.front();
    if (two.calendar == one.calendar || (two.day == 0) != (one.day == 0) || (two.month == 0) != (one.month == 0))
        return false;
    Point kept = two.calendar == Calendar::gregorian ? two : one;
    if (!kept.weekday) kept.weekday = one.weekday;
    kept.first = one.first;
    kept.end = bracket && reader.is_mark(two.end, ')') ? two.end + 1 : two.end;
    match.end = kept.end;
    match.points.front() = kept;
    return true;
}

bool same_shape(const Point& a, const Point& b) {
    return (a.day == 0) == (b.day == 0) && (a.month == 0) == (b.month == 0) && a.years == b.years &&
           (a.slice.kind == Slice::Kind::season) == (b.slice.kind == Slice::Kind::season);
}

/// «من 3 مايو إلى 5 يونيو 2024», «بين 9 أكتوبر و15 أكتوبر 2016», «أكتوبر 2023 – مايو 2024».
void tie_range(const Reader& reader, Match& match) {
    if (match.points.size() != 1) return;
    const Point& from = match.points.front();
    std::size_t at = match.end;
    const bool dash = reader.is_mark(at, '-');
    const bool word = reader.is(at, Word::to);
    const bool between = reader.is(from.first - 1, Word::between);
    if (dash || word) {
        ++at;
        if (word && reader.is(at, Word::to)) ++at;  // «إلى غاية»
    } else {
        at = between ? next_of_series(reader, at) : 0;
        if (at == 0) return;
    }
    auto to = read_date(reader, at, true);
    if (!to && reader.is(at, Word::now) && (word || dash)) {  // «من 2011 إلى الآن»
        Point now;
        now.day_shift = 0;
        now.end = at + 1;
        to = single(now, at);
    }
    if (!to || to->points.size() != 1 || to->points.front().first != at) return;
    tie_calendars(reader, *to);
    const Point& last = to->points.front();
    if (dash && !same_shape(from, last)) return;
    if (last.toward && !from.toward && from.has_year()) return;
    match.points.push_back(last);
    match.range = true;
    match.end = to->end;
}

/// «من ديسمبر إلى يناير 2023», «ديسمبر ويناير 2023»: of the year before. Of a list it is the nearer one: «مايو ومارس
/// 2023».
bool is_of_year_before(int month, int next, bool range) {
    constexpr int half_year = 6;
    return month - next > (range ? 0 : half_year);
}

/// A year or a relation from a later date to an earlier one that has none.
void inherit(Point& to, const Point& from, bool range) {
    if (to.month == 0 || to.has_year() || to.toward || from.month == 0 || to.calendar != from.calendar) return;
    to.year = from.year;
    to.year_shift = from.year_shift;
    to.same_year = from.same_year;
    to.after_same = from.after_same;
    to.toward = from.toward;
    if (to.year != 0 && is_of_year_before(to.month, from.month, range)) --to.year;
}

/// «سوف», «المقرر» before it in its sentence.
bool speaks_of_future(const Reader& reader, std::size_t at) {
    constexpr std::size_t reach = 12;
    for (std::size_t back = 1; back <= reach && back <= at; ++back) {
        if (reader.is_mark(at - back, '.')) return false;
        if (reader.is(at - back, Word::future)) return true;
    }
    return false;
}

}  // namespace

std::size_t next_of_series(const Reader& reader, std::size_t at) {
    if (reader.is(at, Word::conjunction) || reader.is_mark(at, ',')) return at + 1;
    return reader.at(at).conjunction ? at : 0;
}

std::vector<Match> read_all(const Reader& reader) {
    std::vector<Match> matches;
    for (std::size_t at = 0; at < reader.size();) {
        const bool linked = !matches.empty() && next_of_series(reader, matches.back().end) == at && at != 0;
        auto match = read_date(reader, at, linked);
        if (!match) {
            ++at;
            continue;
        }
        tie_calendars(reader, *match);
        tie_range(reader, *match);
        for (Point& point : match->points) {
            const Entry& before = reader.at(point.first - 1).entry;
            point.since = before.word == Word::in && before.value == 1;
            point.future = !point.since && speaks_of_future(reader, point.first);
        }
        at = match->end;
        matches.push_back(std::move(*match));
    }
    return matches;
}

void inherit_years(const Reader& reader, std::vector<Match>& matches) {
    for (std::size_t i = matches.size(); i-- > 0;) {
        std::vector<Point>& points = matches[i].points;
        if (i + 1 < matches.size()) {
            const Point& next = matches[i + 1].points.front();
            if (next_of_series(reader, matches[i].end) == next.first) inherit(points.back(), next, false);
        }
        for (std::size_t k = points.size() - 1; k-- > 0;) inherit(points[k], points[k + 1], matches[i].range);
    }
}

}  // namespace bahith::dates
