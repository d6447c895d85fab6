// SPDX-License-Identifier: GPL-2.0-or-later
// The word lists that have one entry a line.
#pragma once

#include <algorithm>
#include <string_view>

namespace bahith::data {

/// Calls `take` with each line but empty ones and comments (#).
template <class Take>
void each_entry(std::string_view text, Take take) {
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (!line.empty() && line.front() != '#') take(line);
    }
}

}  // namespace bahith::data
