// SPDX-License-Identifier: GPL-2.0-or-later
// Units of time counted from the day of publication, or from the date named before.
#include "analyzers/dates/pieces.hpp"
#include "analyzers/dates/rules.hpp"

namespace bahith::dates {
namespace {

enum class Unit : std::uint8_t { day, week, month, year };

/// More than these are round numbers rather than dates: «قبل مئة عام».
int most_of(Unit unit) {
    constexpr int most[] = {31, 8, 18, 10};
    return most[static_cast<std::size_t>(unit)];
}

std::optional<Unit> unit_of(const Token& token) {
    if (token.definite || token.conjunction || token.preposition) return {};
    switch (token.entry.word) {
        case Word::day:
        case Word::days:
            return Unit::day;
        case Word::week:
        case Word::weeks:
            return Unit::week;
        case Word::month_unit:
        case Word::months:
            return Unit::month;
        case Word::year_unit:
        case Word::years:
            return Unit::year;
        default:
            return {};
    }
}

struct Quantity {
    int number = 0;
    Unit unit = Unit::day;
    std::size_t end = 0;
};

/// «يومين», «ثلاثة أيام», «10 أشهر», «عام».
std::optional<Quantity> quantity(const Reader& reader, std::size_t at) {
    const Token& token = reader.at(at);
    if (token.conjunction || token.preposition) return {};
    if (token.entry.word == Word::dual) return Quantity{2, static_cast<Unit>(token.entry.value), at + 1};
    const bool digits = token.kind == Token::Kind::number && token.digits <= 2;
    const bool ten = token.entry.word == Word::teen;
    const int number = digits ? token.number : ten ? 10 : token.entry.word == Word::cardinal ? token.entry.value : 0;
    if (number > 1) {
        const auto unit = unit_of(reader.at(at + 1));
        return unit ? std::optional(Quantity{number, *unit, at + 2}) : std::nullopt;
    }
    const bool singular = token.entry.word == Word::day || token.entry.word == Word::week ||
                          token.entry.word == Word::month_unit || token.entry.word == Word::year_unit;
    const auto unit = singular ? unit_of(token) : std::nullopt;
    if (!unit) return {};
    const Token& after = reader.at(at + 1);
    if (after.entry.word == Word::cardinal && after.entry.value == 1) return Quantity{1, *unit, at + 2};
    // «قبل شهر رمضان», «منذ عام 2012», «قبل يوم القيامة»: the unit heads a name.
    const bool plain = after.kind == Token::Kind::mark || after.kind == Token::Kind::end || after.conjunction ||
                       (after.kind == Token::Kind::word && after.entry.word == Word::none && !after.definite);
    return plain ? std::optional(Quantity{1, *unit, at + 1}) : std::nullopt;
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
    if (entry.word != Word::before && !(entry.word == Word::in && entry.value == 1)) return {};
    const auto count = quantity(reader, at + 1);
    if (!count || count->number > most_of(count->unit)) return {};
    // «قبل يومين من الانتخابات», «قبل عام على الأقل»
    if (reader.is(count->end, Word::from) || reader.is(count->end, Word::on)) return {};
    Point point;
    set_shift(point, count->unit, -count->number);
    point.end = count->end;
    return single(point, at);
}

}  // namespace bahith::dates
