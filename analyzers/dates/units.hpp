// SPDX-License-Identifier: GPL-2.0-or-later
// Lengths of time: «ثلاثة أشهر», «يومين», «الأشهر الستة».
#pragma once

#include <optional>

#include "analyzers/dates/point.hpp"
#include "analyzers/dates/reader.hpp"
#include "analyzers/dates/year_words.hpp"

namespace bahith::dates {

struct Quantity {
    int number = 0;
    Unit unit = Unit::day;
    std::size_t end = 0;
};

/// How many: «ستة», «الستة», «الـ9», «9», «خمسة عشر»; two or more.
[[nodiscard]] std::optional<Count> count_piece(const Reader& reader, std::size_t at);

/// «يومين», «ثلاثة أشهر», «10 أعوام».
[[nodiscard]] std::optional<Quantity> quantity(const Reader& reader, std::size_t at);

/// «الشهرين», «الأشهر الستة», «الستة أشهر», «الستة الأشهر», «الـ5 سنوات».
[[nodiscard]] std::optional<Quantity> definite_quantity(const Reader& reader, std::size_t at);

/// So many of them that it is a round number rather than a date: «قبل مئة عام».
[[nodiscard]] bool is_round(const Quantity& quantity);

/// «يوم», «شهر», «عقد»: one of them, as a word that says no number.
[[nodiscard]] std::optional<Unit> single_unit(const Token& token);

/// Behind «الأخيرة» or «آخر سنتين»: what they are the last of, which was not the day of the article: «من حكمه»,
/// «لحكمه», «قبل الحرب», «التي سبقت الحرب», «في حياته»; «من 12 إلى 9» is a change.
[[nodiscard]] bool are_of_something(const Reader& reader, std::size_t after);

/// Behind «من الزمن», «من الآن», which say no more than the length does; `at` where they do not stand.
[[nodiscard]] std::size_t behind_time_noun(const Reader& reader, std::size_t at);

}  // namespace bahith::dates
