// SPDX-License-Identifier: GPL-2.0-or-later
// Words as they are stored: nothing is lost that phrases or ranking ask for.
#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "analyzers/arabic/analyzer.hpp"
#include "analyzers/arabic/fold.hpp"
#include "analyzers/arabic/written.hpp"

using namespace bahith;

namespace {

std::string line_of(const std::string& text) {
    arabic::Analyzer analyzer;
    arabic::WrittenText written;
    const arabic::Tokens tokens = analyzer.analyze(text);
    written.line(text, tokens.begin(), tokens.end());
    return written.take();
}

struct Row {
    const char* text;
    const char* stored;
    const char* remark;
};

}  // namespace

TEST_CASE("words are stored as typed, without marks", "[arabic][written]") {
    const std::vector<Row> rows{
        {"عقد مجلس الأمن جلسة", "عقد مجلس الأمن جلسة", "hamza and ta marbuta stay"},
        {"إلى المُؤْتَمَر الدّوليّ", "إلى المؤتمر الدولي", "vowel marks go"},
        {"الـــسلام", "السلام", "tatweel goes"},
        {"«الناتو»، وحلف الأطلسي.", "الناتو وحلف الأطلسي", "punctuation goes"},
        {"NATO والـ BBC", "NATO وال BBC", "capitals stay; a proclitic alone is a word"},
        {"عام ٢٠٢٤ و1,250 قتيلا", "عام 2024 و 1250 قتيلا", "numbers as they are matched"},
        {"ﷺ", "صلي الله عليه وسلم", "what stands for several words is stored folded"},
        {"پوتین", "پوتین", "Persian letters stay"},
        {"ﻭﺯﻳﺮ", "وزير", "presentation forms become letters"},
        {"Škoda und Renault", "skoda und Renault", "what folding does not do letter by letter is stored folded"},
        {"Москва", "москва", "another script is stored folded"},
    };
    for (const Row& row : rows) {
        INFO(row.remark);
        CHECK(arabic::unwritten(line_of(row.text)) == row.stored);
    }
}

TEST_CASE("stored words folded letter by letter are the folds of the tokens", "[arabic][written][law]") {
    arabic::Analyzer analyzer;
    for (const char* text : {"أكّد الرئيسُ الأميركيّ أنّ «الولايات المتحدة» ستُشارك في قمّة الدول السبع الكبرى G7.",
                             "وبالنسبة إلى عبدالله بن زايد، فقد التقى نظيره الصيني وانغ يي في ١٢/٣/٢٠٢٤.",
                             "ﻻ إله إلا الله ﷺ ـ پارس گروه کوردستان Ünïcödé Ελλάδα 漢字 \xff\xfe x\x01y"}) {
        std::string line = arabic::fold_written(line_of(text));
        std::string_view rest = line;
        for (const arabic::Token& token : analyzer.analyze(text)) {
            const std::string_view word = arabic::next_written(rest);
            CHECK(arabic::unwritten(word) == token.fold());
            CHECK(word == arabic::written(token.fold()));
            if (token.kind() != arabic::TokenKind::clitic)
                CHECK(analyzer.forms_of(arabic::unwritten(word))->lemma == token.lemma());
        }
        CHECK(rest.empty());
    }
}

TEST_CASE("letters come back as they were", "[arabic][written][law]") {
    for (const char* text : {"وزير", "أإآٱؤئىةء", "پچژڤکگی", "abcXYZ019-.", "漢字", "ЖДЁ", "\u0661\u0640", ""}) {
        INFO(text);
        CHECK(arabic::unwritten(arabic::written(text)) == text);
    }
    for (const std::string bytes : {"\x01", "\xff", "\x01\xff", "\x80\x01", "\xb1\xb2\xff"}) {
        CHECK(arabic::fold_written(bytes).size() == bytes.size());
        CHECK_FALSE(arabic::unwritten(bytes).empty());
    }
}

TEST_CASE("a line is a text, a space parts words", "[arabic][written]") {
    arabic::Analyzer analyzer;
    arabic::WrittenText written;
    for (const std::string text : {"قمة بكين", "", "اتفق القادة"}) {
        const arabic::Tokens tokens = analyzer.analyze(text);
        written.line(text, tokens.begin(), tokens.end());
    }
    const std::string bytes = written.take();
    const auto lines = arabic::written_lines(bytes);
    REQUIRE(lines.size() == 3);
    CHECK(lines[1].empty());
    std::string_view rest = lines[2];
    CHECK(arabic::unwritten(arabic::next_written(rest)) == "اتفق");
    CHECK(arabic::unwritten(arabic::next_written(rest)) == "القادة");
    CHECK(arabic::next_written(rest).empty());
    CHECK(arabic::written_lines("").size() == 1);
}
