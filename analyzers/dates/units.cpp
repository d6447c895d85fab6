// SPDX-License-Identifier: GPL-2.0-or-later
#include "analyzers/dates/units.hpp"

namespace bahith::dates {
namespace {

/// «أشهر», «شهرا», «سنة» behind a number.
std::optional<Unit> unit_of(const Token& token) {
    switch (token.entry.word) {
        case Word::days:
            return Unit::day;
        case Word::weeks:
            return Unit::week;
        case Word::months:
            return Unit::month;
        case Word::years:
            return Unit::year;
        case Word::decades:
            return Unit::decade;
        default:
            return single_unit(token);
    }
}

bool is_bare(const Token& token) {
    return !token.definite && !token.conjunction && !token.preposition;
}

/// «الشهرين», «العامين», «العقدين».
std::optional<Unit> definite_dual(const Token& token) {
    if (!token.definite) return {};
    if (token.entry.word == Word::dual) return static_cast<Unit>(token.entry.value);
    const bool two = token.entry.value == 2;
    if (two && token.entry.word == Word::years) return Unit::year;
    if (two && token.entry.word == Word::decades) return Unit::decade;
    return {};
}

std::optional<Unit> definite_plural(const Token& token) {
    const bool plural = token.definite && !single_unit(token) && !definite_dual(token);
    return plural ? unit_of(token) : std::nullopt;
}

/// «الستة», «العشرين», «الخمسة عشر», «الاثني عشر».
std::optional<Count> definite_number(const Reader& reader, std::size_t at) {
    const Entry& entry = reader.at(at).entry;
    switch (entry.word) {
        case Word::tens:
        case Word::counted_tens:
            return Count{entry.value, at + 1};
        case Word::cardinal:
        case Word::numeral:
            if (reader.is(at + 1, Word::teen) && !reader.at(at + 1).conjunction) return Count{10 + entry.value, at + 2};
            return entry.word == Word::cardinal ? std::optional(Count{entry.value, at + 1}) : std::nullopt;
        default:
            return {};
    }
}

}  // namespace

std::optional<Count> count_piece(const Reader& reader, std::size_t at) {
    constexpr int most_digits = 3;
    if (reader.is(at, Word::article)) ++at;
    const Token& token = reader.at(at);
    if (token.conjunction || token.preposition) return {};
    std::optional<Count> count;
    if (token.kind == Token::Kind::number && token.digits <= most_digits)
        count = Count{token.number, at + 1};
    else if (token.definite)
        count = definite_number(reader, at);
    else if (token.entry.word == Word::hundreds)
        count = Count{100 * token.entry.value, at + 1};
    else
        count = number_in_words(reader, at);
    return count && count->number > 1 ? count : std::nullopt;
}

std::optional<Unit> single_unit(const Token& token) {
    switch (token.entry.word) {
        case Word::day:
            return Unit::day;
        case Word::week:
            return Unit::week;
        case Word::month_unit:
            return Unit::month;
        case Word::year_unit:
            return Unit::year;
        case Word::decade_unit:
            return Unit::decade;
        default:
            return {};
    }
}

bool is_round(const Quantity& quantity) {
    constexpr int most[] = {31, 8, 18, 10, 10};
    return quantity.number > most[static_cast<std::size_t>(quantity.unit)];
}

std::optional<Quantity> quantity(const Reader& reader, std::size_t at) {
    const Token& token = reader.at(at);
    if (!is_bare(token) || token.entry.word == Word::article) return {};
    if (token.entry.word == Word::dual) return Quantity{2, static_cast<Unit>(token.entry.value), at + 1};
    const auto count = count_piece(reader, at);
    if (!count || !is_bare(reader.at(count->end))) return {};
    const auto unit = unit_of(reader.at(count->end));
    return unit ? std::optional(Quantity{count->number, *unit, count->end + 1}) : std::nullopt;
}

std::optional<Quantity> definite_quantity(const Reader& reader, std::size_t at) {
    const Token& token = reader.at(at);
    if (const auto unit = definite_dual(token)) return Quantity{2, *unit, at + 1};
    if (const auto unit = definite_plural(token)) {
        const auto count = count_piece(reader, at + 1);
        const bool said =
            count && (reader.is(at + 1, Word::article) || reader.is_number(at + 1) || reader.at(at + 1).definite);
        return said ? std::optional(Quantity{count->number, *unit, count->end}) : std::nullopt;
    }
    const auto count = token.definite || token.entry.word == Word::article ? count_piece(reader, at) : std::nullopt;
    if (!count || reader.at(count->end).conjunction || reader.at(count->end).preposition) return {};
    const auto unit = unit_of(reader.at(count->end));
    return unit ? std::optional(Quantity{count->number, *unit, count->end + 1}) : std::nullopt;
}

bool are_of_something(const Reader& reader, std::size_t after) {
    const Token& token = reader.at(after);
    switch (token.entry.word) {
        case Word::from:
            return reader.at(after + 1).digits == 0 || reader.at(after + 1).digits == 4;
        case Word::before:
        case Word::preceding:
            return true;
        case Word::letter:
            return token.entry.value == 0;
        case Word::in:
            return reader.is(after + 1, Word::age);
        default:
            return token.lam || reader.is(after + 1, Word::preceding);
    }
}

std::size_t behind_time_noun(const Reader& reader, std::size_t at) {
    const bool filled =
        reader.is(at, Word::from) && (reader.is(at + 1, Word::time_noun) || reader.is(at + 1, Word::now));
    return filled ? at + 2 : at;
}

}  // namespace bahith::dates
