// SPDX-License-Identifier: GPL-2.0-or-later
#include "analyzers/dates/frame.hpp"

namespace bahith::dates {
namespace {

constexpr std::size_t adjacent = 3;  // tokens between a year and its day: «عام 2015، ففي 26 مارس»

}  // namespace

int Frame::year_for(const Point& point) {
    leave_sentence(point.first);
    if (year_ == 0) return 0;
    if (month_ == 0) return is_told_of(point) ? year_ : 0;
    const bool next = point.month < month_ && moves_on(point) && is_past(year_ + 1, point);
    return next ? year_ + 1 : year_;
}

void Frame::take(const Point& point, int year) {
    const bool plain = point.calendar == Calendar::gregorian && point.years == 1;
    leave_sentence(point.first);
    if (plain && point.month != 0 && (point.year != 0 || year == year_ || year == year_ + 1)) {
        year_ = year;
        month_ = point.month;
    } else if (plain && point.year != 0 && point.month == 0 && names_time(point)) {
        year_ = year;
        month_ = 0;
        topic_ = opens_sentence(point);
    } else if (month_ == 0) {
        year_ = 0;  // «عام 2011 … أمس»: of our time again
        return;
    } else {
        return;
    }
    end_ = point.end;
}

/// A full stop; one without a space behind it only between words of some length.
bool Frame::ends_sentence(std::size_t at) const {
    constexpr std::size_t initial = 4;  // bytes: «د.محمد»
    if (!reader_.is_mark(at, '.')) return false;
    return !reader_.at(at + 1).glued || (!word(at + 1).empty() && at > 0 && word(at - 1).size() > initial);
}

void Frame::leave_sentence(std::size_t at) {
    for (; seen_ < at; ++seen_)
        if (ends_sentence(seen_)) year_ = month_ = 0;
}

/// A year alone says when something happened; it is no law's, no comparison and no part of a relative clause.
bool Frame::names_time(const Point& point) const {
    if (point.slice.kind != Slice::Kind::none || point.since) return false;
    const Token& head = reader_.at(point.first);
    const Token& before = reader_.at(point.first - 1);
    if (head.entry.word != Word::year_unit && before.entry.word != Word::in) return false;
    if (before.entry.word == Word::number_noun) return false;
    if (head.preposition && !word(point.first).starts_with("ب")) return false;
    if (before.entry.word != Word::none && before.entry.word != Word::in && before.kind == Token::Kind::word &&
        before.entry.word != Word::event && !(before.entry.word == Word::cardinal && before.definite))
        return false;
    constexpr std::size_t reach = 6;
    for (std::size_t back = 1; back <= reach && back <= point.first; ++back) {
        const std::size_t at = point.first - back;
        if (reader_.is_mark(at, '.') || reader_.is_mark(at, ',')) break;
        const std::string_view one = word(at);
        if (one.starts_with("الذي") || one.starts_with("التي") || one.starts_with("مقارن") ||
            one.starts_with("بالمقارن"))
            return false;
    }
    return true;
}

bool Frame::opens_sentence(const Point& point) const {
    const std::size_t at = reader_.is(point.first - 1, Word::in) ? point.first - 1 : point.first;
    return at == 0 || reader_.is_mark(at - 1, '.');
}

/// Of a bare year: what follows at once, and all that its sentence tells where it opens with the year.
bool Frame::is_told_of(const Point& point) const {
    return topic_ || point.first - end_ <= adjacent;
}

/// «وفي», «ثم في», «، وسقط في» before it.
bool Frame::moves_on(const Point& point) const {
    constexpr std::size_t reach = 3;
    if (reader_.at(point.first).conjunction) return true;
    for (std::size_t at = end_; at < point.first; ++at) {
        const bool near = point.first - at <= reach;
        if (near && (reader_.at(at).conjunction || reader_.is(at, Word::conjunction))) return true;
        const std::string_view one = word(at);
        if (one == "ثم") return true;
        const bool begins = at == end_ || reader_.is_mark(at - 1, ',');
        if (begins && (one.starts_with("و") || one.starts_with("ف")) && !reader_.is(at, Word::in)) return true;
    }
    return false;
}

bool Frame::is_past(int year, const Point& point) const {
    if (!anchor_.published) return true;
    const auto days = span_of(point.calendar, year, point.month, point.day);
    return days && days->first <= anchor_.published->last;
}

std::string_view Frame::word(std::size_t at) const {
    if (at >= tokens_.size() || tokens_[at].kind != Token::Kind::word) return {};
    return text_.substr(tokens_[at].begin, tokens_[at].end - tokens_[at].begin);
}

}  // namespace bahith::dates
