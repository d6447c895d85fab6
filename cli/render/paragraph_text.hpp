// SPDX-License-Identifier: GPL-2.0-or-later
// Paragraphs on a terminal: wrapped, indented, each line running the way of the paragraph.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "cli/output.hpp"
#include "cli/terminal.hpp"
#include "cli/wrap.hpp"

namespace bahith::cli {

struct ParagraphStyle {
    TerminalText first_indent;   ///< before the first line: «[5] »
    std::size_t indent = 0;      ///< columns before the others
    std::optional<Style> style;  ///< of the words that are no match
};

void print_paragraph(std::string_view text, const std::vector<Range>& matches, const ParagraphStyle& style,
                     const Terminal& terminal, Output& out);

}  // namespace bahith::cli
