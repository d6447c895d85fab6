// SPDX-License-Identifier: GPL-2.0-or-later
// Known words are analyzed as the analyzer does, the first time and again.
#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "searcher/known_words.hpp"

using namespace bahith;

TEST_CASE("texts of known words have the tokens that the analyzer gives", "[searcher][words][law]") {
    const std::vector<std::string> texts{
        "عقد مجلس الأمن جلسةً طارئة أمس.",
        "قال عبدالله بن عبدالعزيز إن «مجلس الأمن» سيعقد جلسة، ثم جلسة.",  // a word of two tokens, signs, a word twice
        "الساعة 10.30 يوم 2024-06-19، بنسبة 3% و 12 نقطة",                // numbers, plain and not
        "أ.ف.ب – F-35 وون-سيك\nسطر ثان ﷺ",                                // stretches that need rules
        std::string("مجلس\xff الأمن"),
        std::string("ا") + std::string(200, 'x') + " مجلس",  // longer than any word
        "",
    };
    arabic::Analyzer plain, beneath;
    searcher::KnownWords known(beneath);
    for (int time = 0; time < 2; ++time)
        for (const std::string& text : texts) {
            INFO(text);
            const arabic::Tokens expected = plain.analyze(text), found = known.analyze(text);
            REQUIRE(found.size() == expected.size());
            for (std::size_t i = 0; i < found.size(); ++i) {
                CHECK(found[i].begin == expected[i].begin);
                CHECK(found[i].end == expected[i].end);
                CHECK(found[i].fold() == expected[i].fold());
                CHECK(found[i].lemma() == expected[i].lemma());
                CHECK(found[i].kind() == expected[i].kind());
            }
        }
}
