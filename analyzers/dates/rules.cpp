// SPDX-License-Identifier: GPL-2.0-or-later
// The table of rules, and what several of them ask of their surroundings.
#include "analyzers/dates/rules.hpp"

#include <array>
#include <utility>

namespace bahith::dates {
namespace {

/// On equal length the earlier rule wins.
constexpr std::array<Rule, 21> rules{numeric_date,
                                     numeric_month,
                                     day_and_month,
                                     several_months,
                                     month,
                                     headed_year,
                                     year_range,
                                     bare_year,
                                     season,
                                     part,
                                     quarter_or_half,
                                     week_of_month,
                                     first_months,
                                     decade,
                                     whole_century,
                                     relative_unit,
                                     following_unit_of_named,
                                     ago,
                                     today,
                                     weekday,
                                     several_weekdays};

}  // namespace

std::optional<Match> read_date(const Reader& reader, std::size_t at, bool linked) {
    // Every rule begins with a number or a word of the table; nearly all tokens of a text are neither.
    const Token& first = reader.at(at);
    if (first.kind != Token::Kind::number && first.entry.word == Word::none) return {};
    std::optional<Match> longest;
    for (const Rule rule : rules) {
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
