// SPDX-License-Identifier: GPL-2.0-or-later
// A line of a right-to-left paragraph that begins with a Latin word still runs from right to left.
#include "cli/render/paragraph_text.hpp"

#include <algorithm>
#include <string>

namespace bahith::cli {

namespace {
constexpr std::size_t least_width = 20;
}

void print_paragraph(std::string_view text, const std::vector<Range>& matches, const ParagraphStyle& style,
                     const Terminal& terminal, Output& out) {
    const std::size_t room = terminal.width > style.indent + least_width ? terminal.width - style.indent : least_width;
    const Direction direction = direction_of(text);
    const TerminalText indent = TerminalText::of(std::string(style.indent, ' '));
    bool first = true;
    for (const Line& line : wrap(text, matches, room)) {
        TerminalText words;
        for (const Piece& piece : line) {
            if (piece.match) {
                words += terminal.paint(piece.text, Style::match);
            } else {
                words += style.style ? terminal.paint(piece.text, *style.style) : piece.text;
            }
        }
        const bool own_indent = first && !style.first_indent.empty();
        out.line((own_indent ? style.first_indent : indent) + (terminal.tty ? words.isolated(direction) : words));
        first = false;
    }
}

}  // namespace bahith::cli
