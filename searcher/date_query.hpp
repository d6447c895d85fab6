// SPDX-License-Identifier: GPL-2.0-or-later
// Intervals → queries over mentioned and publication dates.
#pragma once

#include <xapian.h>

#include <chrono>
#include <string_view>

#include "analyzers/dates/dates.hpp"

namespace bahith::searcher {

/// The days that a filter names: a date in any form, counted from `today` where it is relative; or two with .. between
/// them, of which one may be left out ("2024-06..", "..أمس").
[[nodiscard]] Result<dates::Interval> days_of_filter(std::string_view text, const std::chrono::year_month_day& today);

/// Passages that mention a date overlapping the interval. Exact: two intervals overlap when a node of one contains,
/// equals or lies in a node of the other (store/date_nodes.hpp).
[[nodiscard]] Xapian::Query mentions_overlapping(const dates::Interval& interval);

/// Passages that mention a date inside the interval: for dates typed as words of a query, where «2024» is no answer to
/// «أكتوبر 2024».
[[nodiscard]] Xapian::Query within_dates(const dates::Interval& interval);

/// Articles whose publication date overlaps [from, to]; either may be empty (YYYYMMDD, store::day_value). Undated
/// articles never match.
[[nodiscard]] Xapian::Query published_between(const std::string& from, const std::string& to);

}  // namespace bahith::searcher
