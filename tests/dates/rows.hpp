// SPDX-License-Identifier: GPL-2.0-or-later
// Rows of the date tests: a text, what is found in it, and why it is there.
#pragma once

#include <string>
#include <vector>

#include "analyzers/dates/dates.hpp"

namespace bahith::dates {

struct Case {
    const char* text;
    const char* found;  ///< "span=value" with '|' between, empty for a text without dates
    const char* remark;
};

/// The mentions of `text` in the form of Case::found.
inline std::string found_in(const std::string& text, const char* published) {
    Anchor anchor;
    if (published != nullptr) anchor.published = interval_of(published);
    std::string shown;
    for (const Mention& mention : find(text, anchor)) {
        if (!shown.empty()) shown += '|';
        shown += text.substr(mention.begin, mention.end - mention.begin) + '=' + mention.value;
    }
    return shown;
}

}  // namespace bahith::dates
