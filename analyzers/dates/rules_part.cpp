// SPDX-License-Identifier: GPL-2.0-or-later
// Parts of years, months, decades and centuries: seasons, quarters, halves, weeks of a month, «أوائل».
#include <array>

#include "analyzers/dates/centuries.hpp"
#include "analyzers/dates/pieces.hpp"
#include "analyzers/dates/rules.hpp"
#include "analyzers/dates/units.hpp"

namespace bahith::dates {
namespace {

using Kind = Slice::Kind;

/// «الأول», «الأخير» behind a unit of `parts`, counted from 0.
std::optional<int> index_of(const Reader& reader, std::size_t at, int parts) {
    const Entry& which = reader.at(at).entry;
    const int number = which.word == Word::last ? parts : which.word == Word::ordinal ? which.value : 0;
    return number < 1 || number > parts ? std::nullopt : std::optional(number - 1);
}

/// The whole that `slice` is of: a year, said in whatever way; for a half also a month or a century.
std::optional<Point> whole_of(const Reader& reader, std::size_t at, const Slice& slice) {
    Point point;
    point.slice = slice;
    const bool year = slice.kind != Kind::week;
    const bool shorter = slice.kind == Kind::week || slice.parts == 2;
    if (const auto said = year ? year_piece(reader, at) : std::nullopt) {
        if (said->calendar == Calendar::hijri) return {};
        set_year(point, *said);
        return point;
    }
    if (!reader.is(at, Word::from)) return {};
    if (const auto named = slice.kind == Kind::piece ? century(reader, at) : std::nullopt) {
        set_century(point, *named);
        return point;
    }
    if (slice.parts == 2 && slice.kind == Kind::piece) {
        const auto named = decade(reader, at + 1, true);  // «النصف الثاني من التسعينيات»
        if (named && named->points.size() == 1) {
            point = named->points.front();
            point.slice = slice;
            return point;
        }
    }
    if (!shorter) return {};
    constexpr std::array<Rule, 2> months{month, relative_unit};
    for (const Rule rule : months) {
        const auto inner = rule(reader, at + 1, true);
        if (!inner || inner->points.size() != 1) continue;
        Point found = inner->points.front();
        if (found.day != 0 || (found.month == 0 && !found.month_shift && !found.follow_month)) continue;
        found.slice = slice;
        return found;
    }
    return {};
}

/// «نهاية العام», «مطلع الشهر»: of the running one, unless an adjective says otherwise.
std::optional<Point> running_unit(const Reader& reader, std::size_t at) {
    const Token& unit = reader.at(at);
    const Token& after = reader.at(at + 1);
    if (!unit.definite || after.definite || after.kind == Token::Kind::number) return {};
    Point point;
    if (unit.entry.word == Word::year_unit)
        point.year_shift = 0;
    else if (unit.entry.word == Word::month_unit)
        point.month_shift = 0;
    else
        return {};
    point.end = at + 1;
    return point;
}

constexpr int thirds = 3;

/// «أوائل», «منتصف», «نهاية»; in an option also «أول 2024», «آخر العام»: a text has «أول عام», «آخر 2024 جندي».
std::optional<Slice> part_of_whole(const Reader& reader, std::size_t at) {
    const Token& token = reader.at(at);
    const auto& [word, value, doubt] = token.entry;
    if (word == Word::part) return Slice{Kind::piece, value % thirds, thirds, value >= thirds};
    if (!reader.whole() || token.definite) return {};
    if (word == Word::other) return Slice{Kind::piece, 2, thirds, true};
    return word == Word::ordinal && value == 1 ? std::optional(Slice{Kind::piece, 0, thirds, true}) : std::nullopt;
}

constexpr int winter = 12;

/// «شتاء 2021-2022», «شتاء 2021/22»
std::size_t behind_second_year(const Reader& reader, const YearPiece& year) {
    if (!reader.is_mark(year.end, '-') && !reader.is_mark(year.end, '/')) return year.end;
    const auto next = digits_piece(reader, year.end + 1, false);
    if (next && next->year == year.year + 1) return next->end;
    const Token& second = reader.at(year.end + 1);
    const bool abridged = second.glued && second.digits == 2 && second.number == (year.year + 1) % 100;
    return abridged ? year.end + 2 : year.end;
}

/// «ربيع 1445» may be either Rabi of that year of the Hijra.
bool may_be_hijri(const YearPiece& year) {
    return year.calendar == Calendar::hijri || (!year.marked && year.year >= 1300 && year.year <= 1500);
}

/// «صيف», «صيف 2017», «الصيف الماضي».
std::optional<Point> one_season(const Reader& reader, std::size_t at) {
    const Entry& entry = reader.at(at).entry;
    if (entry.word != Word::season && entry.word != Word::rabi) return {};
    Point point;
    point.first = at;
    point.end = at + 1;
    point.slice = {Kind::season, entry.value, 4};
    if (const auto shift = shift_piece(reader, at + 1); shift && reader.at(at).definite) {
        point.toward = shift->shift;
        point.end = shift->end;
    } else if (const auto year = year_piece(reader, at + 1)) {
        if (may_be_hijri(*year)) return {};
        set_year(point, *year);
        if (entry.value == winter) point.end = behind_second_year(reader, *year);
    }
    return point;
}

/// «صيف وخريف 2023»: the year of the second, «شتاء وربيع 2022» that before it.
std::optional<Match> two_seasons(const Reader& reader, std::size_t at) {
    auto one = one_season(reader, at);
    const auto two = one ? one_season(reader, at + 1) : std::nullopt;
    if (!two || two->year == 0) return {};
    one->year = two->year;
    if (one->slice.index == winter && two->slice.index != winter) --one->year;
    return Match{two->end, {*one, *two}, false};
}

/// Of the months of a year.
std::optional<Count> months_count(const Reader& reader, std::size_t at) {
    const auto count = count_piece(reader, at);
    return count && count->number < 12 ? count : std::nullopt;
}

}  // namespace

std::optional<Match> season(const Reader& reader, std::size_t at, bool /*linked*/) {
    if (reader.at(at + 1).conjunction)
        if (auto two = two_seasons(reader, at)) return two;
    const bool here = reader.is(at, Word::demonstrative) && reader.at(at + 1).definite;
    auto point = one_season(reader, here ? at + 1 : at);
    if (!point) return {};
    // In an option the nearest, also where it is over or to come.
    if (here && !reader.whole()) point->toward = 0;
    const bool said = point->toward || point->has_year();
    return said || reader.whole() ? std::optional(single(*point, at)) : std::nullopt;
}

std::optional<Match> quarter_or_half(const Reader& reader, std::size_t at, bool /*linked*/) {
    const Entry& unit = reader.at(at).entry;
    if (unit.word != Word::fraction && unit.word != Word::term) return {};
    const auto index = index_of(reader, at + 1, unit.value);
    if (!index) return {};
    // «الفصل الأول من 2024» may be of a book.
    if (unit.word == Word::term && !reader.is(at + 2, Word::year_unit) && !reader.is(at + 3, Word::year_unit))
        return {};
    auto point = whole_of(reader, at + 2, {Kind::piece, *index, unit.value});
    if (!point) return {};
    return single(*point, at);
}

std::optional<Match> week_of_month(const Reader& reader, std::size_t at, bool /*linked*/) {
    const bool headed = reader.is_definite(at, Word::week);  // «الأسبوع الأول من مايو»
    const bool behind = !reader.at(at).definite && reader.is(at + 1, Word::week) && !reader.at(at + 1).definite;
    if (!headed && !behind) return {};
    const std::size_t which = headed ? at + 1 : at;  // «أول أسبوع من مايو»
    const bool last = reader.is(which, headed ? Word::last : Word::other);
    const auto index = last ? std::optional(4) : index_of(reader, which, 4);
    if (!index) return {};
    const auto point = whole_of(reader, at + 2, {Kind::week, *index, 5});
    return point ? std::optional(single(*point, at)) : std::nullopt;
}

std::optional<Match> first_months(const Reader& reader, std::size_t at, bool /*linked*/) {
    std::optional<Count> count;
    int sign = 1;
    std::size_t end = at;
    const bool first = reader.is(at, Word::ordinal) && reader.at(at).entry.value == 1;
    if ((first || reader.is(at, Word::other)) && !reader.at(at).definite) {
        count = months_count(reader, at + 1);  // «أول ستة أشهر من 2024», «آخر ثلاثة أشهر من 2023»
        if (!first) sign = -1;
        if (!count || !reader.is(count->end, Word::months)) return {};
        end = count->end + 1;
    } else if (const auto units = definite_quantity(reader, at); units && units->unit == Unit::month) {
        const Entry& which = reader.at(units->end).entry;  // «الأشهر الستة الأولى من 2024»
        if (which.word == Word::last) sign = -1;
        if (units->number >= 12 || (sign > 0 && (which.word != Word::ordinal || which.value != 1))) return {};
        count = Count{units->number, units->end};
        end = units->end + 1;
    } else {
        return {};
    }
    const auto year = year_piece(reader, end);
    if (!year || year->calendar == Calendar::hijri) return {};
    Point point;
    set_year(point, *year);
    point.slice = {Kind::first_months, sign * count->number, 1};
    return single(point, at);
}

std::optional<Match> part(const Reader& reader, std::size_t at, bool /*linked*/) {
    const auto slice = part_of_whole(reader, at);
    if (!slice) return {};
    constexpr std::array<Rule, 6> wholes{month, headed_year, bare_year, decade, whole_century, relative_unit};
    for (const Rule rule : wholes) {
        const auto inner = rule(reader, at + 1, true);
        if (!inner || inner->points.size() != 1) continue;
        Point point = inner->points.front();
        const bool counted = point.stretch && !point.decade_shift;
        if (point.day != 0 || point.week_shift || point.day_shift || point.follow_day || counted) continue;
        point.slice = *slice;
        return single(point, at);
    }
    auto running = running_unit(reader, at + 1);
    if (!running) return {};
    running->slice = *slice;
    return single(*running, at);
}

}  // namespace bahith::dates
