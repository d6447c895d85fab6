// SPDX-License-Identifier: GPL-2.0-or-later
// Reads numbers in words from thousands down, each part tied to the one before by «و».
#include "analyzers/dates/year_words.hpp"

namespace bahith::dates {
namespace {

constexpr int oldest_short = 30;  // «عام 29» is of either century

/// Where the part behind «و» begins, glued to it or not; 0 where there is none.
std::size_t behind_and(const Reader& reader, std::size_t at) {
    if (reader.is(at, Word::conjunction)) return at + 1;
    const Entry& entry = reader.at(at).entry;
    if (entry.word == Word::cardinal && entry.value == 1 && reader.is(at + 1, Word::teen)) return at;  // «وأحد عشر»
    return reader.at(at).conjunction ? at : 0;
}

/// «تسعمئة», «تسع مئة».
std::optional<Count> hundreds(const Reader& reader, std::size_t at) {
    const Entry& entry = reader.at(at).entry;
    if (entry.word == Word::hundreds && entry.value > 0) return Count{100 * entry.value, at + 1};
    const bool parted = entry.word == Word::cardinal && entry.value >= 3 && entry.value <= 9 &&
                        reader.is(at + 1, Word::hundreds) && reader.at(at + 1).entry.value == 1 &&
                        !reader.at(at + 1).conjunction;
    return parted ? std::optional(Count{100 * entry.value, at + 2}) : std::nullopt;
}

}  // namespace

std::optional<Count> number_in_words(const Reader& reader, std::size_t at) {
    const Entry& entry = reader.at(at).entry;
    if (reader.at(at).definite) return {};
    if (entry.word == Word::counted_tens) return Count{entry.value, at + 1};
    if (entry.word == Word::teen) return Count{10, at + 1};
    if (entry.word != Word::cardinal && entry.word != Word::numeral) return {};
    if (entry.value == 10) return Count{10, at + 1};
    const Token& next = reader.at(at + 1);
    const bool ten = next.entry.word == Word::teen || (next.entry.word == Word::cardinal && next.entry.value == 10);
    if (ten && !next.conjunction) return Count{10 + entry.value, at + 2};
    const std::size_t tens = behind_and(reader, at + 1);
    if (tens != 0 && reader.is(tens, Word::counted_tens))
        return Count{reader.at(tens).entry.value + entry.value, tens + 1};
    return Count{entry.value, at + 1};
}

int full_year(int two_digits) {
    return two_digits < oldest_short ? 2000 + two_digits : 1900 + two_digits;
}

bool governs_noun(const Reader& reader, std::size_t after) {
    const Token& token = reader.at(after);
    if (counts_things(reader, after) || token.kind == Token::Kind::number) return true;
    if (token.glued && (token.mark == '/' || token.mark == '-' || token.mark == '.' || token.mark == ':'))
        return reader.at(after + 1).glued;
    const Word word = token.entry.word;
    if (word == Word::hijri || word == Word::gregorian || word == Word::days) return true;
    if (month_piece(reader, after) || (word == Word::from && month_piece(reader, after + 1))) return true;
    if (reader.is(after, Word::in) && reader.is(after + 1, Word::hundreds)) return true;
    return token.kind == Token::Kind::word && token.accusative && !token.conjunction && !token.definite;
}

std::optional<YearPiece> spelled_year(const Reader& reader, std::size_t at) {
    const Token& first = reader.at(at);
    if (first.entry.word != Word::counted || first.entry.value == 0 || first.conjunction) return {};
    YearPiece piece;
    piece.year = first.entry.value;
    piece.end = at + 1;
    for (const auto& part : {hundreds, number_in_words}) {
        const std::size_t next = behind_and(reader, piece.end);
        const auto more = next == 0 ? std::nullopt : part(reader, next);
        if (!more) continue;
        piece.year += more->number;
        piece.end = more->end;
    }
    if (piece.year < 1100 || piece.year > latest_year || counts_things(reader, piece.end)) return {};
    const Word era = reader.at(piece.end).entry.word;
    if (era == Word::hijri || era == Word::gregorian) {
        piece.marked = true;
        ++piece.end;
    }
    const bool hijri = era == Word::hijri || (reader.speaks_of_hijri() && piece.year >= 1300 && piece.year <= 1500);
    if (hijri) piece.calendar = Calendar::hijri;
    return piece;
}

std::optional<YearPiece> short_year(const Reader& reader, std::size_t at) {
    if (reader.is(at, Word::article)) ++at;
    const Token& token = reader.at(at);
    if (token.kind != Token::Kind::number || token.digits != 2 || token.number < oldest_short) return {};
    if (is_fragment(reader, at) || governs_noun(reader, at + 1)) return {};
    YearPiece piece;
    piece.year = full_year(token.number);
    piece.end = at + 1;
    return piece;
}

std::optional<YearPiece> year_behind_head(const Reader& reader, std::size_t head) {
    if (auto spelled = spelled_year(reader, head + 1)) return spelled;
    // «الرأي العام 73 في المئة», «كل عام 50 …», «على مدى عام 60 …»
    const Token& before = reader.at(head - 1);
    if (reader.at(head).definite && before.definite) return {};
    if (reader.is(head, Word::years) && reader.at(head).entry.value != 2) return {};  // «السنوات الـ35 الماضية»
    const Word word = before.entry.word;
    if (word == Word::general || word == Word::every || word == Word::portion) return {};
    if (auto digits = short_year(reader, head + 1)) return digits;
    const Token& first = reader.at(head + 1);
    const auto count = first.conjunction ? std::nullopt : number_in_words(reader, head + 1);
    const bool year =
        count && count->number > oldest_short && count->end > head + 2 && !governs_noun(reader, count->end);
    if (!year) return {};
    YearPiece piece;
    piece.year = full_year(count->number);
    piece.end = count->end;
    return piece;
}

}  // namespace bahith::dates
