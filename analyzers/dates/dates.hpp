// SPDX-License-Identifier: GPL-2.0-or-later
// Dates in Arabic text and in options: what was written, and the days it stands for.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/result.hpp"

namespace bahith::dates {

enum class Grain : std::uint8_t { day, week, month, quarter, year, decade, century };

[[nodiscard]] const char* to_string(Grain grain);

/// Days `first`..`last`, both included. Gregorian, proleptic.
struct Interval {
    std::chrono::year_month_day first;
    std::chrono::year_month_day last;
    friend bool operator==(const Interval&, const Interval&) = default;
};

[[nodiscard]] bool overlap(const Interval& a, const Interval& b);

/// A date that the text mentions. `begin`/`end` are bytes in the text, `end` exclusive: the maximal expression with its
/// head noun («عام 2022», «يوم الخميس الماضي الموافق 7 نوفمبر 2024») without the preposition or proclitic before it.
/// `value` is ISO 8601: "2024-06-19", "2024-06", "2024", "2015/2018" for a range, "2024-W24" for a week.
struct Mention {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::string value;
    Grain grain = Grain::day;
    bool relative = false;       ///< needs the article's publication date («الشهر الماضي»)
    bool year_inferred = false;  ///< day or month given, year taken from the article
    Interval interval;           ///< the days that `value` covers
};

/// What an article knows of its own time. Without it, relative dates and dates without a year are left out.
struct Anchor {
    std::optional<Interval> published;
};

/// The days that an article has dated in full: «7 أكتوبر» means that of «7 أكتوبر 2023» some paragraphs before.
class Memory {
public:
    void remember(int month, int day, int year);
    /// 0 when it has not been named.
    [[nodiscard]] int year_of(int month, int day) const;

private:
    [[nodiscard]] static std::size_t index(int month, int day);
    std::array<std::int16_t, 384> years_{};  // 32 a month
};

/// Dates mentioned in one paragraph, in order of position, not overlapping each other.
/// Numbers of articles, laws, exercises, quantities and telephones are not dates.
[[nodiscard]] std::vector<Mention> find(std::string_view text, const Anchor& anchor);
/// `memory` goes from paragraph to paragraph of one article.
[[nodiscard]] std::vector<Mention> find(std::string_view text, const Anchor& anchor, Memory& memory);

/// A date as a user or a metadata field writes it: ISO day, month or year, "2024-10..2024-11", ISO date-time,
/// RFC 2822 date, numeric with / - . in either digit system, Arabic with any month convention («12 تشرين الأول 2022»).
/// The error names what was found and which forms are expected.
struct Parsed {
    std::string value;  ///< ISO 8601, without time of day
    Grain grain = Grain::day;
    Interval interval;
};
[[nodiscard]] Result<Parsed> parse(std::string_view text);

/// The time that a filter names.
struct Times {
    enum class Shape : std::uint8_t {
        date,
        range,  ///< both ends said: «بين 2015 و2018», 2015..2018
        list,   ///< times apart: «عامي 2015 و2018»
        since,  ///< «منذ 2015», «بعد 2015», 2015..
        until   ///< «قبل 2015», «حتى 2015», ..2015
    };
    Shape shape = Shape::date;
    std::vector<Interval> days;  ///< one but of a list; an end that is not said is that of `all_days`
};

/// What an open end of `Times` reaches to.
[[nodiscard]] Interval all_days();

/// A date, also one counted from `today` («أمس», «الشهر الماضي», «قبل يومين», «آخر ثلاثة أشهر», «يونيو»), a range («بين
/// 2015 و2018», «2024-06..»), or one end of time («قبل 2015»).
[[nodiscard]] Result<Times> parse_filter(std::string_view text, const std::chrono::year_month_day& today);

/// What was typed, as an error names it: in quotes, and cut where it is long.
[[nodiscard]] std::string quoted(std::string_view text);

/// The day by the clock and time zone of the machine.
[[nodiscard]] std::chrono::year_month_day today();

/// The interval that an ISO value covers ("2024-06" → 1 to 30 June 2024; "a/b" → from a's first to b's last day).
[[nodiscard]] std::optional<Interval> interval_of(std::string_view iso);

/// YYYY-MM-DD.
[[nodiscard]] std::string iso_day(std::chrono::year_month_day day);

}  // namespace bahith::dates
