// SPDX-License-Identifier: GPL-2.0-or-later
// The table of date words: one row a meaning, all its spellings in it.
#pragma once

#include <string_view>

#include "analyzers/dates/words.hpp"

namespace bahith::dates {

struct Row {
    std::string_view spellings;  ///< with spaces between; hamza, ة/ه and ى/ي need no variants, the table is folded
    Entry entry;
};

/// A contiguous table; `begin`/`end` make it a range.
struct Rows {
    const Row* first;
    const Row* past;
    [[nodiscard]] const Row* begin() const { return first; }
    [[nodiscard]] const Row* end() const { return past; }
};

[[nodiscard]] Rows word_rows();

}  // namespace bahith::dates
