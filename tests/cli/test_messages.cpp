// SPDX-License-Identifier: GPL-2.0-or-later
// Every message is there in both languages, and Arabic counts are Arabic.
#include "cli/messages.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

using namespace bahith::cli;

namespace {

std::size_t holes(std::string_view text) {
    std::size_t n = 0;
    for (std::size_t at = text.find("{}"); at != std::string_view::npos; at = text.find("{}", at + 2)) ++n;
    return n;
}

}  // namespace

TEST_CASE("both languages take the same arguments", "[cli][messages]") {
    for (std::size_t i = 0; i < static_cast<std::size_t>(Msg::count_of_messages); ++i) {
        const auto id = static_cast<Msg>(i);
        INFO(words(Language::english, id));
        CHECK(holes(words(Language::english, id)) == holes(words(Language::arabic, id)));
    }
}

TEST_CASE("counts of articles", "[cli][messages]") {
    struct Row {
        std::size_t n;
        const char *english, *arabic;
    };
    const auto row = GENERATE(values<Row>({
        {0, "0 articles", "لا مقالات"},
        {1, "1 article", "مقال واحد"},
        {2, "2 articles", "مقالان"},
        {3, "3 articles", "3 مقالات"},
        {10, "10 articles", "10 مقالات"},
        {11, "11 articles", "11 مقالًا"},
        {99, "99 articles", "99 مقالًا"},
        {100, "100 articles", "100 مقال"},
        {102, "102 articles", "102 مقال"},
        {103, "103 articles", "103 مقالات"},
        {111, "111 articles", "111 مقالًا"},
        {1000, "1000 articles", "1000 مقال"},
    }));
    CHECK(counted(Language::english, Noun::article, row.n).str() == row.english);
    CHECK(counted(Language::arabic, Noun::article, row.n).str() == row.arabic);
}

TEST_CASE("arguments fill the holes in order", "[cli][messages]") {
    const auto n = [](std::size_t value) { return TerminalText::of(value); };
    CHECK(message(Language::english, Msg::added, {n(5), n(0), n(2)}).str() == "5 added, 0 updated, 2 unchanged");
    CHECK(message(Language::arabic, Msg::added, {n(5), n(0), n(2)}).str() == "أُضيف 5، حُدّث 0، لم يتغيّر 2");
    CHECK(message(Language::english, Msg::ignored, {TerminalText::of("{}")}).str() == "not used in the search: {}");
    CHECK(labelled(Language::arabic, Msg::source, TerminalText::of("مرصد")).str() == "المصدر: مرصد");
}
