// SPDX-License-Identifier: GPL-2.0-or-later
// The Hijri calendar as Umm al-Qura computes it, in Gregorian days.
#include "analyzers/dates/hijri.hpp"

#include <unicode/calendar.h>
#include <unicode/locid.h>
#include <unicode/timezone.h>

#include <cmath>
#include <memory>

namespace bahith::dates {
namespace {

namespace ch = std::chrono;

constexpr double milliseconds_of_day = 86'400'000.0;

/// One calendar a thread: opening it costs far more than a conversion. Null when ICU has no data for it.
icu::Calendar* umm_al_qura() {
    static thread_local const std::unique_ptr<icu::Calendar> calendar = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Calendar> opened(icu::Calendar::createInstance(
            icu::TimeZone::getGMT()->clone(), icu::Locale("en@calendar=islamic-umalqura"), status));
        return U_SUCCESS(status) ? std::move(opened) : nullptr;
    }();
    return calendar.get();
}

std::optional<ch::sys_days> first_of_month(int year, int month) {
    icu::Calendar* calendar = umm_al_qura();
    if (calendar == nullptr) return {};
    calendar->clear();
    calendar->set(UCAL_EXTENDED_YEAR, year);
    calendar->set(UCAL_MONTH, month - 1);
    calendar->set(UCAL_DATE, 1);
    UErrorCode status = U_ZERO_ERROR;
    const double time = calendar->getTime(status);
    if (U_FAILURE(status)) return {};
    return ch::sys_days{ch::days{static_cast<int>(std::floor(time / milliseconds_of_day))}};
}

std::optional<ch::sys_days> first_after_month(int year, int month) {
    return month == 12 ? first_of_month(year + 1, 1) : first_of_month(year, month + 1);
}

}  // namespace

std::optional<Interval> hijri_span(int year, int month, int day) {
    if (year < 1 || year > 1600 || month < 0 || month > 12 || day < 0 || (month == 0 && day != 0)) return {};
    const auto first = first_of_month(year, month == 0 ? 1 : month);
    const auto after = first_after_month(year, month == 0 ? 12 : month);
    if (!first || !after) return {};
    if (day == 0) return Interval{ch::year_month_day{*first}, ch::year_month_day{*after - ch::days{1}}};
    const ch::sys_days date = *first + ch::days{day - 1};
    // Umm al-Qura may give 29 days to a month that had 30 elsewhere.
    if (day > 30) return {};
    return Interval{ch::year_month_day{date - ch::days{1}}, ch::year_month_day{date + ch::days{1}}};
}

int hijri_year(ch::year_month_day day) {
    icu::Calendar* calendar = umm_al_qura();
    if (calendar == nullptr) return 0;
    UErrorCode status = U_ZERO_ERROR;
    calendar->setTime(static_cast<double>(ch::sys_days{day}.time_since_epoch().count()) * milliseconds_of_day, status);
    const int year = calendar->get(UCAL_EXTENDED_YEAR, status);
    return U_SUCCESS(status) ? year : 0;
}

}  // namespace bahith::dates
