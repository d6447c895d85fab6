// SPDX-License-Identifier: GPL-2.0-or-later
// What standard output is: a terminal or not, how wide, with colours or without.
#pragma once

#include <cstddef>

#include "cli/options.hpp"
#include "cli/terminal_text.hpp"

namespace bahith::cli {

struct Terminal {
    bool tty = false;
    bool colour = false;
    std::size_t width = 80;

    /// A field of one line: isolated on a terminal, so that its direction cannot disturb its neighbours.
    [[nodiscard]] TerminalText field(std::string_view any) const;
    [[nodiscard]] TerminalText field(std::string_view any, Style style) const;
    [[nodiscard]] TerminalText paint(const TerminalText& text, Style style) const;
};

/// Colours: `--color`, else none when NO_COLOR is set or TERM is dumb or `fd` is no terminal (https://no-color.org).
/// Width: the terminal's, else COLUMNS, else 80; at most 100, for longer lines are hard to read.
[[nodiscard]] Terminal terminal_of(int fd, Color color);

}  // namespace bahith::cli
