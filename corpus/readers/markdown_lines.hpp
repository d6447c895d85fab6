// SPDX-License-Identifier: GPL-2.0-or-later
// What a single line of Markdown begins, and whether the lines of a file are wrapped.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace bahith::corpus {

/// Depth of «## heading», 0 if it is none. «##heading» without a space is one too, «#word» is a hashtag.
[[nodiscard]] std::size_t heading_level(std::string_view line);

/// «- item», «1. item», «٢) item», «| cell | cell |»: never the continuation of a line before it.
[[nodiscard]] bool begins_block(std::string_view line);

/// «```» or «~~~».
[[nodiscard]] bool is_fence(std::string_view line);

/// Two spaces or a backslash at the end: the paragraph goes on below.
[[nodiscard]] bool has_hard_break(std::string_view raw);

/// Takes the marks of quotes off the line and returns how many there were.
[[nodiscard]] std::size_t take_quote_marks(std::string_view& line);

struct Wrapping {
    bool wrapped = false;     ///< a line goes on in the next; else every line is a paragraph
    std::size_t longest = 0;  ///< bytes of the longest line of running text
};

/// Many write a paragraph a line without blank lines between them: then most lines end a sentence.
[[nodiscard]] Wrapping wrapping_of(const std::vector<std::string_view>& lines);

}  // namespace bahith::corpus
