// SPDX-License-Identifier: GPL-2.0-or-later
// Terminal and language as the environment has them.
#include <catch2/catch.hpp>
#include <string>

#include "cli/language.hpp"
#include "cli/terminal.hpp"

using namespace bahith::cli;

TEST_CASE("--lang wins, wherever it stands", "[cli][language]") {
    CHECK(language_of({"search", "x", "--lang", "ar"}) == Language::arabic);
    CHECK(language_of({"--lang=ar", "search"}) == Language::arabic);
    CHECK(language_of({"--lang", "en", "search"}) == Language::english);
}

TEST_CASE("what is no terminal gets neither isolates nor colours", "[cli][terminal]") {
    const Terminal pipe = terminal_of(-1, Color::automatic);
    CHECK_FALSE(pipe.tty);
    CHECK_FALSE(pipe.colour);
    CHECK(pipe.width >= 20);
    CHECK(pipe.width <= 100);
    CHECK(pipe.field("نص \x1b[1m", Style::title).str() == "نص [1m");
    CHECK(terminal_of(-1, Color::always).colour);
    CHECK_FALSE(terminal_of(-1, Color::never).colour);
}

TEST_CASE("a field on a terminal is isolated, its colour inside", "[cli][terminal]") {
    const Terminal terminal{true, true, 80};
    CHECK(terminal.field("نص").str() == "\xE2\x81\xA8نص\xE2\x81\xA9");
    CHECK(terminal.field("نص", Style::title).str() == "\xE2\x81\xA8\x1b[1mنص\x1b[0m\xE2\x81\xA9");
    CHECK(Terminal{true, false, 80}.field("", Style::title).empty());
}
