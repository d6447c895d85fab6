// SPDX-License-Identifier: GPL-2.0-or-later
// The whole analyzer: shared forms, limits, the steps it shows to people, its fingerprint.
#include "analyzers/arabic/analyzer.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/arabic/support.hpp"

namespace bahith::arabic::test {

TEST_CASE("a sentence", "[arabic]") {
    Analyzer analyzer;
    std::string out;
    for (const Token& token : analyzer.analyze("وقال المتحدثُ باسم وزارة الخارجية الصينية، في 7/11/2024م"))
        out += token.fold() + "/" + to_string(token.kind()) + (token.forms->stop ? "/stop " : " ");
    CHECK(out ==
          "وقال/word المتحدث/word باسم/word وزاره/word الخارجيه/word الصينيه/word في/word/stop 7/number 11/number "
          "2024/number م/word ");
}

TEST_CASE("equal words share their forms", "[arabic]") {
    Analyzer analyzer;
    const Tokens tokens = analyzer.analyze("القمة القِمّة القمه");
    REQUIRE(tokens.size() == 3);
    CHECK(tokens[0].forms == tokens[1].forms);
    CHECK(tokens[0].forms == tokens[2].forms);
}

TEST_CASE("a word means the same to a used analyzer and to a new one", "[arabic]") {
    Analyzer used;
    for (const std::string& text : sample_texts()) (void)used.analyze(text);
    for (const std::string& word : words_of(sample_texts(), 97)) {
        Analyzer fresh;
        const Tokens expected = fresh.analyze(word), tokens = used.analyze(word);
        INFO(word);
        REQUIRE(tokens.size() == expected.size());
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            CHECK(tokens[i].fold() == expected[i].fold());
            CHECK(tokens[i].lemma() == expected[i].lemma());
            CHECK(tokens[i].forms->why == expected[i].forms->why);
            CHECK(tokens[i].kind() == expected[i].kind());
        }
    }
}

TEST_CASE("a word in ه has a pronoun where it is no ة", "[arabic]") {
    struct Row {
        const char *word, *before, *remark;
    };
    const Row rows[] = {
        {"عمله", "عمل", "his work"},
        {"وعَمَلُهُ", "عمل", "behind a proclitic, with marks"},
        {"ورأيه", "راي", "his opinion, not a flag"},
        {"حربه", "حرب", "his war"},
        {"دوره", "دور", "his role"},
        {"شعبه", "شعب", "his people"},
        {"لجوئه", "لجوء", "his refuge, not ل and جوي"},
        {"بنائه", "بناء", "its building"},
        {"وبنائه", "بناء", "behind a proclitic"},
        {"بناية", "", "a building, without a hamza"},
        {"جزية", "", "a tax"},
        {"وحده", "", "alone; of no verb"},
        {"عملة", "", "a currency"},
        {"رَايَةً", "", "a flag"},
        {"العمله", "", "no pronoun behind the article, so it is a slip for العملة"},
        {"جنيه", "", "its ه is its own"},
        {"توجيه", "", "its ه is its own"},
        {"سوريه", "", "a name"},
        {"حكومه", "", "nothing known stands before the ه"},
    };
    Analyzer analyzer;
    for (const Row& row : rows) {
        INFO(row.word << ": " << row.remark);
        const Tokens tokens = analyzer.analyze(row.word);
        REQUIRE(tokens.size() == 1);
        CHECK((tokens[0].forms->others ? tokens[0].forms->others->before_pronoun : "") == row.before);
        CHECK(analyzer.forms_of(tokens[0].fold())->others == nullptr);
    }
}

TEST_CASE("however it is typed a word keeps its other word", "[arabic]") {
    Analyzer analyzer;
    for (const char* typed : {"ودية", "وديه", "ودئه"}) {
        INFO(typed);
        const Tokens tokens = analyzer.analyze(typed);
        REQUIRE(tokens.size() == 1);
        REQUIRE(tokens[0].forms->others != nullptr);
        CHECK(tokens[0].forms->others->word == "ديه");
    }
}

TEST_CASE("words of more than sixty letters are left out", "[arabic]") {
    Analyzer analyzer;
    std::string word;
    for (int i = 0; i < 60; ++i) word += "ب";
    CHECK(analyzer.analyze(word + " قمة").size() == 2);
    CHECK(analyzer.analyze(word + "ب قمة").size() == 1);
    std::string marked;
    for (int i = 0; i < 60; ++i) marked += "بَّ";
    CHECK(analyzer.analyze(marked).size() == 1);
}

TEST_CASE("every step is shown", "[arabic]") {
    Analyzer analyzer;
    const auto steps = analyzer.explain("وللصِّين");
    REQUIRE(steps.size() == 3);
    CHECK(steps[0].name == "fold");
    CHECK(steps[0].form == "وللصين");
    CHECK(steps[1].name == "proclitic");
    CHECK(steps[1].form == "ولل");
    CHECK(steps[2].name == "name");
    CHECK(steps[2].form == lemma("الصين"));
    CHECK(analyzer.explain("").empty());
    CHECK(analyzer.explain("،").empty());
    CHECK(analyzer.explain("NATO").size() == 1);
    CHECK(analyzer.explain("في").back().name == "stop word");
}

TEST_CASE("the last step shown is the lemma that is searched", "[arabic]") {
    Analyzer analyzer;
    for (const std::string& word : words_of(sample_texts(), 31)) {
        const Tokens tokens = analyzer.analyze(word);
        if (tokens.size() != 1 || tokens[0].kind() != TokenKind::word) continue;
        const auto steps = analyzer.explain(word);
        INFO(word);
        CHECK(std::any_of(steps.begin(), steps.end(), [&](const Step& step) {
            return step.name == tokens[0].forms->why && step.form == tokens[0].lemma();
        }));
    }
}

TEST_CASE("the fingerprint is one line and does not change", "[arabic]") {
    const std::string line = fingerprint();
    CHECK(line == fingerprint());
    CHECK(line.find("icu=") != std::string::npos);
    CHECK(line.find("lexicon=") != std::string::npos);
    CHECK(std::all_of(line.begin(), line.end(), [](char c) { return c >= ' ' && c <= '~'; }));
}

}  // namespace bahith::arabic::test
