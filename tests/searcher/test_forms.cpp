// SPDX-License-Identifier: GPL-2.0-or-later
// Words with proclitics, and other spellings of foreign names.
#include <algorithm>
#include <catch2/catch.hpp>

#include "searcher/forms.hpp"

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

TEST_CASE("a word that no list knows may be spelled with another g", "[searcher][forms]") {
    const auto has = [](const Words& words, const char* word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
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

TEST_CASE("a phrase is searched behind each proclitic of its first word", "[searcher][forms]") {
    std::vector<Words> variants;
    const Xapian::Query query = searcher::phrase_query({"الدفع", "النووي"}, store::Field::body, &variants);
    CHECK_FALSE(query.empty());
    CHECK(variants.size() == searcher::with_proclitics("الدفع").size());
    for (const Words& variant : variants) CHECK(variant.back() == "النووي");
    CHECK(searcher::phrase_query({}, store::Field::body, nullptr).empty());
}
