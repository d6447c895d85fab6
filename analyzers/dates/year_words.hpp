// SPDX-License-Identifier: GPL-2.0-or-later
// Years that are not four digits: said in words, or by their last two digits.
#pragma once

#include <optional>

#include "analyzers/dates/pieces.hpp"

namespace bahith::dates {

struct Count {
    int number = 0;
    std::size_t end = 0;
};

/// «ثلاثة», «ثلاثة عشر», «ثلاثة وسبعين», «سبعين».
[[nodiscard]] std::optional<Count> number_in_words(const Reader& reader, std::size_t at);

/// «ألف وتسعمئة وثمانية وأربعين», «ألفين وعشرة».
[[nodiscard]] std::optional<YearPiece> spelled_year(const Reader& reader, std::size_t at);

/// «73» of the last century, from 30 on, with «الـ» before it or not, where nothing that is counted follows.
[[nodiscard]] std::optional<YearPiece> short_year(const Reader& reader, std::size_t at);

/// What may stand behind «عام» at `head` itself: any of these, also «تسعة وسبعين».
[[nodiscard]] std::optional<YearPiece> year_behind_head(const Reader& reader, std::size_t head);

/// The number before `after` may count or be part of something else: from eleven on it governs a singular in the
/// accusative, which ends in alef or ta marbuta; «في المئة» is a share, «70م» of the first century, «30 يونيو» a day.
[[nodiscard]] bool governs_noun(const Reader& reader, std::size_t after);

/// 1973 of 73, 2014 of 14.
[[nodiscard]] int full_year(int two_digits);

}  // namespace bahith::dates
