// SPDX-License-Identifier: GPL-2.0-or-later
// Breaks text into lines for a terminal: between words only, by the width that is seen, with the matches marked.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/terminal_text.hpp"

namespace bahith::cli {

using Range = std::pair<std::uint32_t, std::uint32_t>;

struct Piece {
    TerminalText text;
    bool match = false;
};
using Line = std::vector<Piece>;

/// Columns that the text takes: marks and format characters none, East Asian wide characters two.
[[nodiscard]] std::size_t display_width(std::string_view text);

/// Lines of at most `width` columns; a longer word has a line to itself. `matches` are byte ranges of `text`, sorted;
/// each is widened to whole words, since a colour code between two joined letters would tear them apart.
[[nodiscard]] std::vector<Line> wrap(std::string_view text, const std::vector<Range>& matches, std::size_t width);

}  // namespace bahith::cli
