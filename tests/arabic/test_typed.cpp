// SPDX-License-Identifier: GPL-2.0-or-later
// Words as typed: which spellings are the same letters, which marks must agree, where in a text they stand.
#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

#include "analyzers/arabic/fold.hpp"
#include "analyzers/arabic/typed.hpp"

using bahith::arabic::typed_form;
using bahith::arabic::TypedPhrase;

TEST_CASE("which words of a text are the word typed", "[arabic][typed]") {
    struct Row {
        const char *typed, *text;
        bool expected;
        const char* remark;
    };
    const std::vector<Row> rows{
        {"أحمد", "وصل أحمد اليوم", true, "the same letters"},
        {"أحمد", "وصل احمد اليوم", false, "another alef"},
        {"احمد", "وصل أحمد اليوم", false, "the other way round"},
        {"إسلام", "أسلام", false, "hamza above and below"},
        {"آسيا", "اسيا", false, "madda"},
        {"مدرسة", "مدرسه", false, "teh marbuta and heh"},
        {"على", "علي", false, "alef maksura and yeh"},
        {"بوتين", "بوتین", false, "Persian yeh"},
        {"بكين", "بکین", false, "Persian kaf"},
        {"مسؤول", "مسئول", false, "carrier of the hamza"},
        {"أحمد", "أحمد", true, "hamza as a mark of its own (NFD)"},
        {"أحمد", "أحمد", true, "typed in NFD"},
        {"سلام", "ﺳﻼﻡ", true, "presentation forms are the same letters"},
        {"كتاب", "كتـــاب", true, "tatweel in the text"},
        {"كتـاب", "كتاب", true, "tatweel in the query"},
        {"كتاب", "\u200Fكتاب\u200F", true, "direction marks"},
        {"كتاب", "كت\u200Dاب", true, "a joiner"},
        {"كتاب", "كِتَابٌ", true, "marks in the text do not count"},
        {"كتاب", "والكتاب", false, "proclitics are part of the word"},
        {"كتاب", "كتابه", false, "so are pronouns"},
        {"الكتاب", "للكتاب", false, "another proclitic"},
        {"كتاب", "«كتاب»، ثم", true, "punctuation is not"},
        {"كَلِمَة", "كَلِمَة", true, "the same marks"},
        {"كَلِمَة", "كَلِمَةٌ", true, "a letter typed without mark may bear any"},
        {"كَلِمَة", "كلمة", false, "marks typed must be there"},
        {"كَلِمَة", "كَلْمَة", false, "another mark"},
        {"كَتب", "كَتَبَ", true, "only the first letter was typed with a mark"},
        {"كَتب", "كُتِبَ", false, "and there it is another"},
        {"كَتَبَ", "كَتَّبَ", false, "a shadda that was not typed where a vowel was"},
        {"كتّب", "كَتَّبَ", true, "a shadda alone leaves the vowel open"},
        {"كتّب", "كَتَبَ", false, "but must be there"},
        {"عبدالله", "عبد الله", false, "one word and two"},
        {"عبد", "عبدالله", false, "part of a word"},
        {"NATO", "حلف NATO اليوم", true, "Latin"},
        {"NATO", "nato", false, "case counts"},
        {"café", "cafe", false, "accents count"},
        {"٢٠٢٤", "عام 2024", false, "digits of another kind"},
        {"2024", "عام2024م", true, "digits against letters"},
        {"COP28", "قمة COP28", true, "glued"},
        {"بيونغ-يانغ", "بيونغ يانغ", true, "a hyphen is no letter"},
        {"مجلس الأمن", "في مجلس الأمن", true, "a phrase"},
        {"مجلس الأمن", "مجلس «الأمن»", true, "with punctuation between"},
        {"مجلس الأمن", "مجلس الامن", false, "a phrase with another spelling"},
        {"مجلس الأمن", "مجلس\nالأمن", false, "not from line to line"},
        {"مجلس الأمن", "مجلس هذا الأمن", false, "not with a word between"},
        {"؟!", "؟!", false, "no word"},
        {"كلمة", "\xD9كلمة\xFF", true, "broken bytes part words"},
    };
    for (const Row& row : rows) {
        INFO(row.remark << ": " << row.typed << " in " << row.text);
        CHECK(TypedPhrase(row.typed).in(row.text) == row.expected);
    }
}

TEST_CASE("where the words stand", "[arabic][typed]") {
    const std::string text = "قال أحمد: «أحمدَ» لا احمد.";
    std::vector<std::string> found;
    for (const auto& [begin, end] : TypedPhrase("أحمد").find(text)) found.push_back(text.substr(begin, end - begin));
    CHECK(found == std::vector<std::string>{"أحمد", "أحمدَ"});
}

TEST_CASE("the form that was typed, for ties between spellings", "[arabic][typed]") {
    CHECK(typed_form("أَحمَد") == "أحمد");
    CHECK(typed_form("كتـــاب") == "كتاب");
    CHECK(typed_form("ﺳﻼﻡ") == "سلام");
    CHECK(typed_form("احمد") != typed_form("أحمد"));
    CHECK(typed_form("").empty());
}

TEST_CASE("any bytes are safe, and what is typed is found in itself", "[arabic][typed]") {
    static const std::vector<std::string> pieces{"ك", "أ", "ا", "ٔ",  "ّ",  "َ",  "ـ",    " ",    "\n", "\u200F", "ﻻ",
                                                 "A", "é", "7", "٧", "-", ".", "\xD8", "\xFF", "ﷺ",  "و"};
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (std::size_t n = random() % 12; n > 0; --n) text += pieces[random() % pieces.size()];
        INFO(text);
        const TypedPhrase typed(text);
        for (const auto& [begin, end] : typed.find(text)) REQUIRE((begin < end && end <= text.size()));
        if (!typed.empty() && text.find('\n') == std::string::npos) REQUIRE(typed.in(text));
    }
}
