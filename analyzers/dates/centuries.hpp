// SPDX-License-Identifier: GPL-2.0-or-later
// The piece that names a century.
#pragma once

#include <optional>

#include "analyzers/dates/point.hpp"
#include "analyzers/dates/reader.hpp"

namespace bahith::dates {

/// The twentieth is 1900..1999, as its decades are counted.
struct Century {
    int first = 1900;
    bool from_ours = false;  ///< counted from ours: «القرن الماضي»
    std::size_t end = 0;
};

/// «القرن الماضي», «هذا القرن», «القرن التاسع عشر», «القرن الـ20», with «من» before it or not.
[[nodiscard]] std::optional<Century> century(const Reader& reader, std::size_t at);

void set_century(Point& point, const Century& century);

}  // namespace bahith::dates
