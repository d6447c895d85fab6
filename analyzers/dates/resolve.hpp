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

/// What the text has said before the point.
struct Named {
    std::optional<Resolved> last;  ///< for «اليوم التالي», «من العام نفسه»
    int year = 0;                  ///< of a date without one: the sentence, or that day elsewhere, has named it; else 0
};

/// Nothing when there is no such day, or when the anchor is missing or too wide for what the point needs.
[[nodiscard]] std::optional<Resolved> resolve(Point point, const Anchor& anchor, const Named& named);

/// Not another day of the week than the one said beside it.
[[nodiscard]] bool is_on_weekday(const Point& point, const Interval& days);

/// Both ends as one value; nothing when they are out of order.
[[nodiscard]] std::optional<Resolved> join(const Resolved& from, const Resolved& to);

/// The same, where an end without its year follows its beginning, wherever it would lie by itself: «من 12 ديسمبر إلى 13
/// يناير».
[[nodiscard]] std::optional<Resolved> join_moved(Point last, const Resolved& from, const Resolved& to,
                                                 const Anchor& anchor);

}  // namespace bahith::dates
