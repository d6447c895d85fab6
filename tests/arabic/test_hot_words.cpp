// SPDX-License-Identifier: GPL-2.0-or-later
// What is found is what was kept, however often the table grew.
#include "analyzers/arabic/hot_words.hpp"

#include <catch2/catch.hpp>
#include <string>

namespace bahith::arabic::test {

TEST_CASE("hot words are found with their own forms", "[arabic]") {
    HotWords words;
    const auto word = [](int i) { return "كلمة" + std::to_string(i); };
    for (int i = 0; i < 50000; ++i) {
        auto forms = std::make_shared<Forms>();
        forms->fold = word(i);
        words.keep(word(i), forms);
        const auto* found = words.find(word(i));
        REQUIRE(found != nullptr);
        REQUIRE((*found)->fold == word(i));
    }
    int kept = 0;
    for (int i = 0; i < 50000; ++i) {
        const auto* found = words.find(word(i));
        if (found == nullptr) continue;
        ++kept;
        CHECK((*found)->fold == word(i));
    }
    CHECK(kept > 10000);
    words.forget(word(49999));
    CHECK(words.find(word(49999)) == nullptr);
    CHECK(words.find("") == nullptr);
    words.keep(std::string(32, 'x'), std::make_shared<Forms>());
    CHECK(words.find(std::string(32, 'x')) == nullptr);
}

}  // namespace bahith::arabic::test
