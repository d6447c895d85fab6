// SPDX-License-Identifier: GPL-2.0-or-later
// Dates with the name of a month.
#include <tuple>
#include <utility>

#include "analyzers/dates/pieces.hpp"
#include "analyzers/dates/rules.hpp"
#include "analyzers/dates/year_words.hpp"

namespace bahith::dates {
namespace {

constexpr std::size_t most_days = 6;    // of a list before one month
constexpr std::size_t most_months = 6;  // of a list before one year

struct Days {
    std::vector<DayPiece> pieces;
    std::vector<std::size_t> begins;
    bool range = false;
};

/// The day after a connector; `range` is set by «إلى» and a dash, and by «و» after «بين».
std::optional<std::size_t> behind_connector(const Reader& reader, std::size_t at, bool between, bool& range) {
    const Token& token = reader.at(at);
    const bool dash = token.mark == '-';
    if (dash || token.entry.word == Word::to) {
        range = true;
        return at + 1;
    }
    if (token.entry.word == Word::conjunction || token.mark == ',') {
        range = between;
        return at + 1;
    }
    if (token.conjunction && token.definite) {
        range = between;
        return at;
    }
    return {};
}

Days read_days(const Reader& reader, std::size_t at, bool between) {
    Days days;
    auto piece = day_piece(reader, at);
    while (piece && days.pieces.size() < most_days) {
        days.pieces.push_back(*piece);
        days.begins.push_back(at);
        bool range = false;
        const auto next = behind_connector(reader, piece->end, between, range);
        if (!next || days.range) break;
        piece = day_piece(reader, *next);
        if (piece && range && days.pieces.size() > 1) break;
        if (piece) days.range = range;
        at = *next;
    }
    return days;
}

/// Year or relation behind the month, into `point`.
void read_year(const Reader& reader, Point& point) {
    if (const auto shift = shift_piece(reader, point.end)) {
        point.toward = shift->shift;
        point.end = shift->end;
        if (const auto year = digits_piece(reader, point.end, true); year && !counts_things(reader, year->end)) {
            point.toward.reset();
            set_year(point, *year);
        }
        return;
    }
    if (const auto year = year_piece(reader, point.end)) set_year(point, *year);
}

/// «الشهر الجاري», «الشهر نفسه» after a day.
bool read_relative_month(const Reader& reader, std::size_t at, Point& point) {
    if (const auto following = following_unit(reader, at, Word::month_unit)) {
        point.follow_month = following->shift;
        point.end = following->end;
        return true;
    }
    const auto shift = shifted_unit(reader, at, Word::month_unit);
    if (!shift) return false;
    point.month_shift = shift->shift;
    point.end = shift->end;
    return true;
}

/// «يوم 7», «أيام 3 و4»; «الأيام الـ7 الماضية» are counted.
bool heads_days(const Reader& reader, std::size_t at) {
    return (reader.is(at, Word::day) || reader.is(at, Word::days)) && !reader.at(at).definite;
}

/// «7 الجاري»: the month itself is unsaid.
bool read_unsaid_month(const Reader& reader, std::size_t first, std::size_t at, Point& point) {
    const auto shift = shift_piece(reader, at);
    const bool day =
        heads_days(reader, first) || after_preposition(reader, first) || reader.is(first - 1, Word::corresponding);
    if (!shift || shift->end != at + 1 || !day) return false;
    point.month_shift = shift->shift;
    point.end = shift->end;
    return true;
}

bool read_named_month(const Reader& reader, std::size_t at, Point& point) {
    const auto name = month_piece(reader, at);
    if (!name || reader.at(at).conjunction || reader.at(at).preposition) return false;
    // «1-صفر» is a score.
    const char mark = reader.at(at - 1).mark;
    const bool joined = mark == '-' || mark == '/';
    if (joined && name->calendar == Calendar::hijri &&
        !digits_piece(reader, reader.is_mark(name->end, mark) ? name->end + 1 : name->end, true))
        return false;
    point.month = name->month;
    point.calendar = name->calendar;
    point.end = name->end;
    read_year(reader, point);
    return true;
}

/// «6 أكتوبر 73», «حرب أكتوبر 73», «5 يونيو ألف وتسعمئة وسبعة وستين».
void read_unusual_year(const Reader& reader, Point& point) {
    auto year = spelled_year(reader, point.end);
    if (!year) year = short_year(reader, point.end);
    if (year) set_year(point, *year);
}

Match spread(const Days& days, const Point& last, std::size_t first) {
    Match match;
    match.end = last.end;
    match.range = days.range;
    for (std::size_t i = 0; i < days.pieces.size(); ++i) {
        Point point = last;
        point.day = days.pieces[i].day;
        point.first = i == 0 ? first : days.begins[i];
        if (i + 1 < days.pieces.size()) point.end = days.pieces[i].end;
        match.points.push_back(point);
    }
    // A dash between days is at times typed in the visual order: 15-11 نوفمبر.
    if (match.range && match.points[0].day > match.points[1].day) std::swap(match.points[0].day, match.points[1].day);
    return match;
}

/// A month alone counts only where nothing else can be meant.
bool stands_alone(const Reader& reader, std::size_t at, const MonthPiece& name, bool linked) {
    if (reader.whole()) return true;
    if (name.doubt == Doubt::needs_number || is_name(reader, at)) return false;
    if (reader.is_number(at - 1)) return false;  // «هجمات 11 سبتمبر»: the rule for days has refused it
    if (name.doubled) return true;
    if (reader.is(at - 1, Word::from) && day_piece(reader, at - 2)) return false;  // «مدينة السادس من أكتوبر»
    const Token& before = reader.at(at - 1);
    const bool in = before.entry.word == Word::in;
    if (name.doubt == Doubt::needs_preposition) return (in || linked) && !reader.at(at).preposition;
    const bool opens_range = before.entry.word == Word::from && reader.is(name.end, Word::to);
    return linked || opens_range || reader.at(at).preposition || after_preposition(reader, at) ||
           before.entry.word == Word::to || before.entry.word == Word::part;
}

/// November 7, 2024
bool read_day_behind(const Reader& reader, Point& point) {
    const auto day = day_piece(reader, point.end);
    if (!day || day->spelled) return false;
    const auto year = digits_piece(reader, reader.is_mark(day->end, ',') ? day->end + 1 : day->end, true);
    if (!year) return false;
    point.day = day->day;
    set_year(point, *year);
    return true;
}

}  // namespace

std::optional<Match> day_and_month(const Reader& reader, std::size_t at, bool /*linked*/) {
    const std::size_t first = at;
    const bool headed = heads_days(reader, at);
    if (headed) ++at;
    const Days days = read_days(reader, at, reader.is(first - 1, Word::between));
    if (days.pieces.empty()) return {};
    const DayPiece& last = days.pieces.back();
    std::size_t month_at = last.end;
    const bool from = reader.is(month_at, Word::from);
    if (last.spelled && !from) return {};
    const bool comma = reader.is_mark(month_at, ',') && (last.english || reader.whole());
    if (from || comma || reader.is_mark(month_at, '/') || reader.is_mark(month_at, '-')) ++month_at;
    Point point;
    if (!read_relative_month(reader, month_at, point) && !read_named_month(reader, month_at, point) &&
        !read_unsaid_month(reader, first, month_at, point))
        return {};
    if (!point.has_year() && !point.toward) read_unusual_year(reader, point);
    if (is_yearly(reader, point.end)) return {};
    if (!point.has_year() && !point.toward && is_name(reader, first)) return {};
    return spread(days, point, first);
}

std::optional<Match> several_months(const Reader& reader, std::size_t at, bool /*linked*/) {
    Match match;
    const bool between = reader.is(at - 1, Word::between);
    for (auto name = month_piece(reader, at); name && match.points.size() < most_months;) {
        Point point;
        point.first = at;
        point.end = name->end;
        point.month = name->month;
        point.calendar = name->calendar;
        match.points.push_back(point);
        const bool dash = reader.is_mark(name->end, '-') || reader.is_mark(name->end, '/');
        if (match.range || !(dash || reader.at(name->end).conjunction)) break;
        at = dash ? name->end + 1 : name->end;
        name = month_piece(reader, at);
        match.range = name && (dash || between) && match.points.size() == 1;
    }
    if (match.points.size() < 2) return {};
    Point& last = match.points.back();
    read_year(reader, last);
    if (!last.has_year() && !last.toward) return {};
    for (Point& point : match.points) {
        if (point.month > last.month || point.calendar != last.calendar) return {};
        const auto [first, end, month] = std::tuple(point.first, point.end, point.month);
        point = last;
        point.first = first;
        point.end = end;
        point.month = month;
    }
    match.end = last.end;
    return match;
}

std::optional<Match> twin_months(const Reader& reader, std::size_t at, bool linked) {
    if (first_or_second(reader, at + 1) != 0 || reader.at(at).definite) return {};
    // «شركة كانون 2023», «جريدة تشرين 2011»
    const bool dated = reader.whole() || linked || after_preposition(reader, at) || reader.is(at - 1, Word::event) ||
                       reader.is(at - 1, Word::from) || reader.is(at - 1, Word::part) || day_piece(reader, at - 1);
    if (!dated) return {};
    const auto year = digits_piece(reader, at + 1, true);
    if (!year || counts_things(reader, year->end)) return {};
    const bool neighbours = reader.is(at, Word::tishrin);
    Point one, two;
    set_year(one, *year);
    if (!neighbours && !reader.whole()) return single(one, at);  // its first or its last month
    set_year(two, *year);
    one.month = neighbours ? 10 : 1;
    two.month = neighbours ? 11 : 12;
    one.first = at;
    two.first = one.end = at + 1;
    return Match{year->end, {one, two}, neighbours};
}

std::optional<Match> month(const Reader& reader, std::size_t at, bool linked) {
    const auto name = month_piece(reader, at);
    if (!name) return {};
    Point point;
    point.month = name->month;
    point.calendar = name->calendar;
    point.end = name->end;
    if (!read_day_behind(reader, point)) read_year(reader, point);
    if (!point.has_year() && !point.toward && reader.is(at - 1, Word::event)) read_unusual_year(reader, point);
    const bool dated = point.has_year() || point.toward;
    if (!dated && !stands_alone(reader, at, *name, linked)) return {};
    if (is_yearly(reader, point.end)) return {};
    return single(point, at);
}

}  // namespace bahith::dates
