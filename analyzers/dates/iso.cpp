// SPDX-License-Identifier: GPL-2.0-or-later
// Reads ISO 8601 values back: year, month, day, week, and ranges of them.
#include "analyzers/dates/calendar.hpp"

namespace bahith::dates {
namespace {

/// The number that `text` is, when all of it is digits.
std::optional<int> number(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return {};
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<Interval> week(int year, int number_of_week) {
    namespace ch = std::chrono;
    // 4 January lies in the first ISO week of its year.
    const ch::sys_days first{ch::year{year} / ch::January / 4};
    const ch::year_month_day day{first + ch::days{7 * (number_of_week - 1)}};
    const std::string expected = iso_year(year) + "-W";
    if (iso_week(day).compare(0, expected.size(), expected) != 0) return {};
    return week_of(day);
}

std::optional<Interval> single(std::string_view iso) {
    if (iso.size() < 4) return {};
    const auto year = number(iso.substr(0, 4));
    if (!year || *year == 0) return {};
    if (iso.size() == 4) return span_of(Calendar::gregorian, *year, 0, 0);
    if (iso[4] != '-') return {};
    if (iso.size() == 8 && iso[5] == 'W') {
        const auto n = number(iso.substr(6, 2));
        return n && *n >= 1 ? week(*year, *n) : std::nullopt;
    }
    if (iso.size() != 7 && iso.size() != 10) return {};
    const auto month = number(iso.substr(5, 2));
    if (!month || *month == 0) return {};
    if (iso.size() == 7) return span_of(Calendar::gregorian, *year, *month, 0);
    const auto day = number(iso.substr(8, 2));
    if (iso[7] != '-' || !day || *day == 0) return {};
    return span_of(Calendar::gregorian, *year, *month, *day);
}

}  // namespace

std::optional<Interval> interval_of(std::string_view iso) {
    const std::size_t slash = iso.find('/');
    if (slash == std::string_view::npos) return single(iso);
    const auto from = single(iso.substr(0, slash));
    const auto to = single(iso.substr(slash + 1));
    if (!from || !to || to->last < from->first) return {};
    return Interval{from->first, to->last};
}

}  // namespace bahith::dates
