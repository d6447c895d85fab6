// SPDX-License-Identifier: GPL-2.0-or-later
// The year that a sentence is in: what its months and days without a year belong to.
#pragma once

#include <string_view>
#include <vector>

#include "analyzers/dates/point.hpp"
#include "analyzers/dates/reader.hpp"
#include "analyzers/dates/resolve.hpp"

namespace bahith::dates {

class Frame {
public:
    Frame(std::string_view text, const std::vector<Token>& tokens, const Reader& reader, const Anchor& anchor)
        : text_(text), tokens_(tokens), reader_(reader), anchor_(anchor) {}

    /// The year that the sentence gives to a date without one, or 0.
    [[nodiscard]] int year_for(const Point& point);

    /// What was said last; `year` is the one it was resolved to.
    void take(const Point& point, int year);

private:
    void leave_sentence(std::size_t at);
    [[nodiscard]] bool names_time(const Point& point) const;
    [[nodiscard]] bool opens_sentence(const Point& point) const;
    [[nodiscard]] bool is_told_of(const Point& point) const;
    [[nodiscard]] bool ends_sentence(std::size_t at) const;
    [[nodiscard]] bool moves_on(const Point& point) const;
    [[nodiscard]] bool is_past(int year, const Point& point) const;
    [[nodiscard]] std::string_view word(std::size_t at) const;

    std::string_view text_;
    const std::vector<Token>& tokens_;
    const Reader& reader_;
    const Anchor& anchor_;
    int year_ = 0;          ///< of the date that was said last with it, until the end of its sentence
    int month_ = 0;         ///< of that date; 0 of a bare year
    bool topic_ = false;    ///< that bare year opens its sentence
    std::size_t end_ = 0;   ///< where that date ends
    std::size_t seen_ = 0;  ///< tokens before it have been looked through for the end of the sentence
};

}  // namespace bahith::dates
