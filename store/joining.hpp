// SPDX-License-Identifier: GPL-2.0-or-later
// Several databases become one compacted database. Nothing is synced: whoever publishes it does that.
#pragma once

#include <string>
#include <vector>

namespace bahith::store {

/// One database at `to` of those at `from`, which hold different articles: their documents in this order.
void join(const std::vector<std::string>& from, const std::string& to);

/// The same of `base` and the segments, where these replace articles of `base`; `base` itself is not touched. `scratch`
/// is free for use. What is half done when this throws is removed.
void join_behind(const std::string& base, const std::vector<std::string>& segments, const std::string& to,
                 const std::string& scratch);

}  // namespace bahith::store
