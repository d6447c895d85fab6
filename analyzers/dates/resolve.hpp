// SPDX-License-Identifier: GPL-2.0-or-later
// Gives a point its days, with the help of what the article knows of its own time.
#pragma once

#include <optional>
#include <string>

#include "analyzers/dates/point.hpp"

namespace bahith::dates {

struct Resolved {
    std::string value;
    Interval interval;
    Grain grain = Grain::day;
    bool relative = false;
    bool year_inferred = false;
};

/// Nothing when there is no such day, or when the anchor is missing or too wide for what the point needs.
/// `named_year`: the year that the text named before, for «من العام نفسه»; 0 when none.
[[nodiscard]] std::optional<Resolved> resolve(Point point, const Anchor& anchor, int named_year);

/// Both ends as one value; nothing when they are out of order.
[[nodiscard]] std::optional<Resolved> join(const Resolved& from, const Resolved& to);

}  // namespace bahith::dates
