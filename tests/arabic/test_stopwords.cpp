// SPDX-License-Identifier: GPL-2.0-or-later
// Which words a ranked query leaves out.
#include "analyzers/arabic/stopwords.hpp"

#include <catch2/catch.hpp>

#include "analyzers/arabic/fold.hpp"
#include "tests/arabic/support.hpp"

namespace bahith::arabic::test {

TEST_CASE("particles are stop words in any spelling", "[arabic]") {
    for (const char* word :
         {"في", "من", "إلى", "الى", "على", "علي", "عن", "التي", "الذي", "هذا", "هذه", "أن", "إن", "كان", "ولكن"}) {
        INFO(word);
        CHECK(is_stopword(fold(word)));
    }
}

TEST_CASE("words that a question turns on are none", "[arabic]") {
    for (const char* word :
         {"وزير", "حرب", "الصين", "قرار", "سلام", "رئيس", "عام", "اتفاق", "نفط", "غزة", "", "nato", "2024"}) {
        INFO(word);
        CHECK_FALSE(is_stopword(fold(word)));
    }
}

TEST_CASE("a lone clitic is left out of a ranked query", "[arabic]") {
    Analyzer analyzer;
    const Tokens tokens = analyzer.analyze("لـ5 دول");
    REQUIRE(tokens.size() == 3);
    CHECK(tokens[0].forms->stop);
    CHECK_FALSE(tokens[1].forms->stop);
    CHECK_FALSE(tokens[2].forms->stop);
}

TEST_CASE("what only folds to a stop word is none as it is spelled", "[arabic]") {
    for (const char* word : {"فيه", "إليه", "اليه", "إلى", "الى", "في", "فى", "أن", "ان"}) {
        INFO(word);
        CHECK(is_stop_spelling(word));
    }
    for (const char* word : {"فئة", "آلية", "آلي", "ألوان", ""}) {
        INFO(word);
        CHECK_FALSE(is_stop_spelling(word));
    }
}

}  // namespace bahith::arabic::test
