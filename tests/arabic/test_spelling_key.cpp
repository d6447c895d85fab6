// SPDX-License-Identifier: GPL-2.0-or-later
// Which words may be spellings of one name.
#include "analyzers/arabic/spelling_key.hpp"

#include <catch2/catch.hpp>

#include "analyzers/arabic/analyzer.hpp"

namespace bahith::arabic::test {

TEST_CASE("spellings of one name", "[arabic]") {
    struct Row {
        const char* name;
        const char* word;
        bool expected;
        const char* remark;
    };
    const Row rows[]{
        {"كيسنجر", "كسنجر", true, "listed, a vowel less"},
        {"كسنجر", "كيسنجر", true, "and back"},
        {"لكيسنجر", "كسنجر", true, "behind a proclitic"},
        {"بلغاريا", "بلجاريا", true, "another letter for g"},
        {"مانديلا", "مانديللا", true, "a letter doubled"},
        {"طوكيو", "توكيو", true, "two consonants, one letter off"},
        {"قطر", "جيتار", false, "two letters off, with three consonants"},
        {"فرنسا", "فرانز", false, "ends otherwise"},
        {"بريطانيا", "بورتون", false, "many letters off"},
        {"إينشتاين", "لونستون", false, "begins otherwise"},
        {"النيجر", "نيجيريا", false, "both are listed"},
        {"غويتيسولو", "جويتسولو", true, "both in no list: the consonants tell"},
        {"وزارة", "وزير", false, "no name"},
    };
    Analyzer analyzer;
    for (const Row& row : rows) {
        INFO(row.remark << ": " << row.name << " " << row.word);
        const auto name = analyzer.forms_of(analyzer.analyze(row.name).front().fold());
        const auto word = analyzer.forms_of(analyzer.analyze(row.word).front().fold());
        const std::string key = spelling_key(*name);
        const bool same = !key.empty() && key == spelling_key(*word);
        CHECK((same && may_be_spelling(*name, word->fold, word->lemma)) == row.expected);
    }
}

}  // namespace bahith::arabic::test
