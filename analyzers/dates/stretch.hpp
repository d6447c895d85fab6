// SPDX-License-Identifier: GPL-2.0-or-later
// The days of a time that is counted up to the day of publication, or from it on.
#pragma once

#include <optional>

#include "analyzers/dates/resolve.hpp"

namespace bahith::dates {

/// Nothing when the anchor is wider than the unit.
[[nodiscard]] std::optional<Resolved> days_of(const Stretch& stretch, const Interval& published);

}  // namespace bahith::dates
