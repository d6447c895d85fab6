// SPDX-License-Identifier: GPL-2.0-or-later
// Dates in digits alone.
#include <utility>

#include "analyzers/dates/pieces.hpp"
#include "analyzers/dates/rules.hpp"
#include "analyzers/dates/year_words.hpp"

namespace bahith::dates {
namespace {

bool is_separator(const Token& token) {
    return token.mark == '/' || token.mark == '-' || token.mark == '.';
}

/// Part of something longer: a path, a serial number, a telephone.
bool is_chained(const Reader& reader, std::size_t first, std::size_t end) {
    if (reader.whole()) return false;  // nothing else is there: «5/5/2024-10/5/2024»
    const Token& before = reader.at(first - 1);
    if (reader.at(first).glued && (is_separator(before) || before.mark == ':')) return true;
    if (reader.at(first).glued && before.kind == Token::Kind::word && before.entry.word == Word::none &&
        before.end - before.begin <= 2)
        return true;
    const Token& after = reader.at(end);
    if (!after.glued || !is_separator(after)) return false;
    const Token& beyond = reader.at(end + 1);
    return beyond.glued && (beyond.kind == Token::Kind::number || after.mark != '.');
}

/// N, separator, N: with a slash or a dash there may be spaces around it.
bool separated(const Reader& reader, std::size_t at) {
    const Token& mark = reader.at(at + 1);
    if (!is_separator(mark) || !reader.is_number(at + 2)) return false;
    return mark.mark != '.' || (mark.glued && reader.at(at + 2).glued);
}

/// «14/5/98»: slashes without spaces, and no number of a law or a page.
bool is_abridged_date(const Reader& reader, std::size_t at) {
    if (reader.whole() || reader.at(at + 2).number > 12) return false;
    for (std::size_t i = at + 1; i <= at + 4; ++i)
        if (!reader.at(i).glued || (i % 2 != at % 2 && !reader.is_mark(i, '/'))) return false;
    return !reader.is(at - 1, Word::number_noun) && !reader.is(at - 2, Word::number_noun) &&
           !reader.is(at + 5, Word::hijri) && !counts_things(reader, at + 5);
}

std::optional<Match> with_era(const Reader& reader, std::size_t first, Point point) {
    if (is_chained(reader, first, point.end)) return {};
    if (point.year > latest_year && !reader.whole()) return {};
    const Word era = reader.at(point.end).entry.word;
    if (era == Word::hijri || era == Word::gregorian) {
        if (era == Word::hijri &&
            reader.is(reader.is_mark(point.end + 1, '.') ? point.end + 2 : point.end + 1, Word::solar))
            return {};
        ++point.end;
    }
    if (era == Word::hijri || (point.year >= 1300 && point.year <= 1500)) point.calendar = Calendar::hijri;
    if (!reader.whole() && !span_of(point.calendar, point.year, point.month, point.day)) return {};
    return single(point, first);
}

}  // namespace

std::optional<Match> numeric_date(const Reader& reader, std::size_t at, bool /*linked*/) {
    if (!reader.is_number(at) || !separated(reader, at) || !separated(reader, at + 2)) return {};
    if (reader.at(at + 1).mark != reader.at(at + 3).mark) return {};
    const Token& one = reader.at(at);
    const Token& two = reader.at(at + 2);
    const Token& three = reader.at(at + 4);
    const bool year_first = one.digits == 4;
    const Token& year = year_first ? one : three;
    const Token& day = year_first ? three : one;
    const bool abridged = year.digits == 2 && is_abridged_date(reader, at);
    if (!abridged && (year.digits != 4 || year.number < 1000)) return {};
    if (two.digits > 2 || day.digits > 2) return {};
    const bool spaced = !reader.at(at + 1).glued || !two.glued || !reader.at(at + 3).glued || !three.glued;
    if (year_first && spaced) return {};
    Point point;
    point.year = abridged ? full_year(year.number) : year.number;
    point.month = two.number;
    point.day = day.number;
    if (point.month > 12 && point.day <= 12 && !year_first) std::swap(point.month, point.day);
    if (point.month == 0 || point.day == 0) return {};
    point.end = at + 5;
    return with_era(reader, at, point);
}

std::optional<Match> numeric_month(const Reader& reader, std::size_t at, bool /*linked*/) {
    const std::size_t first = at;
    const bool headed = reader.is(at, Word::month_unit) && !reader.at(at).definite;  // «شهر 5/2020»
    if (headed) ++at;
    if (!reader.is_number(at) || !separated(reader, at)) return {};
    const Token& one = reader.at(at);
    const Token& two = reader.at(at + 2);
    const bool iso = reader.is_mark(at + 1, '-') && reader.at(at + 1).glued && two.glued && one.digits == 4 &&
                     two.digits == 2 && one.number >= 1800 && one.number <= 2100;
    const bool year_first = one.digits == 4 && two.digits <= 2;
    const bool year_last = two.digits == 4 && one.digits <= 2;
    const bool near = two.number >= 1900 && two.number <= 2100 && reader.at(at + 1).glued && two.glued;
    const bool dashed =
        reader.is_mark(at + 1, '-') && one.digits == 2 && after_preposition(reader, at);  // «في 03-2020»
    const bool sure = reader.whole() || (near && (headed || dashed));
    if (!iso && !(sure && (year_first || year_last))) return {};
    Point point;
    point.year = year_first ? one.number : two.number;
    point.month = year_first ? two.number : one.number;
    if (point.month < 1 || point.month > 12 || point.year == 0) return {};
    point.end = at + 3;
    return with_era(reader, first, point);
}

}  // namespace bahith::dates
