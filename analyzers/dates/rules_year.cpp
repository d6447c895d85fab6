// SPDX-License-Identifier: GPL-2.0-or-later
// Years: with a head noun, in a range, or bare where the words around leave no other reading.
#include <utility>

#include "analyzers/dates/pieces.hpp"
#include "analyzers/dates/rules.hpp"
#include "analyzers/dates/year_words.hpp"

namespace bahith::dates {
namespace {

constexpr std::size_t most_years = 6;  // of a list after one head noun

bool plausible(const YearPiece& year) {
    return year.calendar == Calendar::hijri ? year.year >= 100 && year.year <= 1500
                                            : year.year >= 1800 && year.year <= 2100;
}

Point point_of(const YearPiece& year, std::size_t first) {
    Point point;
    set_year(point, year);
    point.first = first;
    return point;
}

Match range_of(YearPiece from, const YearPiece& to, std::size_t first, std::size_t second) {
    if (!from.marked) from.calendar = to.calendar;
    Match match;
    match.points = {point_of(from, first), point_of(to, second)};
    match.range = true;
    match.end = to.end;
    return match;
}

/// «/2024», «–2019», «إلى 2027» behind a year; later than it.
std::optional<Match> range_behind(const Reader& reader, const YearPiece& from, std::size_t first, bool words) {
    const Token& link = reader.at(from.end);
    const bool slash = link.mark == '/';
    const bool word = words && link.entry.word == Word::to;
    if (!slash && !word && link.mark != '-') return {};
    const auto to = digits_piece(reader, from.end + 1, false);
    if (!to || (from.marked && from.calendar != to->calendar)) return {};
    if (slash && to->year == from.year - 1) {  // typed in the visual order
        Match swapped = range_of(from, *to, first, from.end + 1);
        std::swap(swapped.points[0].year, swapped.points[1].year);
        return swapped;
    }
    if (to->year <= from.year || (slash && to->year != from.year + 1)) return {};
    return range_of(from, *to, first, from.end + 1);
}

/// «و2019» behind a year.
std::optional<YearPiece> next_of_list(const Reader& reader, std::size_t at, bool two_digits = false) {
    if (!reader.is(at, Word::conjunction) && !reader.is_mark(at, ',')) return {};
    if (two_digits) return short_year(reader, at + 1);
    const auto year = digits_piece(reader, at + 1, false);
    return year && plausible(*year) && !counts_things(reader, year->end) ? year : std::nullopt;
}

std::optional<Match> year_list(const Reader& reader, const YearPiece& head, std::size_t first) {
    Match match;
    match.points.push_back(point_of(head, first));
    match.end = head.end;
    const bool two_digits = reader.at(head.end - 1).digits == 2;
    while (match.points.size() < most_years) {
        const auto next = next_of_list(reader, match.end, two_digits);
        if (!next) break;
        match.points.push_back(point_of(*next, match.end + 1));
        match.end = next->end;
    }
    const bool between = reader.is(first - 1, Word::between);
    match.range = between && match.points.size() == 2 && match.points[0].year < match.points[1].year;
    return match;
}

/// «القرار 1973»: within a few words before.
bool after_number_noun(const Reader& reader, std::size_t at) {
    constexpr std::size_t reach = 4;
    for (std::size_t back = 1; back <= reach && back <= at; ++back)
        if (reader.is(at - back, Word::number_noun)) return true;
    return false;
}

/// Nothing that is counted follows.
bool ends_number(const Reader& reader, std::size_t after) {
    const Token& token = reader.at(after);
    if (token.kind != Token::Kind::word || token.conjunction) return true;
    switch (token.entry.word) {
        case Word::conjunction:
        case Word::in:
        case Word::before:
        case Word::after:
        case Word::from:
        case Word::to:
        case Word::on:
            return true;
        default:
            return false;
    }
}

/// «مقارنة بـ2019»; «بـ2000 قطعة» counts.
bool is_compared(const Reader& reader, std::size_t at, const YearPiece& year) {
    const Entry& before = reader.at(at - 1).entry;
    return before.word == Word::letter && before.value == 1 && year.year >= 1900 && ends_number(reader, year.end) &&
           !after_number_noun(reader, at);
}

/// «(1987)» closes what it dates; «(2000) طالب» counts.
bool in_brackets(const Reader& reader, std::size_t at, const YearPiece& year) {
    if (!reader.is_mark(year.end, ')') || after_number_noun(reader, at)) return false;
    if (reader.is_mark(at - 1, ',')) return year.year >= 1900;  // a citation: «(باريس: دار النشر، 1990)»
    if (!reader.is_mark(at - 1, '(') || year.year < 1850) return false;
    return ends_number(reader, year.end + 1);
}

/// A chronicle: «2011: انطلاق الثورة», «… 1954 - توقيع اتفاقات جنيف.»
bool opens_line(const Reader& reader, std::size_t at, const YearPiece& year) {
    const Token& after = reader.at(year.end);
    const bool opens = at == 0 || (reader.is_mark(at - 1, '.') && !reader.at(at).glued);
    return opens && (after.mark == ':' || (after.mark == '-' && !after.glued));
}

/// «اتفاق أوسلو 1993», «انتخابات مجلس النواب 2015»: an event with a name of up to three words.
bool dates_event(const Reader& reader, std::size_t at, const YearPiece& year) {
    constexpr std::size_t longest = 3;
    if (year.year < 1900 || reader.at(at).glued || governs_noun(reader, year.end)) return false;
    for (std::size_t back = 1; back <= longest + 1 && back <= at; ++back) {
        const Token& token = reader.at(at - back);
        if (back > 1 && token.entry.word == Word::event && !token.definite) return true;
        if (token.kind != Token::Kind::word || token.entry.word != Word::none || token.indefinite) return false;
    }
    return false;
}

bool has_context(const Reader& reader, std::size_t at, const YearPiece& year, bool linked) {
    if (reader.whole()) return true;
    if (year.marked) return year.calendar == Calendar::hijri || year.year % 100 != 0;
    const Word before = reader.at(at - 1).entry.word;
    if (linked || after_preposition(reader, at)) return true;
    if (before == Word::from && reader.is(year.end, Word::to) && reader.is(year.end + 1, Word::now)) return true;
    return before == Word::part || before == Word::event || is_compared(reader, at, year) ||
           dates_event(reader, at, year) || in_brackets(reader, at, year) || opens_line(reader, at, year);
}

}  // namespace

std::optional<Match> headed_year(const Reader& reader, std::size_t at, bool /*linked*/) {
    const bool several = reader.is(at, Word::years);
    if (!several && !reader.is(at, Word::year_unit)) return {};
    const std::size_t number = behind_head(reader, at);
    const bool bracket = reader.is_mark(number, '(');
    auto year = digits_piece(reader, bracket ? number + 1 : number, true);
    if (!year) year = year_behind_head(reader, at);
    if (!year) return {};
    if (bracket && reader.is_mark(year->end, ')')) ++year->end;
    if (auto range = range_behind(reader, *year, at, several)) return range;
    if (several) return year_list(reader, *year, at);
    return single(point_of(*year, at), at);
}

std::optional<Match> year_range(const Reader& reader, std::size_t at, bool /*linked*/) {
    const auto from = digits_piece(reader, at, false);
    if (!from || !plausible(*from)) return {};
    const bool between = reader.is(at - 1, Word::between);
    const auto second = between ? next_of_list(reader, from->end) : std::nullopt;
    auto range = second && second->year > from->year ? range_of(*from, *second, at, from->end + 1)
                                                     : range_behind(reader, *from, at, true);
    if (!range || may_count_things(reader, range->end) || after_number_noun(reader, at)) return {};
    // Glued to something on either side it is a number of another kind.
    const Token& before = reader.at(at - 1);
    if (reader.at(at).glued && (before.mark == '-' || before.mark == '/')) return {};
    const Token& after = reader.at(range->end);
    if (after.glued && (after.mark == '-' || after.mark == '/')) return {};
    const bool hijri = range->points[1].calendar == Calendar::hijri;
    if (!hijri && (range->points[1].year < 1800 || range->points[1].year > 2100)) return {};
    return range;
}

std::optional<Match> bare_year(const Reader& reader, std::size_t at, bool linked) {
    const auto year = digits_piece(reader, at, reader.whole());
    if (!year || !plausible(*year) || !has_context(reader, at, *year, linked)) return {};
    if (!year->marked && (may_count_things(reader, year->end) || begins_amounts(reader, at, year->end))) return {};
    // 2024-19 or 2024/7 is some other number.
    const Token& after = reader.at(year->end);
    const bool chained = after.glued && (after.mark == '-' || after.mark == '/') && reader.is_number(year->end + 1);
    if (chained && !reader.whole()) return {};
    return single(point_of(*year, at), at);
}

std::optional<Match> year_of_event(const Reader& reader, std::size_t at, bool /*linked*/) {
    const Token& before = reader.at(at - 1);
    const int which = before.entry.word == Word::event ? before.entry.value : 0;
    const auto year = which == 0 ? std::nullopt : short_year(reader, at);
    if (!year || (which != 1 && full_year(which) != year->year)) return {};
    return single(point_of(*year, at), at);
}

}  // namespace bahith::dates
