// SPDX-License-Identifier: GPL-2.0-or-later
// Snowball behind the article: nouns that no list knows are cut alike with article and without.
#include "analyzers/arabic/stemmer.hpp"

#include <catch2/catch.hpp>

#include "tests/arabic/support.hpp"

namespace bahith::arabic::test {

TEST_CASE("policy words are cut as nouns", "[arabic]") {
    // Without the article put before them Snowball takes each for a verb: سياسات → ياسا, وزارات → زارا.
    Stemmer stemmer;
    const std::pair<const char*, const char*> pairs[]{
        {"سياسات", "سياسة"}, {"وزارات", "وزارة"}, {"حكومات", "حكومة"}, {"سلطات", "سلطة"}, {"ميزانيات", "ميزانية"},
    };
    for (const auto& [plural, singular] : pairs) {
        INFO(plural);
        CHECK(stemmer.stem(plural) == stemmer.stem(singular));
        CHECK(stemmer.stem(plural) != plural);
    }
}

TEST_CASE("the stemmer leaves something of any word", "[arabic]") {
    Stemmer stemmer;
    for (const char* word : {"ا", "ال", "الال", "ه", "ات", "ون", "ها", "لل", "nato", "2024", "\xD8", "北京"}) {
        INFO(word);
        CHECK_FALSE(stemmer.stem(word).empty());
    }
}

TEST_CASE("unknown words lose the article in any stack", "[arabic]") {
    for (const char* word : {"البلوكتشين", "والبلوكتشين", "بالبلوكتشين", "للبلوكتشين", "وللبلوكتشين"}) {
        INFO(word);
        CHECK(lemma(word) == lemma("بلوكتشين"));
        CHECK(why(word) == "snowball");
    }
}

}  // namespace bahith::arabic::test
