// SPDX-License-Identifier: GPL-2.0-or-later
// Gregorian spans and their ISO values.
#include "analyzers/dates/calendar.hpp"

#include "analyzers/dates/hijri.hpp"

namespace bahith::dates {
namespace {

namespace ch = std::chrono;

std::string padded(unsigned number, std::size_t width) {
    std::string digits = std::to_string(number);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

std::optional<Interval> gregorian_span(int year, int month, int day) {
    if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0 || (month == 0 && day != 0)) return {};
    const ch::year y{year};
    if (month == 0) return Interval{y / ch::January / 1, y / ch::December / 31};
    const ch::month m{static_cast<unsigned>(month)};
    if (day == 0) return Interval{y / m / 1, ch::year_month_day{y / m / ch::last}};
    const ch::year_month_day date = y / m / ch::day{static_cast<unsigned>(day)};
    if (!date.ok()) return {};
    return Interval{date, date};
}

ch::sys_days thursday_of_week(ch::year_month_day day) {
    const ch::sys_days days{day};
    const auto since_monday = static_cast<int>(ch::weekday{days}.iso_encoding()) - 1;
    return days + ch::days{3 - since_monday};
}

}  // namespace

std::optional<Interval> span_of(Calendar calendar, int year, int month, int day) {
    return calendar == Calendar::gregorian ? gregorian_span(year, month, day) : hijri_span(year, month, day);
}

int year_of(Calendar calendar, ch::year_month_day day) {
    return calendar == Calendar::gregorian ? static_cast<int>(day.year()) : hijri_year(day);
}

Interval week_of(ch::year_month_day day) {
    const ch::sys_days thursday = thursday_of_week(day);
    return {ch::year_month_day{thursday - ch::days{3}}, ch::year_month_day{thursday + ch::days{3}}};
}

std::string iso_year(int year) {
    return padded(static_cast<unsigned>(year), 4);
}

std::string iso_month(int year, int month) {
    return iso_year(year) + '-' + padded(static_cast<unsigned>(month), 2);
}

std::string iso_week(ch::year_month_day day) {
    const ch::sys_days thursday = thursday_of_week(day);
    const ch::year year = ch::year_month_day{thursday}.year();
    const auto days = (thursday - ch::sys_days{year / ch::January / 1}).count();
    return iso_year(static_cast<int>(year)) + "-W" + padded(static_cast<unsigned>(days / 7 + 1), 2);
}

std::string iso_range(const Interval& interval) {
    return iso_day(interval.first) + '/' + iso_day(interval.last);
}

std::string iso_day(ch::year_month_day day) {
    return iso_month(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month()))) + '-' +
           padded(static_cast<unsigned>(day.day()), 2);
}

bool overlap(const Interval& a, const Interval& b) {
    return a.first <= b.last && b.first <= a.last;
}

const char* to_string(Grain grain) {
    switch (grain) {
        case Grain::day:
            return "day";
        case Grain::week:
            return "week";
        case Grain::month:
            return "month";
        case Grain::quarter:
            return "quarter";
        case Grain::year:
            return "year";
        case Grain::decade:
            return "decade";
        case Grain::century:
            return "century";
    }
    return "day";
}

}  // namespace bahith::dates
