// SPDX-License-Identifier: GPL-2.0-or-later
// Days as nodes of a tree year > month > day, so that "overlaps" becomes a question of terms.
// Two intervals overlap exactly when a node of one equals, contains or lies in a node of the other.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace bahith::store {

/// The fewest nodes ("2024", "2024-10", "2024-10-23") that make up the days `first`..`last`, in order.
/// Years outside 1..9999 are left out; empty when first > last.
[[nodiscard]] std::vector<std::string> date_nodes(std::chrono::year_month_day first, std::chrono::year_month_day last);

/// A year's node of a time that is known to no year («التسعينيات»): it answers for that year and is not counted under
/// it.
[[nodiscard]] std::string uncounted(std::string_view year);

/// The nodes that contain `node`, widest first; none for a year.
[[nodiscard]] std::vector<std::string> ancestors(std::string_view node);

/// YYYYMMDD, as the publication slots hold a day: sorts as bytes.
[[nodiscard]] std::string day_value(std::chrono::year_month_day day);

}  // namespace bahith::store
