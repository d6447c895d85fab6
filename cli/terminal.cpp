// SPDX-License-Identifier: GPL-2.0-or-later
// Asks the system and the environment.
#include "cli/terminal.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <string_view>

namespace bahith::cli {

namespace {

constexpr std::size_t widest = 100, narrowest = 20, usual = 80;

std::string_view environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string_view() : std::string_view(value);
}

std::size_t columns(int fd) {
    winsize size{};
    if (ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
    const std::string_view text = environment("COLUMNS");
    std::size_t value = usual;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

}  // namespace

TerminalText Terminal::field(std::string_view any) const {
    const TerminalText text = TerminalText::of(any);
    return tty ? text.isolated() : text;
}

TerminalText Terminal::field(std::string_view any, Style style) const {
    const TerminalText text = paint(TerminalText::of(any), style);
    return tty ? text.isolated() : text;
}

TerminalText Terminal::paint(const TerminalText& text, Style style) const {
    return colour ? text.styled(style) : text;
}

Terminal terminal_of(int fd, Color color) {
    Terminal out;
    out.tty = isatty(fd) == 1;
    const bool wanted = out.tty && environment("NO_COLOR").empty() && environment("TERM") != "dumb";
    out.colour = color == Color::always || (color == Color::automatic && wanted);
    out.width = std::clamp(columns(fd), narrowest, widest);
    return out;
}

}  // namespace bahith::cli
