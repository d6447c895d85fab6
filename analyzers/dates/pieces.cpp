// SPDX-License-Identifier: GPL-2.0-or-later
// The pieces that rules are put together from: month, day number, year, relation.
#include "analyzers/dates/pieces.hpp"

#include "analyzers/dates/year_words.hpp"

namespace bahith::dates {
namespace {

std::optional<MonthPiece> compound_name(const Reader& reader, std::size_t at) {
    const int which = first_or_second(reader, at + 1);
    const std::size_t end = at + 2;
    switch (reader.at(at).entry.word) {
        case Word::kanun:
            if (which == 0) return {};
            return MonthPiece{Calendar::gregorian, which == 1 ? 12 : 1, Doubt::none, false, end};
        case Word::tishrin:
            if (which == 0) return {};
            return MonthPiece{Calendar::gregorian, 9 + which, Doubt::none, false, end};
        case Word::rabi:
            if (which == 0 || reader.is_number(at + 1)) return {};
            return MonthPiece{Calendar::hijri, 2 + which, Doubt::needs_number, false, end};
        case Word::jumada:
            if (which == 0) return {};
            return MonthPiece{Calendar::hijri, 4 + which, Doubt::needs_number, false, end};
        case Word::dhu:
            if (!reader.is(at + 1, Word::dhu_name)) return {};
            return MonthPiece{Calendar::hijri, reader.at(at + 1).entry.value, Doubt::needs_number, false, end};
        default:
            return {};
    }
}

std::optional<MonthPiece> month_name(const Reader& reader, std::size_t at) {
    const Entry& entry = reader.at(at).entry;
    if (entry.word == Word::month) return MonthPiece{Calendar::gregorian, entry.value, entry.doubt, false, at + 1};
    if (entry.word == Word::hijri_month) return MonthPiece{Calendar::hijri, entry.value, entry.doubt, false, at + 1};
    return compound_name(reader, at);
}

/// The same month again in another convention, after a slash, a bracket or nothing.
std::size_t behind_double(const Reader& reader, const MonthPiece& name) {
    if (name.calendar == Calendar::hijri) return 0;  // «صفر - صفر» is a score
    std::size_t at = name.end;
    const bool bracket = reader.is_mark(at, '(');
    if (bracket || reader.is_mark(at, '/') || reader.is_mark(at, '-')) ++at;
    if (reader.at(at).conjunction || reader.at(at).preposition) return 0;
    const auto again = month_name(reader, at);
    if (!again || again->month != name.month || again->calendar != name.calendar) return 0;
    return bracket && reader.is_mark(again->end, ')') ? again->end + 1 : again->end;
}

std::optional<YearPiece> relative_year(const Reader& reader, std::size_t at) {
    if (const auto following = following_unit(reader, at, Word::year_unit)) {
        YearPiece piece;
        piece.same = true;
        piece.after_same = following->shift;
        piece.end = following->end;
        return piece;
    }
    if (const auto unit = shifted_unit(reader, at, Word::year_unit)) {
        YearPiece piece;
        piece.shift = unit->shift;
        piece.end = unit->end;
        return piece;
    }
    return {};
}

}  // namespace

int first_or_second(const Reader& reader, std::size_t at) {
    const Token& token = reader.at(at);
    if (token.conjunction || token.preposition) return 0;
    if (token.entry.word == Word::other) return 2;
    if (token.entry.word == Word::ordinal && token.entry.value <= 2) return token.entry.value;
    return token.kind == Token::Kind::number && token.digits == 1 && token.number <= 2 ? token.number : 0;
}

std::optional<MonthPiece> month_piece(const Reader& reader, std::size_t at) {
    const bool headed = (reader.is(at, Word::month_unit) && !reader.at(at).definite) || reader.is(at, Word::months);
    if (headed) ++at;
    if (headed && reader.at(at).conjunction) return {};
    auto name = month_name(reader, at);
    if (!name) return {};
    for (int more = 0; more < 2; ++more) {
        const std::size_t end = behind_double(reader, *name);
        if (end == 0) break;
        name->end = end;
        name->doubled = true;
    }
    if (name->calendar == Calendar::hijri && reader.is(name->end, Word::blessed)) ++name->end;
    if (headed) name->doubled = true;
    if (name->doubled) name->doubt = Doubt::none;
    return name;
}

std::optional<DayPiece> day_piece(const Reader& reader, std::size_t at) {
    if (reader.is(at, Word::article) && reader.is_number(at + 1)) ++at;
    const Token& token = reader.at(at);
    if (token.kind == Token::Kind::number) {
        if (token.digits > 2 || token.number < 1 || token.number > 31 || is_fragment(reader, at)) return {};
        const bool suffix = reader.is(at + 1, Word::english_suffix) && reader.at(at + 1).glued;
        return DayPiece{token.number, false, suffix, suffix ? at + 2 : at + 1};
    }
    const bool first = token.entry.word == Word::ordinal && token.entry.value == 1;
    if (token.entry.word == Word::month_start || (first && !token.definite)) return DayPiece{1, false, false, at + 1};
    if (!token.definite) return {};
    if (token.entry.word == Word::tens) return DayPiece{token.entry.value, true, false, at + 1};
    if (token.entry.word != Word::ordinal || token.entry.doubt != Doubt::none) return {};
    const int units = token.entry.value;
    if (reader.is(at + 1, Word::teen)) return DayPiece{10 + units, true, false, at + 2};
    if (reader.is(at + 1, Word::tens) && reader.at(at + 1).conjunction) {
        const int day = reader.at(at + 1).entry.value + units;
        if (units > 9 || day > 31) return {};
        return DayPiece{day, true, false, at + 2};
    }
    return DayPiece{units, true, false, at + 1};
}

std::optional<YearPiece> digits_piece(const Reader& reader, std::size_t at, bool loose) {
    const Token& token = reader.at(at);
    const bool early = token.digits == 3 && reader.is(at + 1, Word::hijri);  // «309هـ»
    if (token.kind != Token::Kind::number || (token.digits != 4 && !early) || token.number < (early ? 100 : 1000))
        return {};
    if (is_fragment(reader, at) || is_before_birth(reader, at + 1)) return {};
    YearPiece piece;
    piece.year = token.number;
    piece.end = at + 1;
    const Token& next = reader.at(piece.end);
    if (next.entry.word == Word::hijri) {
        std::size_t after = ++piece.end;
        if (reader.is_mark(after, '.')) ++after;
        if (reader.is(after, Word::solar)) return {};
        piece.calendar = Calendar::hijri;
        piece.marked = true;
    } else if (next.entry.word == Word::gregorian && (loose || next.glued || next.end - next.begin > 2)) {
        ++piece.end;
        piece.marked = true;
    } else if (reader.speaks_of_hijri() && piece.year >= 1300 && piece.year <= 1500) {
        piece.calendar = Calendar::hijri;
    }
    if (piece.year > latest_year && !reader.whole()) return {};
    return piece;
}

std::size_t behind_head(const Reader& reader, std::size_t at) {
    if (const auto shift = shift_piece(reader, at + 1)) return shift->end;
    std::size_t end = at + 1;
    for (int adjectives = 0; adjectives < 2 && reader.at(at).definite; ++adjectives, ++end) {
        const Token& token = reader.at(end);
        const Word word = token.entry.word;
        if (!token.definite || (word != Word::none && word != Word::hijri && word != Word::gregorian)) break;
    }
    return end;
}

std::optional<YearPiece> year_piece(const Reader& reader, std::size_t at) {
    if (reader.is_mark(at, ',') || reader.is_mark(at, '/') || reader.is_mark(at, '-')) {
        const auto year = digits_piece(reader, at + 1, true);
        return year && !counts_things(reader, year->end) ? year : std::nullopt;
    }
    if (reader.is(at, Word::from)) ++at;
    if (const auto year = relative_year(reader, at)) {
        const auto said = digits_piece(reader, year->end, true);
        return said ? said : year;
    }
    const bool headed = reader.is(at, Word::year_unit) && !reader.at(at).conjunction;
    auto year = digits_piece(reader, headed ? behind_head(reader, at) : at, true);
    if (!year && headed) year = year_behind_head(reader, at);
    if (!year || (!headed && !year->marked && counts_things(reader, year->end))) return {};
    return year;
}

std::optional<ShiftPiece> shift_piece(const Reader& reader, std::size_t at) {
    const bool before = reader.is(at, Word::before);
    const bool doubled = (before || reader.is(at, Word::after)) && reader.is(at + 1, Word::shift);
    const Token& token = reader.at(doubled ? at + 1 : at);
    if (token.entry.word != Word::shift || token.conjunction || token.preposition) return {};
    if (doubled && token.entry.value != (before ? -1 : 1)) return {};  // «قبل الماضي», «بعد المقبل»
    return ShiftPiece{doubled ? 2 * token.entry.value : token.entry.value, doubled ? at + 2 : at + 1};
}

std::optional<ShiftPiece> shifted_unit(const Reader& reader, std::size_t at, Word unit) {
    if (reader.is(at, Word::demonstrative) && reader.is_definite(at + 1, unit) && !reader.at(at + 1).preposition)
        return ShiftPiece{0, at + 2};
    if (!reader.is_definite(at, unit) || reader.is(at - 1, Word::general)) return {};
    return shift_piece(reader, at + 1);
}

std::optional<ShiftPiece> following_unit(const Reader& reader, std::size_t at, Word unit) {
    if (reader.is(at, Word::self) && reader.is_definite(at + 1, unit)) return ShiftPiece{0, at + 2};
    if (!reader.is_definite(at, unit) || reader.is(at - 1, Word::general)) return {};
    const Token& relation = reader.at(at + 1);
    if (relation.entry.word == Word::same) return ShiftPiece{0, at + 2};
    if (relation.entry.word != Word::follow || !relation.definite || relation.conjunction || relation.preposition)
        return {};
    return ShiftPiece{relation.entry.value, at + 2};
}

bool is_before_birth(const Reader& reader, std::size_t after) {
    if (reader.is(after, Word::before)) return reader.is(after + 1, Word::birth);
    return reader.is(after, Word::before_birth) && reader.is_mark(after + 1, '.');
}

bool counts_things(const Reader& reader, std::size_t after) {
    const Token& token = reader.at(after);
    if (token.mark == '%') return true;
    if (token.kind != Token::Kind::word || token.conjunction) return false;
    switch (token.entry.word) {
        case Word::counted:
            return true;
        case Word::day:
            if (reader.is(after + 1, Word::weekday) || day_piece(reader, after + 1)) return false;
            return !token.definite;
        case Word::week:
        case Word::month_unit:
        case Word::year_unit:
            return !token.definite && !token.preposition;
        default:
            return false;
    }
}

bool may_count_things(const Reader& reader, std::size_t after) {
    return counts_things(reader, after) || (reader.at(after).indefinite && !reader.at(after).conjunction);
}

bool begins_amounts(const Reader& reader, std::size_t first, std::size_t after) {
    const bool between = reader.is(first - 1, Word::between) && reader.is(after, Word::conjunction);
    if (!between && !reader.is(after, Word::to) && !(reader.is_mark(after, '-') && reader.at(after).glued))
        return false;
    return reader.is_number(after + 1) && may_count_things(reader, after + 2);
}

bool is_fragment(const Reader& reader, std::size_t at) {
    const auto joins = [](const Token& token) { return token.mark == '.' || token.mark == ','; };
    const Token& before = reader.at(at - 1);
    const Token& after = reader.at(at + 1);
    if (reader.at(at).glued) {
        if (joins(before) && before.glued && reader.is_number(at - 2)) return true;
        if (before.kind == Token::Kind::word && before.entry.word == Word::none) return true;
    }
    return after.glued && (joins(after) || after.mark == ':') && reader.is_number(at + 2) && reader.at(at + 2).glued;
}

void set_year(Point& point, const YearPiece& year) {
    point.year = year.year;
    point.year_shift = year.shift;
    point.same_year = year.same;
    point.after_same = year.after_same;
    if (point.month == 0) point.calendar = year.calendar;
    point.end = year.end;
}

}  // namespace bahith::dates
