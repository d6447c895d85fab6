// SPDX-License-Identifier: GPL-2.0-or-later
// Dates that are counted from the day of publication, and weekdays.
#include <utility>

#include "analyzers/dates/pieces.hpp"
#include "analyzers/dates/rules.hpp"

namespace bahith::dates {
namespace {

bool is_weekday(const Reader& reader, std::size_t at) {
    const Token& token = reader.at(at);
    return token.entry.word == Word::weekday && !token.conjunction && !token.preposition;
}

/// The full date behind a weekday: «الموافق 7 نوفمبر 2024», «7/11/2024», «، 20 يوليو».
std::optional<Point> date_behind(const Reader& reader, std::size_t at) {
    if (reader.is(at, Word::corresponding)) {
        ++at;
        if (reader.is(at, Word::letter)) ++at;
    } else if (reader.is_mark(at, ',')) {
        ++at;
    }
    const bool bracket = reader.is_mark(at, '(');
    if (bracket) ++at;
    for (const Rule rule : {numeric_date, day_and_month}) {
        const auto date = rule(reader, at, true);
        if (!date || date->points.size() != 1) continue;
        Point point = date->points.front();
        if (bracket && reader.is_mark(point.end, ')')) ++point.end;
        return point;
    }
    return {};
}

/// Names of papers and of days: «المصري اليوم», «في اليوم», «اليوم العالمي», «ذلك اليوم».
bool is_plain_today(const Reader& reader, std::size_t at) {
    const Token& token = reader.at(at);
    const Token& before = reader.at(at - 1);
    const Token& after = reader.at(at + 1);
    if (token.conjunction || token.preposition || before.kind != Token::Kind::word) return false;
    if (after.definite || after.entry.word == Word::ordinal || reader.is_number(at + 1)) return false;
    if (before.entry.word == Word::daytime) return true;
    // Said of our time rather than of this day, or the end of a paper's name.
    return before.entry.word == Word::none && !before.definite && after.kind == Token::Kind::word;
}

/// «أول أمس», «أول من أمس», «أمس الأول»: the tokens of the day word and its distance.
struct DayWord {
    int shift = 0;
    std::size_t end = 0;
};

std::optional<DayWord> day_word(const Reader& reader, std::size_t at) {
    const Token& token = reader.at(at);
    if (token.entry.word == Word::ordinal && token.entry.value == 1 && !token.definite) {
        const std::size_t day = reader.is(at + 1, Word::from) ? at + 2 : at + 1;
        if (reader.is(day, Word::today) && reader.at(day).entry.value == -1) return DayWord{-2, day + 1};
        return {};
    }
    if (token.entry.word == Word::after && reader.is(at + 1, Word::tomorrow)) return DayWord{2, at + 2};
    if (token.entry.word == Word::tomorrow) {
        const bool sure = reader.is(at - 1, Word::day) || is_weekday(reader, at + 1);
        return sure ? std::optional(DayWord{1, at + 1}) : std::nullopt;
    }
    if (token.entry.word != Word::today) return {};
    if (token.entry.value == 0 || is_weekday(reader, at + 1)) return DayWord{token.entry.value, at + 1};
    if (token.entry.value == -1 && reader.is_definite(at + 1, Word::ordinal) && reader.at(at + 1).entry.value == 1)
        return DayWord{-2, at + 2};
    if (token.definite && !token.preposition) return {};  // «عدو الأمس»
    if (reader.is(at - 1, Word::in)) return {};           // «في أمس الحاجة»
    return DayWord{token.entry.value, at + 1};
}

}  // namespace

std::optional<Match> relative_unit(const Reader& reader, std::size_t at, bool /*linked*/) {
    Point point;
    if (const auto year = shifted_unit(reader, at, Word::year_unit)) {
        point.year_shift = year->shift;
        point.end = year->end;
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

std::optional<Match> today(const Reader& reader, std::size_t at, bool /*linked*/) {
    const auto word = day_word(reader, at);
    if (!word) return {};
    const bool named = is_weekday(reader, word->end);
    const std::size_t behind = named ? word->end + 1 : word->end;
    const auto date = date_behind(reader, behind);
    if (!named && !date && word->shift == 0 && !is_plain_today(reader, at)) return {};
    Point point;
    if (date) {
        point = *date;
    } else {
        point.day_shift = word->shift;
        point.end = behind;
    }
    if (named) point.weekday = reader.at(word->end).entry.value;
    return single(point, at);
}

std::optional<Match> weekday(const Reader& reader, std::size_t at, bool /*linked*/) {
    const bool headed = reader.is(at, Word::day) && !reader.at(at).definite && is_weekday(reader, at + 1);
    const std::size_t name = headed ? at + 1 : at;
    if (!reader.is(name, Word::weekday)) return {};
    std::size_t behind = name + 1;
    const auto shift = shift_piece(reader, behind);
    if (shift) behind = shift->end;
    Point point;
    if (const auto date = date_behind(reader, behind)) {
        point = *date;
    } else {
        const bool every = reader.is(at - 1, Word::every) || reader.is(behind, Word::from);
        const bool timed = headed || reader.is(at - 1, Word::daytime);
        if (every || (!shift && !timed)) return {};
        point.toward = shift ? shift->shift : 0;
        point.end = behind;
    }
    point.weekday = reader.at(name).entry.value;
    return single(point, at);
}

}  // namespace bahith::dates
