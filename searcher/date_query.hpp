// SPDX-License-Identifier: GPL-2.0-or-later
// Intervals → queries over mentioned and publication dates.
#pragma once

#include <xapian.h>

#include <chrono>
#include <string_view>
#include <vector>

#include "analyzers/dates/dates.hpp"

namespace bahith::searcher {

/// The times that a filter names (dates::parse_filter). An error begins with `option`, where the text stood.
[[nodiscard]] Result<std::vector<dates::Interval>> days_of_filter(std::string_view option, std::string_view text,
                                                                  const std::chrono::year_month_day& today);

/// From the first day of --from to the last of --to; either may be empty.
[[nodiscard]] Result<dates::Interval> days_between(std::string_view from, std::string_view to,
                                                   const std::chrono::year_month_day& today);

/// Passages that mention a date overlapping one of the times. Exact: two intervals overlap when a node of one contains,
/// equals or lies in a node of the other (store/date_nodes.hpp).
[[nodiscard]] Xapian::Query mentions_overlapping(const std::vector<dates::Interval>& times);

/// Passages that mention a date inside the interval: for dates typed as words of a query, where «2024» is no answer to
/// «أكتوبر 2024».
[[nodiscard]] Xapian::Query within_dates(const dates::Interval& interval);

/// Articles whose publication date overlaps one of the times. Undated articles never match.
[[nodiscard]] Xapian::Query published_during(const std::vector<dates::Interval>& times);

}  // namespace bahith::searcher
