// SPDX-License-Identifier: GPL-2.0-or-later
// Units of time counted from the day of publication, or from the date named before.
#include "analyzers/dates/pieces.hpp"
#include "analyzers/dates/rules.hpp"
#include "analyzers/dates/units.hpp"

namespace bahith::dates {
namespace {

/// «قبل عام», «منذ شهر واحد».
std::optional<Quantity> one_unit(const Reader& reader, std::size_t at) {
    const Token& token = reader.at(at);
    if (token.definite || token.conjunction || token.preposition) return {};
    const auto unit = single_unit(token);
    if (!unit) return {};
    const Token& after = reader.at(at + 1);
    if (after.entry.word == Word::cardinal && after.entry.value == 1) return Quantity{1, *unit, at + 2};
    const bool ends = after.kind == Token::Kind::mark || after.kind == Token::Kind::end || after.conjunction ||
                      behind_time_noun(reader, at + 1) != at + 1;
    // «قبل شهر رمضان», «منذ عام 2012», «قبل يوم القيامة»: the unit heads a name. «قبل عقد قمة» is no decade at all.
    const bool plain =
        *unit != Unit::decade && after.kind == Token::Kind::word && after.entry.word == Word::none && !after.definite;
    return ends || plain ? std::optional(Quantity{1, *unit, at + 1}) : std::nullopt;
}

void set_shift(Point& point, Unit unit, int shift) {
    switch (unit) {
        case Unit::day:
            point.day_shift = shift;
            break;
        case Unit::week:
            point.week_shift = shift;
            break;
        case Unit::month:
            point.month_shift = shift;
            break;
        case Unit::year:
            point.year_shift = shift;
            break;
        case Unit::decade:
            point.decade_shift = shift;
            point.years = 10;
            break;
    }
}

}  // namespace

std::optional<Match> relative_unit(const Reader& reader, std::size_t at, bool /*linked*/) {
    Point point;
    if (const auto year = shifted_unit(reader, at, Word::year_unit)) {
        point.year_shift = year->shift;
        point.end = year->end;
        if (const auto said = digits_piece(reader, year->end, true)) set_year(point, *said);  // «هذا العام 2015»
    } else if (const auto month = shifted_unit(reader, at, Word::month_unit)) {
        point.month_shift = month->shift;
        point.end = month->end;
    } else if (const auto week = shifted_unit(reader, at, Word::week)) {
        point.week_shift = week->shift;
        point.end = week->end;
    } else {
        return {};
    }
    return single(point, at);
}

std::optional<Match> following_unit_of_named(const Reader& reader, std::size_t at, bool /*linked*/) {
    Point point;
    if (const auto year = following_unit(reader, at, Word::year_unit)) {
        point.same_year = true;
        point.after_same = year->shift;
        point.end = year->end;
    } else if (const auto month = following_unit(reader, at, Word::month_unit)) {
        point.follow_month = month->shift;
        point.end = month->end;
    } else if (const auto day = following_unit(reader, at, Word::today)) {
        point.follow_day = day->shift;
        point.end = day->end;
    } else {
        return {};
    }
    if (point.same_year) return single(point, at);
    // «نفس الشهر من العام الماضي»; «من الأعوام الماضية» and «قبل سنة» say no one year.
    if (const auto year = year_piece(reader, point.end); year && !year->same && year->calendar == Calendar::gregorian) {
        point.year = year->year;
        point.year_shift = year->shift;
        point.end = year->end;
    } else if (reader.is(point.end, Word::from) || reader.is(point.end, Word::before)) {
        return {};
    }
    return single(point, at);
}

std::optional<Match> ago(const Reader& reader, std::size_t at, bool /*linked*/) {
    const Entry& entry = reader.at(at).entry;
    const bool ahead = entry.word == Word::after && reader.whole();  // in a text it counts from what it tells of
    if (!ahead && entry.word != Word::before && !(entry.word == Word::in && entry.value == 1)) return {};
    auto count = quantity(reader, at + 1);
    if (!count) count = one_unit(reader, at + 1);
    if (!count || (is_round(*count) && !reader.whole())) return {};
    const std::size_t end = behind_time_noun(reader, count->end);
    // «قبل يومين من الانتخابات», «قبل عام على الأقل»
    if (reader.is(end, Word::from) || reader.is(end, Word::on)) return {};
    Point point;
    if (reader.whole() && entry.word == Word::in)
        point.stretch = {count->unit, -count->number, true};  // who types «منذ سنة» asks for all that time
    else
        set_shift(point, count->unit, ahead ? count->number : -count->number);
    point.end = end;
    return single(point, at);
}

}  // namespace bahith::dates
