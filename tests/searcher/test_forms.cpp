// SPDX-License-Identifier: GPL-2.0-or-later
// Words with proclitics, and other spellings of foreign names.
#include <algorithm>
#include <catch2/catch.hpp>

#include "searcher/forms.hpp"
#include "store/index.hpp"
#include "tests/searcher/collection.hpp"

using namespace bahith;
using Words = std::vector<std::string>;

TEST_CASE("proclitics before a word", "[searcher][forms]") {
    struct Row {
        const char* word;
        Words expected;
        const char* remark;
    };
    const std::vector<Row> rows{
        {"روسيا", {"روسيا", "وروسيا", "فروسيا", "بروسيا", "لروسيا", "كروسيا"}, "a name"},
        {"الصين",
         {"الصين", "والصين", "فالصين", "بالصين", "للصين", "كالصين", "وبالصين", "وللصين"},
         "with the article, which joins ل"},
        {"nato", {"nato", "وnato", "فnato", "بnato", "لnato", "كnato"}, "another script, as in «لـNATO»"},
    };
    for (const Row& row : rows) {
        INFO(row.remark << ": " << row.word);
        CHECK(searcher::with_proclitics(row.word) == row.expected);
    }
}

TEST_CASE("two proclitics before a word", "[searcher][forms]") {
    struct Row {
        const char* word;
        Words expected;  // behind with_proclitics()
        const char* remark;
    };
    const std::vector<Row> rows{
        {"صفاقس", {"وبصفاقس", "ولصفاقس", "فبصفاقس", "فلصفاقس"}, "a name"},
        {"الحسيمه", {"فبالحسيمه", "فللحسيمه"}, "with the article, which joins ل"},
    };
    for (const Row& row : rows) {
        INFO(row.remark << ": " << row.word);
        Words expected = searcher::with_proclitics(row.word);
        expected.insert(expected.end(), row.expected.begin(), row.expected.end());
        CHECK(searcher::with_stacked_proclitics(row.word) == expected);
    }
}

TEST_CASE("a word that no list knows may be spelled with another g", "[searcher][forms]") {
    const auto has = [](const Words& words, const char* word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    CHECK(has(searcher::variants_of_unknown("صفاقس"), "وبصفاقس"));
    CHECK(has(searcher::variants_of_unknown("الحسيمه"), "للحسيمه"));
    const Words yang = searcher::variants_of_unknown("يانغ");
    CHECK(has(yang, "يانج"));
    CHECK(has(yang, "يانق"));
    CHECK(has(yang, "ويانغ"));
    CHECK(has(searcher::variants_of_unknown("يانج"), "يانغ"));
    CHECK(has(searcher::variants_of_unknown("غوغل"), "جوجل"));
    for (const char* word : {"يانغ", "جوجل", "اوكوس", "الناتو", "kim"}) {
        INFO(word);
        CHECK_FALSE(has(searcher::variants_of_unknown(word), word));
    }
}

TEST_CASE("a phrase is searched behind the proclitics that the index has, before any of its words",
          "[searcher][forms]") {
    test::Collection collection(std::vector<test::Draft>{
        {"plain", "تعمل الغواصة بالدفع النووي في البحر."},
        {"joined", "الدفع والنووي للمياه."},
    });
    const store::Reader reader(collection.db(), arabic::fingerprint());
    const searcher::Vocabulary vocabulary(reader.database(), true);
    const searcher::PhraseWords words = searcher::phrase_words({"الدفع", "النووي", "المياه"}, vocabulary);
    CHECK(words == searcher::PhraseWords{{"الدفع", "بالدفع"}, {"النووي", "والنووي"}, {"المياه", "للمياه"}});
}
