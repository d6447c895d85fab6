// SPDX-License-Identifier: GPL-2.0-or-later
// Words read eight bytes at a time are those read one by one.
#include <catch2/catch.hpp>

#include <map>
#include <random>
#include <string>

#include "analyzers/arabic/word_head.hpp"
#include "analyzers/arabic/written.hpp"
#include "searcher/hashed_words.hpp"

using namespace bahith;

TEST_CASE("hashed words are the words of the line", "[searcher][words][law]") {
    std::mt19937 random(3);
    std::map<std::uint64_t, std::string> by_hash;
    std::map<std::string, std::uint64_t> by_word;
    for (int round = 0; round < 20000; ++round) {
        std::string line(random() % 60, '\0');
        for (char& byte : line) byte = static_cast<char>(random() % 6 == 0 ? ' ' : 0x80 + random() % 0x32);
        searcher::HashedWords words(line);
        for (std::string_view rest = line; !rest.empty();) {
            const std::string word(arabic::next_written(rest));
            REQUIRE_FALSE(words.empty());
            const searcher::HashedWord hashed = words.next();
            REQUIRE(hashed.word == word);
            REQUIRE(hashed.head == arabic::head_of(word));
            REQUIRE(by_hash.try_emplace(hashed.hash, word).first->second == word);
            REQUIRE(by_word.try_emplace(word, hashed.hash).first->second == hashed.hash);
        }
        REQUIRE(words.empty());
    }
}
