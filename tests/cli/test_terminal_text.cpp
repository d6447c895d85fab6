// SPDX-License-Identifier: GPL-2.0-or-later
// Nothing that an article holds can act on a terminal.
#include "cli/terminal_text.hpp"

#include <catch2/catch.hpp>
#include <random>
#include <string>

#include "cli/utf8.hpp"

using bahith::cli::Direction;
using bahith::cli::Style;
using bahith::cli::TerminalText;

namespace {

// The grammar of text without codes of our own: valid UTF-8, no control, no direction code.
bool harmless(const std::string& text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto c = bahith::cli::decode(text, at);
        if (c.bytes == 1 && static_cast<unsigned char>(text[at]) >= 0x80) return false;
        if (bahith::cli::is_unsafe(c.value)) return false;
        at += c.bytes;
    }
    return true;
}

}  // namespace

TEST_CASE("what could act on a terminal is dropped", "[cli][terminal]") {
    struct Row {
        std::string in, out;
        const char* why;
    };
    const auto row = GENERATE(values<Row>({
        {"خبر", "خبر", "plain text is kept"},
        {"مُحَمَّد", "مُحَمَّد", "harakat are kept"},
        {"خدمة‌های", "خدمة‌های", "a zero-width non-joiner is part of the spelling"},
        {"\x1b[31mأحمر\x1b[0m", "[31mأحمر[0m", "CSI loses its ESC"},
        {"\x1b]52;c;Y3VybA==\x07", "]52;c;Y3VybA==", "OSC 52 would write to the clipboard"},
        {"\x1b]8;;http://x\x1b\\نص\x1b]8;;\x1b\\", "]8;;http://x\\نص]8;;\\", "OSC 8 would hide where a link goes"},
        {"a\xC2\x9B"
         "31mb",
         "a31mb", "U+009B is CSI in one character"},
        {"a\x9B"
         "31mb",
         "a\xEF\xBF\xBD"
         "31mb",
         "the bare byte is no UTF-8"},
        {"سطر\nثان\tحقل\rعودة", "سطر ثان حقل عودة", "line ends and tabs become spaces"},
        {"a\xC2\x85"
         "b\xE2\x80\xA8"
         "c",
         "a b c", "NEL and the line separator too"},
        {std::string("a\0b", 3), "ab", "NUL"},
        {"a\x7F\x08"
         "b",
         "ab", "DEL and backspace"},
        {"admin\xE2\x80\xAEnimda", "adminnimda", "U+202E turns what follows around"},
        {"\xE2\x81\xA7\xE2\x81\xA8x\xE2\x81\xA9\xE2\x81\xA9", "x", "isolates of the text's own, balanced or not"},
        {"\xEF\xBB\xBFنص", "نص", "byte order mark"},
        {"a\xF3\xA0\x81\xA1"
         "b",
         "ab", "tag characters hide text"},
        {"\xC0\xAF|\xED\xA0\x80|\xF4\x90\x80\x80",
         "\xEF\xBF\xBD\xEF\xBF\xBD|\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD|"
         "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD",
         "overlong, surrogate, past the end of Unicode"},
        {"\xD8", "\xEF\xBF\xBD", "half a letter"},
    }));
    INFO(row.why);
    CHECK(TerminalText::of(row.in).str() == row.out);
}

TEST_CASE("any bytes come out harmless, and twice is as once", "[cli][terminal]") {
    std::mt19937 random(7);
    const std::string seeds[] = {"\x1b[", "\xC2\x9B", "\xE2\x80\xAE", "\xE2\x81\xA6", "شؤون",
                                 "\n",    "\xFF",     "\xEF\xBB",     "]0;"};
    for (int i = 0; i < 2000; ++i) {
        std::string text;
        for (int k = 0; k < 12; ++k) {
            if (random() % 2 == 0) {
                text += seeds[random() % std::size(seeds)];
            } else {
                text += static_cast<char>(random() % 256);
            }
        }
        const std::string clean = TerminalText::of(text).str();
        REQUIRE(harmless(clean));
        REQUIRE(TerminalText::of(clean).str() == clean);
    }
}

TEST_CASE("isolates and colours are put around, never inside", "[cli][terminal]") {
    const TerminalText text = TerminalText::of("عنوان");
    CHECK(text.isolated().str() == "\xE2\x81\xA8عنوان\xE2\x81\xA9");
    CHECK(text.isolated(Direction::right).str() == "\xE2\x81\xA7عنوان\xE2\x81\xA9");
    CHECK(text.isolated(Direction::left).str() == "\xE2\x81\xA6عنوان\xE2\x81\xA9");
    CHECK(text.styled(Style::title).str() == "\x1b[1mعنوان\x1b[0m");
    CHECK(TerminalText().isolated().empty());
    CHECK(TerminalText().styled(Style::match).empty());
}

TEST_CASE("the first strong letter decides the direction", "[cli][terminal]") {
    CHECK(bahith::cli::direction_of("«12» الصين") == Direction::right);
    CHECK(bahith::cli::direction_of("NATO والصين") == Direction::left);
    CHECK(bahith::cli::direction_of("2024") == Direction::left);
}
