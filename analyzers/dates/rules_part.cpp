// SPDX-License-Identifier: GPL-2.0-or-later
// Parts of years, months and decades: seasons, quarters, halves, «أوائل», and decades themselves.
#include <utility>

#include "analyzers/dates/pieces.hpp"
#include "analyzers/dates/rules.hpp"

namespace bahith::dates {
namespace {

Slice slice_of_season(int month) {
    switch (month) {
        case 3:
            return Slice::spring;
        case 6:
            return Slice::summer;
        case 9:
            return Slice::autumn;
        default:
            return Slice::none;  // winter lies in two years, and the text does not say in which of them
    }
}

std::optional<Slice> slice_of(const Reader& reader, std::size_t at) {
    const Entry& unit = reader.at(at).entry;
    const Entry& which = reader.at(at + 1).entry;
    const int parts = unit.word == Word::quarter ? 4 : unit.word == Word::half ? 2 : 0;
    const int number = which.word == Word::last ? parts : which.word == Word::ordinal ? which.value : 0;
    if (number < 1 || number > parts) return {};
    constexpr Slice quarters[] = {Slice::quarter1, Slice::quarter2, Slice::quarter3, Slice::quarter4};
    constexpr Slice halves[] = {Slice::half1, Slice::half2};
    return parts == 4 ? quarters[number - 1] : halves[number - 1];
}

/// The first year of the century that is named at `at`, and where its name ends.
struct Century {
    int first = 1900;
    std::size_t end = 0;
};

std::optional<Century> century(const Reader& reader, std::size_t at) {
    if (reader.is(at, Word::from)) ++at;
    if (!reader.is(at, Word::century)) return {};
    ++at;
    if (const auto shift = shift_piece(reader, at)) return Century{2000 + 100 * shift->shift, shift->end};
    if (reader.is(at, Word::article)) ++at;
    const Token& token = reader.at(at);
    if (token.kind == Token::Kind::number && token.number >= 15 && token.number <= 21)
        return Century{100 * (token.number - 1), at + 1};
    if (const auto ordinal = day_piece(reader, at); ordinal && ordinal->spelled && ordinal->day <= 21)
        return Century{100 * (ordinal->day - 1), ordinal->end};
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

Slice slice_of_part(int value) {
    return value == 0 ? Slice::early : value == 1 ? Slice::middle : Slice::late;
}

}  // namespace

std::optional<Match> season(const Reader& reader, std::size_t at, bool /*linked*/) {
    const Entry& entry = reader.at(at).entry;
    if (entry.word != Word::season && entry.word != Word::rabi) return {};
    const auto year = year_piece(reader, at + 1);
    if (!year || year->calendar == Calendar::hijri) return {};
    Point point;
    set_year(point, *year);
    point.slice = slice_of_season(entry.value);
    return single(point, at);
}

std::optional<Match> quarter_or_half(const Reader& reader, std::size_t at, bool /*linked*/) {
    const auto slice = slice_of(reader, at);
    if (!slice) return {};
    const auto year = year_piece(reader, at + 2);
    if (!year || year->calendar == Calendar::hijri) return {};
    Point point;
    set_year(point, *year);
    point.slice = *slice;
    return single(point, at);
}

std::optional<Match> decade(const Reader& reader, std::size_t at, bool /*linked*/) {
    const std::size_t first = at;
    const bool headed = reader.is(at, Word::decade_unit);
    if (headed) ++at;
    const Token& token = reader.at(at);
    if (token.entry.word != Word::decade || (headed && token.conjunction)) return {};
    Point point;
    point.decade = true;
    point.end = at + 1;
    int base = 1900;
    std::size_t last = at;  // «خمسينيات وستينيات القرن الماضي»
    while (reader.is(last + 1, Word::decade) && reader.at(last + 1).conjunction && last < at + 3) ++last;
    if (const auto named = century(reader, last + 1); named && last > at) {
        base = named->first;
    } else if (named) {
        base = named->first;
        point.end = named->end;
    } else if (!token.definite || (token.entry.value < 50 && !headed)) {
        return {};
    } else if (reader.is(at + 1, Word::from) && reader.is(at + 2, Word::age)) {
        return {};
    } else if (reader.is(at + 1, Word::shift) && reader.at(at + 1).entry.value == -1) {
        ++point.end;
    }
    point.year = base + token.entry.value;
    return single(point, first);
}

std::optional<Match> part(const Reader& reader, std::size_t at, bool /*linked*/) {
    if (!reader.is(at, Word::part)) return {};
    const Slice slice = slice_of_part(reader.at(at).entry.value);
    constexpr Rule wholes[] = {month, headed_year, bare_year, decade, relative_unit};
    for (const Rule rule : wholes) {
        const auto inner = rule(reader, at + 1, true);
        if (!inner || inner->points.size() != 1) continue;
        Point point = inner->points.front();
        if (point.day != 0 || point.week_shift || point.day_shift) continue;
        point.slice = slice;
        return single(point, at);
    }
    auto running = running_unit(reader, at + 1);
    if (!running) return {};
    running->slice = slice;
    return single(*running, at);
}

}  // namespace bahith::dates
