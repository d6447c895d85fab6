// SPDX-License-Identifier: GPL-2.0-or-later
// Whatever words of a passage are typed, in whatever spelling, find it.
#include <catch2/catch.hpp>
#include <random>

#include "tests/arabic/support.hpp"
#include "tests/laws/real_indexes.hpp"

using namespace bahith;

namespace {

std::set<std::string> passages_found(test::Collection& collection, const std::string& query) {
    searcher::Request request;
    request.query = query;
    request.limit = 100000;
    request.unit = searcher::Unit::passage;
    request.sort = searcher::Sort::newest;
    request.snippets = request.total = false;
    std::set<std::string> out;
    const searcher::Response response = collection.ask(request);
    for (const searcher::Hit& hit : response.hits) out.insert(hit.passage.id);
    if (response.relaxed) out.insert("relaxed");
    return out;
}

/// A word drawn at random from each of about `count` passages.
std::vector<test::RealWord> sampled_words(test::Collection& collection, std::size_t count, std::mt19937& random) {
    const auto passages = test::passages_of(collection);
    std::set<std::string> seen;
    std::vector<test::RealWord> out;
    for (std::size_t i = 0; i < count; ++i) {
        const auto words = test::words_in(passages[random() % passages.size()].text);
        if (words.empty()) continue;
        const test::RealWord& word = words[random() % words.size()];
        if (seen.insert(word.typed).second) out.push_back(word);
    }
    return out;
}

}  // namespace

TEST_CASE("no other spelling of a word changes what is found", "[laws]") {
    for (const auto& [name, collection] : test::real_indexes()) {
        std::mt19937 random(8);
        std::size_t asked = 0;
        for (const test::RealWord& word : sampled_words(*collection, 120, random)) {
            const auto expected = passages_found(*collection, word.typed);
            for (const auto& spelling : arabic::test::spellings()) {
                const std::string other = spelling.apply(word.typed);
                if (other == word.typed) continue;
                INFO(name << ": " << word.typed << ", " << spelling.remark << ": " << other);
                CHECK(passages_found(*collection, other) == expected);
                ++asked;
            }
        }
        CHECK(asked > 1000);
    }
}

TEST_CASE("any words of a passage find it", "[laws]") {
    for (const auto& [name, collection] : test::real_indexes()) {
        std::mt19937 random(11);
        const auto passages = test::passages_of(*collection);
        REQUIRE(passages.size() > 50);
        for (std::size_t i = 0; i < 600; ++i) {
            const test::RealPassage& passage = passages[random() % passages.size()];
            const auto words = test::words_in(passage.text);
            if (words.empty()) continue;
            std::string query;
            for (std::size_t k = 0; k < 1 + i % 4; ++k) query += words[random() % words.size()].typed + " ";
            INFO(name << ", " << passage.id << ": " << query);
            CHECK(passages_found(*collection, query).count(passage.id) == 1);
        }
    }
}
