// SPDX-License-Identifier: GPL-2.0-or-later
// The grammar: each rule reads one form of date at a token. A new form is a new rule in the table of rules.cpp.
#pragma once

#include <optional>

#include "analyzers/dates/point.hpp"
#include "analyzers/dates/reader.hpp"

namespace bahith::dates {

/// `linked`: a part word, «إلى» or «و» ties the place to a date before it, so that a bare year or month is enough.
using Rule = std::optional<Match> (*)(const Reader& reader, std::size_t at, bool linked);

/// The longest that any rule reads at `at`.
[[nodiscard]] std::optional<Match> read_date(const Reader& reader, std::size_t at, bool linked);

// 10/11/2024, 2024-11-10, ١٠-١١-١٤٤٦هـ
[[nodiscard]] std::optional<Match> numeric_date(const Reader& reader, std::size_t at, bool linked);
// 2024-11; in a text that is one date also 11/2024
[[nodiscard]] std::optional<Match> numeric_month(const Reader& reader, std::size_t at, bool linked);
// 7 نوفمبر 2024, السابع من أكتوبر, 3 و4 مايو, 15 من الشهر الجاري
[[nodiscard]] std::optional<Match> day_and_month(const Reader& reader, std::size_t at, bool linked);
// أكتوبر 2024, يونيو الماضي, November 7, 2024
[[nodiscard]] std::optional<Match> month(const Reader& reader, std::size_t at, bool linked);
// فبراير-مارس 2024, أبريل وماي ويونيو 2024
[[nodiscard]] std::optional<Match> several_months(const Reader& reader, std::size_t at, bool linked);
// تشرين 2024, كانون 2023: both months of the name
[[nodiscard]] std::optional<Match> twin_months(const Reader& reader, std::size_t at, bool linked);
// عام 2024, عامي 2018 و2019, العام الدراسي 2023/2024
[[nodiscard]] std::optional<Match> headed_year(const Reader& reader, std::size_t at, bool linked);
// 2018–2019, من 2025 إلى 2027, بين 2015 و2018
[[nodiscard]] std::optional<Match> year_range(const Reader& reader, std::size_t at, bool linked);
// في 2024, 1446هـ, (1987)
[[nodiscard]] std::optional<Match> bare_year(const Reader& reader, std::size_t at, bool linked);
// حرب 67, نكسة الـ67
[[nodiscard]] std::optional<Match> year_of_event(const Reader& reader, std::size_t at, bool linked);
// صيف 2017, الصيف الماضي, هذا الصيف; in an option «الصيف» alone
[[nodiscard]] std::optional<Match> season(const Reader& reader, std::size_t at, bool linked);
// الربع الأول من 2024, النصف الثاني من العام الجاري
[[nodiscard]] std::optional<Match> quarter_or_half(const Reader& reader, std::size_t at, bool linked);
// الأسبوع الأول من مايو 2024
[[nodiscard]] std::optional<Match> week_of_month(const Reader& reader, std::size_t at, bool linked);
// الأشهر الستة الأولى من 2024, أول ستة أشهر من العام
[[nodiscard]] std::optional<Match> first_months(const Reader& reader, std::size_t at, bool linked);
// القرن التاسع عشر, هذا القرن; «الألفية» where a part of it is meant
[[nodiscard]] std::optional<Match> whole_century(const Reader& reader, std::size_t at, bool linked);
// التسعينيات, سبعينيات القرن الماضي, العقد الأول من القرن الحادي والعشرين
[[nodiscard]] std::optional<Match> decade(const Reader& reader, std::size_t at, bool linked);
// أوائل أكتوبر 2024, نهاية العام
[[nodiscard]] std::optional<Match> part(const Reader& reader, std::size_t at, bool linked);
// العام الماضي, هذا الشهر, الأسبوع المقبل
[[nodiscard]] std::optional<Match> relative_unit(const Reader& reader, std::size_t at, bool linked);
// العام التالي, الشهر نفسه, اليوم السابق: from the date named before
[[nodiscard]] std::optional<Match> following_unit_of_named(const Reader& reader, std::size_t at, bool linked);
// السنوات الخمس الماضية, آخر ثلاثة أشهر, العقدين المقبلين
[[nodiscard]] std::optional<Match> stretch(const Reader& reader, std::size_t at, bool linked);
// قبل يومين, منذ ثلاثة أشهر, قبل عقدين من الزمن
[[nodiscard]] std::optional<Match> ago(const Reader& reader, std::size_t at, bool linked);
// أمس, اليوم الخميس 7 نوفمبر, أول أمس
[[nodiscard]] std::optional<Match> today(const Reader& reader, std::size_t at, bool linked);
// يومي الثلاثاء والأربعاء الماضيين
[[nodiscard]] std::optional<Match> several_weekdays(const Reader& reader, std::size_t at, bool linked);
// يوم الخميس الماضي الموافق 7 نوفمبر 2024
[[nodiscard]] std::optional<Match> weekday(const Reader& reader, std::size_t at, bool linked);

/// A match of one point that covers tokens [first, point.end).
[[nodiscard]] Match single(Point point, std::size_t first);

/// A preposition that a date without head noun may follow stands before `at`.
[[nodiscard]] bool after_preposition(const Reader& reader, std::size_t at);

/// The word before is an event or a place that bears the date as its name: «ثورة 23 يوليو», «جسر 6 أكتوبر».
[[nodiscard]] bool is_name(const Reader& reader, std::size_t at);

/// Of every year: «15 سبتمبر من كل عام».
[[nodiscard]] bool is_yearly(const Reader& reader, std::size_t end);

}  // namespace bahith::dates
