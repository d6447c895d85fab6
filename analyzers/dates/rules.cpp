// SPDX-License-Identifier: GPL-2.0-or-later
// The table of rules, and what several of them ask of their surroundings.
#include "analyzers/dates/rules.hpp"

#include <array>
#include <utility>
#include <vector>

namespace bahith::dates {
namespace {

/// A rule and what a date that it reads may begin with; Word::none stands for a number.
struct Entrance {
    Rule rule;
    std::vector<Word> words;
};

/// On equal length the earlier rule wins.
const std::vector<Entrance>& entrances() {
    using enum Word;
    static const std::vector<Entrance> table{
        {numeric_date, {none}},
        {numeric_month, {none, month_unit}},
        {day_and_month, {none, Word::day, days, article, ordinal, month_start, tens}},
        {several_months, {Word::month, hijri_month, kanun, tishrin, rabi, jumada, dhu, month_unit, months}},
        {bahith::dates::month, {Word::month, hijri_month, kanun, tishrin, rabi, jumada, dhu, month_unit, months}},
        {twin_months, {kanun, tishrin}},
        {headed_year, {year_unit, years}},
        {year_range, {none}},
        {bare_year, {none}},
        {year_of_event, {none, article}},
        {bahith::dates::season, {Word::season, rabi, demonstrative}},
        {bahith::dates::part, {Word::part, other, ordinal}},
        {quarter_or_half, {fraction, term}},
        {week_of_month, {week, ordinal, other}},
        {first_months, {ordinal, other, months, dual, cardinal, numeral, article}},
        {bahith::dates::decade, {Word::decade, decade_unit, years, demonstrative}},
        {bahith::dates::stretch,
         {other, days, week, weeks, month_unit, months, year_unit, years, dual, decades, cardinal, numeral, tens,
          counted_tens, article}},
        {whole_century, {century, millennium, demonstrative}},
        {relative_unit, {demonstrative, year_unit, month_unit, week}},
        {following_unit_of_named, {self, year_unit, month_unit, Word::today}},
        {ago, {before, in, after}},
        {bahith::dates::today, {Word::today, now, tomorrow, night, ordinal, before, after, Word::day}},
        {bahith::dates::weekday, {Word::weekday, Word::day}},
        {several_weekdays, {Word::weekday, Word::day, days}},
    };
    return table;
}

/// The rules for each first word, in the order of the table.
const std::vector<Rule>& rules_at(Word word) {
    static const auto by_word = [] {
        std::array<std::vector<Rule>, static_cast<std::size_t>(Word::count)> rules;
        for (const Entrance& entrance : entrances())
            for (const Word first : entrance.words) rules[static_cast<std::size_t>(first)].push_back(entrance.rule);
        return rules;
    }();
    return by_word[static_cast<std::size_t>(word)];
}

}  // namespace

std::optional<Match> read_date(const Reader& reader, std::size_t at, bool linked) {
    // Nearly all tokens of a text are neither a number nor a word of the table.
    const Token& first = reader.at(at);
    if (first.kind != Token::Kind::number && first.entry.word == Word::none) return {};
    std::optional<Match> longest;
    for (const Rule rule : rules_at(first.entry.word)) {
        auto match = rule(reader, at, linked);
        if (match && (!longest || match->end > longest->end)) longest = std::move(match);
    }
    return longest;
}

Match single(Point point, std::size_t first) {
    point.first = first;
    Match match;
    match.end = point.end;
    match.points.push_back(point);
    return match;
}

bool after_preposition(const Reader& reader, std::size_t at) {
    const Entry& before = reader.at(at - 1).entry;
    switch (before.word) {
        case Word::in:
        case Word::before:
        case Word::after:
        case Word::between:
        case Word::period:
            return true;
        case Word::to:
            return before.value == 1;
        case Word::letter:
            return before.value == 0 && reader.at(at).glued;
        default:
            return false;
    }
}

bool is_name(const Reader& reader, std::size_t at) {
    return reader.is(at - 1, Word::event) || reader.is(at - 1, Word::name);
}

bool is_yearly(const Reader& reader, std::size_t end) {
    return reader.is(end, Word::every) || (reader.is(end, Word::from) && reader.is(end + 1, Word::every));
}

}  // namespace bahith::dates
