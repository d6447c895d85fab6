// SPDX-License-Identifier: GPL-2.0-or-later
// Which words of a text answer a query, end to end: what is shown with brackets.
#include <catch2/catch.hpp>

#include "analyzers/arabic/analyzer.hpp"
#include "analyzers/arabic/written.hpp"
#include "searcher/query_builder.hpp"
#include "store/schema.hpp"
#include "tests/store/index_fixture.hpp"

using namespace bahith;

namespace {

std::string marked(const std::string& query, const std::string& text) {
    arabic::Analyzer analyzer;
    const arabic::Tokens tokens = analyzer.analyze(text);
    const test::TemporaryFolder folder;
    Xapian::WritableDatabase database(folder / "db", Xapian::DB_CREATE);
    for (const arabic::Token& token : tokens)
        database.add_synonym(store::word_key(arabic::written(token.fold())), arabic::written(token.lemma()));
    database.commit();
    const searcher::Vocabulary vocabulary(database, true);
    const searcher::SynonymTable none;
    const auto built =
        searcher::build_query(*searcher::parse_query(query), {analyzer, vocabulary, none, actors::Gazetteer::builtin()},
                              [](const auto&) { return false; });
    REQUIRE(built.has_value());
    const std::vector<double> marks = built->highlighter.marks(text, tokens);
    REQUIRE(marks.size() == tokens.size());
    std::string out;
    std::size_t at = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (marks[i] <= 0 || tokens[i].begin < at) continue;
        out += text.substr(at, tokens[i].begin - at) + "[" +
               text.substr(tokens[i].begin, tokens[i].end - tokens[i].begin) + "]";
        at = tokens[i].end;
    }
    return out + text.substr(at);
}

}  // namespace

TEST_CASE("words, beginnings, phrases, names and fields are highlighted", "[searcher][highlight]") {
    struct Row {
        const char* query;
        const char* text;
        const char* expected;
        const char* remark;
    };
    const std::vector<Row> rows{
        {"معاهدة", "وقعت المعاهدةُ أمس", "وقعت [المعاهدةُ] أمس", "another form, vowel sign inside the highlight"},
        {"القرارات", "صدر قرار جديد", "صدر [قرار] جديد", "singular for plural"},
        {"«الدفع النووي»", "تعمل بالدفع النووي لا الدفع وحده", "تعمل [بالدفع] [النووي] لا الدفع وحده",
         "a phrase with its proclitic, whole only"},
        {"أوب*", "قررت أوبك وحلفاؤها وأوبك+", "قررت [أوبك] وحلفاؤها [وأوبك]+",
         "beginning; a proclitic is part of the word"},
        {"الناتو", "يجتمع حلف شمال الأطلسي غدا", "يجتمع [حلف] [شمال] [الأطلسي] غدا", "another name of the same actor"},
        {"NATO", "قال الناتو أمس", "قال [الناتو] أمس", "a Latin name finds the Arabic one"},
        {"النفط -الغاز", "النفط والغاز", "[النفط] والغاز", "what is unwanted is not shown"},
        {"عنوان:معاهدة", "وقعت معاهدة", "وقعت [معاهدة]", "a field of words"},
        {"جهة:الصين", "زارت الصين", "زارت [الصين]", "a field of names"},
        {"كاتب:مصطفى", "قال مصطفى", "قال مصطفى", "an author is none of the words"},
        {"النفط أو الغاز", "الغاز والنفط", "[الغاز] [والنفط]", "either"},
        {"", "النفط", "النفط", "nothing"},
        {"النفط", "", "", "no text"},
    };
    for (const Row& row : rows) {
        INFO(row.remark << ": " << row.query);
        CHECK(marked(row.query, row.text) == row.expected);
    }
}
