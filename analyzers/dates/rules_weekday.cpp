// SPDX-License-Identifier: GPL-2.0-or-later
// Days of the week, yesterday, today, tomorrow, with or without the date that they fall on.
#include <array>

#include "analyzers/dates/pieces.hpp"
#include "analyzers/dates/rules.hpp"

namespace bahith::dates {
namespace {

constexpr std::size_t most_weekdays = 4;  // of a list

bool is_weekday(const Reader& reader, std::size_t at) {
    const Token& token = reader.at(at);
    return token.entry.word == Word::weekday && !token.conjunction && !token.preposition;
}

/// «14/11» where a weekday leaves no doubt that it is a date.
std::optional<Point> short_date(const Reader& reader, std::size_t at) {
    const Token& month = reader.at(at + 2);
    const auto day = day_piece(reader, at);
    if (!day || day->end != at + 1 || !reader.is_mark(at + 1, '/') || !month.glued || month.digits > 2) return {};
    if (month.number < 1 || month.number > 12 || reader.is_mark(at + 3, '/')) return {};
    Point point;
    point.day = day->day;
    point.month = month.number;
    point.end = at + 3;
    return point;
}

/// The full date behind a weekday: «الموافق 7 نوفمبر 2024», «7/11/2024», «، 20 يوليو».
std::optional<Point> date_behind(const Reader& reader, std::size_t at) {
    const bool said = reader.is(at, Word::corresponding);
    if (said) {
        ++at;
        if (reader.is(at, Word::letter)) ++at;
    } else if (reader.is_mark(at, ',')) {
        ++at;
    }
    const bool bracket = reader.is_mark(at, '(');
    if (bracket) ++at;
    constexpr std::array<Rule, 3> rules{numeric_date, day_and_month, month};
    for (const Rule rule : rules) {
        const auto date = rule(reader, at, false);
        if (!date || date->points.size() != 1 || date->points.front().day == 0) continue;
        Point point = date->points.front();
        if (bracket && reader.is_mark(point.end, ')')) ++point.end;
        return point;
    }
    return said ? short_date(reader, at) : std::nullopt;
}

/// Names of papers and of days: «المصري اليوم», «في اليوم», «اليوم العالمي», «ذلك اليوم».
bool is_plain_today(const Reader& reader, std::size_t at) {
    if (reader.whole()) return true;
    const Token& token = reader.at(at);
    const Token& before = reader.at(at - 1);
    const Token& after = reader.at(at + 1);
    if (token.conjunction || token.preposition || before.kind != Token::Kind::word) return false;
    if (after.definite || after.entry.word == Word::ordinal || reader.is_number(at + 1)) return false;
    if (before.entry.word == Word::daytime) return true;
    // Said of our time rather than of this day, or the end of a paper's name.
    const Word word = before.entry.word;
    return (word == Word::none || word == Word::habit || word == Word::numeral) && !before.definite &&
           after.kind == Token::Kind::word;
}

/// «أول أمس», «أول من أمس», «أمس الأول»: the tokens of the day word and its distance.
struct DayWord {
    int shift = 0;
    std::size_t end = 0;
};

std::optional<DayWord> day_word(const Reader& reader, std::size_t at) {
    const Token& token = reader.at(at);
    const bool first = token.entry.word == Word::ordinal && token.entry.value == 1 && !token.definite;
    if (first || token.entry.word == Word::before) {
        const std::size_t day = first && reader.is(at + 1, Word::from) ? at + 2 : at + 1;
        const bool yesterday = reader.is(day, Word::today) && reader.at(day).entry.value == -1;
        if (yesterday && !reader.at(day).preposition) return DayWord{-2, day + 1};
        return {};
    }
    if (token.entry.word == Word::after && reader.is(at + 1, Word::tomorrow)) return DayWord{2, at + 2};
    if (token.entry.word == Word::night && token.definite) {
        const auto shift = shift_piece(reader, at + 1);
        return shift && shift->shift != 0 ? std::optional(DayWord{shift->shift, shift->end}) : std::nullopt;
    }
    if (token.entry.word == Word::tomorrow) {
        const bool sure = reader.is(at - 1, Word::day) || is_weekday(reader, at + 1);
        return sure ? std::optional(DayWord{1, at + 1}) : std::nullopt;
    }
    if (token.entry.word == Word::now && reader.whole()) return DayWord{0, at + 1};
    if (token.entry.word != Word::today) return {};
    if (token.entry.value == 0 || is_weekday(reader, at + 1)) return DayWord{token.entry.value, at + 1};
    if (token.entry.value == -1 && reader.is_definite(at + 1, Word::ordinal) && reader.at(at + 1).entry.value == 1)
        return DayWord{-2, at + 2};
    if (token.definite && !token.preposition && !reader.whole()) return {};  // «عدو الأمس»
    if (token.preposition && reader.is(at + 1, Word::today)) return {};      // «بالأمس واليوم»
    const Token& before = reader.at(at - 1);
    if (before.entry.word == Word::in && before.entry.value == 0) return {};  // «في أمس الحاجة»
    return DayWord{token.entry.value, at + 1};
}

/// The weekday behind a day word: «اليوم الاثنين», «اليوم (الاثنين)», «اليوم "الاثنين"».
std::optional<std::size_t> weekday_behind(const Reader& reader, std::size_t at) {
    if (is_weekday(reader, at)) return at;
    const bool opened = reader.is_mark(at, '(') || reader.is_mark(at, '"');
    const bool closed = reader.is_mark(at + 2, ')') || reader.is_mark(at + 2, '"');
    return opened && closed && is_weekday(reader, at + 1) ? std::optional(at + 1) : std::nullopt;
}

/// «من الأسبوع المقبل»
std::optional<ShiftPiece> week_behind(const Reader& reader, std::size_t at) {
    const Entry& entry = reader.at(at).entry;
    const bool tied = entry.word == Word::from || (entry.word == Word::in && entry.value != 1);
    return shifted_unit(reader, tied ? at + 1 : at, Word::week);
}

/// A weekday alone, as agencies write: «أعلن البيت الأبيض الخميس أن». Not a day of every week, nor a name.
bool says_which(const Reader& reader, std::size_t at) {
    if (reader.whole()) return true;
    const Token& before = reader.at(at - 1);
    const Token& after = reader.at(at + 1);
    if (after.entry.word == Word::black || after.entry.word == Word::every || after.entry.word == Word::teen)
        return false;
    if (before.mark == '"') return after.mark != '"';  // «مجلة "الاثنين"»
    if (before.kind == Token::Kind::mark) return before.mark == ',' || before.mark == ')';
    if (before.kind != Token::Kind::word) return false;
    switch (before.entry.word) {
        case Word::none:
        case Word::numeral:
        case Word::hundreds:
        case Word::daytime:
        case Word::future:
        case Word::general:
        case Word::event:
            return true;
        case Word::cardinal:  // «أعلنت الدول الست الخميس»
            return before.definite;
        case Word::in:
        case Word::to:
            return before.entry.value == 1;
        default:
            return false;
    }
}

}  // namespace

std::optional<Match> today(const Reader& reader, std::size_t at, bool /*linked*/) {
    const std::size_t first = at;
    const bool headed = reader.is(at, Word::day) && !reader.at(at).definite &&
                        (reader.is(at + 1, Word::today) || reader.is(at + 1, Word::tomorrow)) &&
                        !reader.at(at + 1).conjunction;
    if (headed) ++at;
    const auto word = day_word(reader, at);
    if (!word) return {};
    const auto named = weekday_behind(reader, word->end);
    std::size_t behind = word->end;
    if (named) behind = *named == word->end ? *named + 1 : *named + 2;
    const auto date = date_behind(reader, behind);
    if (!named && !date && word->shift == 0 && !is_plain_today(reader, at)) return {};
    Point point;
    if (date) {
        point = *date;
    } else {
        point.day_shift = word->shift;
        point.end = behind;
    }
    if (named) point.weekday = reader.at(*named).entry.value;
    return single(point, first);
}

std::optional<Match> weekday(const Reader& reader, std::size_t at, bool linked) {
    const bool headed = reader.is(at, Word::day) && !reader.at(at).definite && is_weekday(reader, at + 1);
    const std::size_t name = headed ? at + 1 : at;
    if (!reader.is(name, Word::weekday)) return {};
    std::size_t behind = name + 1;
    const auto shift = shift_piece(reader, behind);
    if (shift) behind = shift->end;
    Point point;
    if (const auto date = date_behind(reader, behind)) {
        point = *date;
    } else if (const auto week = week_behind(reader, behind); week && !shift && !reader.at(name).conjunction) {
        point.week_shift = week->shift;
        point.end = week->end;
    } else {
        const bool every = reader.is(at - 1, Word::every) || reader.is(behind, Word::from);
        const Token& token = reader.at(name);
        const bool alone = token.preposition ? false : token.conjunction ? linked : says_which(reader, name);
        if (every || (!shift && !headed && !alone)) return {};
        if (shift) point.toward = shift->shift;
        point.end = behind;
    }
    point.weekday = reader.at(name).entry.value;
    return single(point, at);
}

std::optional<Match> several_weekdays(const Reader& reader, std::size_t at, bool /*linked*/) {
    const bool headed = reader.is(at, Word::days) || reader.is(at, Word::day);
    Match match;
    std::size_t name = headed ? at + 1 : at;
    if (!is_weekday(reader, name)) return {};
    while (reader.is(name, Word::weekday) && match.points.size() < most_weekdays) {
        Point point;
        point.first = match.points.empty() ? at : name;
        point.end = name + 1;
        point.weekday = reader.at(name).entry.value;
        match.points.push_back(point);
        ++name;
        if (reader.is(name, Word::conjunction))
            ++name;
        else if (!reader.at(name).conjunction)
            break;
    }
    if (match.points.size() < 2) return {};
    match.end = match.points.back().end;
    const auto shift = shift_piece(reader, match.end);
    if (shift) {
        match.end = match.points.back().end = shift->end;
        for (Point& point : match.points) point.toward = shift->shift;
    } else if (!headed || (reader.is(at, Word::days) && reader.at(at).entry.value == 0)) {
        return {};  // «أيام الجمعة والسبت» are of every week
    }
    // The last may have its date: «يومي السبت والأحد 9 و10 نوفمبر».
    if (!shift && (reader.is_number(match.end) || reader.is(match.end, Word::corresponding))) return {};
    return match;
}

}  // namespace bahith::dates
