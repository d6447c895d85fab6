// SPDX-License-Identifier: GPL-2.0-or-later
// The pieces that rules are put together from: month, day number, year, relation.
#pragma once

#include <optional>

#include "analyzers/dates/point.hpp"
#include "analyzers/dates/reader.hpp"

namespace bahith::dates {

constexpr int latest_year = 2200;  ///< that a text dates; the Amazigh 2964 is not converted

/// Second words of كانون, تشرين, ربيع, جمادى: 1 or 2; 0 when there is none.
[[nodiscard]] int first_or_second(const Reader& reader, std::size_t at);

struct MonthPiece {
    Calendar calendar = Calendar::gregorian;
    int month = 0;
    Doubt doubt = Doubt::none;
    bool doubled = false;  ///< said in two conventions, or after شهر
    std::size_t end = 0;
};

/// A month with its head noun and its name in other conventions: «شهر يوليو/تموز», «حزيران (يونيو)».
[[nodiscard]] std::optional<MonthPiece> month_piece(const Reader& reader, std::size_t at);

struct DayPiece {
    int day = 0;
    bool spelled = false;  ///< «الحادي والعشرين»
    bool english = false;  ///< 28th
    std::size_t end = 0;
};
[[nodiscard]] std::optional<DayPiece> day_piece(const Reader& reader, std::size_t at);

struct YearPiece {
    int year = 0;  ///< 0 when relative
    Calendar calendar = Calendar::gregorian;
    bool marked = false;  ///< م or هـ is written
    bool same = false;
    int after_same = 0;
    std::optional<int> shift;
    std::size_t end = 0;
};

/// Four digits, with م or هـ after them. `loose`: م may stand apart («2015 م» is metres after a bare number).
[[nodiscard]] std::optional<YearPiece> digits_piece(const Reader& reader, std::size_t at, bool loose);

/// The year that follows a month: «2024», «، 2024م», «من عام 2024», «من العام الماضي», «هذا العام».
[[nodiscard]] std::optional<YearPiece> year_piece(const Reader& reader, std::size_t at);

/// Where the number of a year may stand behind its head: «العام القادم 2025», «العام الهجري الجديد 1437هـ».
[[nodiscard]] std::size_t behind_head(const Reader& reader, std::size_t at);

struct ShiftPiece {
    int shift = 0;
    std::size_t end = 0;
};
/// «الماضي», «قبل الماضي», «المقبل», «بعد المقبل», «الجاري».
[[nodiscard]] std::optional<ShiftPiece> shift_piece(const Reader& reader, std::size_t at);

/// «الشهر الماضي», «هذا الشهر» for a unit.
[[nodiscard]] std::optional<ShiftPiece> shifted_unit(const Reader& reader, std::size_t at, Word unit);

/// «الشهر التالي», «الشهر نفسه», «نفس الشهر»: counted from the date named before.
[[nodiscard]] std::optional<ShiftPiece> following_unit(const Reader& reader, std::size_t at, Word unit);

/// «2024 قبل الميلاد», «2024 ق.م» behind the number.
[[nodiscard]] bool is_before_birth(const Reader& reader, std::size_t after);

/// The number before `after` counts things: «1500 جندي», «15%».
[[nodiscard]] bool counts_things(const Reader& reader, std::size_t after);

/// The same for a number that little else makes a year: «2011 كيلومتراً» has any noun with tanwin.
[[nodiscard]] bool may_count_things(const Reader& reader, std::size_t after);

/// The number at `first`, which ends at `after`, is the lower of two amounts: «بين 1900 و2000 جندي».
[[nodiscard]] bool begins_amounts(const Reader& reader, std::size_t first, std::size_t after);

/// A part of a longer number (1,230 or 2.5), or glued to a name (كوفيد-19 is not, but B2024 is).
[[nodiscard]] bool is_fragment(const Reader& reader, std::size_t at);

void set_year(Point& point, const YearPiece& year);

}  // namespace bahith::dates
