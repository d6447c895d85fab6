// SPDX-License-Identifier: GPL-2.0-or-later
// Pages fit together, and where a page ends changes nothing above it.
#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "tests/laws/real_indexes.hpp"

using namespace bahith;
using Ids = std::vector<std::string>;

namespace {

Ids page(test::Collection& collection, searcher::Request request, std::size_t offset, std::size_t limit) {
    request.offset = offset;
    request.limit = limit;
    request.snippets = request.total = false;
    Ids out;
    for (const searcher::Hit& hit : collection.ask(request).hits) out.push_back(hit.passage.id);
    return out;
}

Ids both(Ids one, const Ids& other) {
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

Ids first(const Ids& all, std::size_t count) {
    return {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(std::min(count, all.size()))};
}

/// Neighbours in a passage, one to three: common words, names and phrases among them.
std::vector<std::string> queries(test::Collection& collection, std::size_t count) {
    const auto passages = test::passages_of(collection);
    std::mt19937 random(5);
    std::vector<std::string> out;
    while (out.size() < count) {
        const auto words = test::words_in(passages[random() % passages.size()].text);
        const std::size_t length = 1 + out.size() % 3;
        if (words.size() < length) continue;
        const std::size_t from = random() % (words.size() - length + 1);
        std::string query;
        for (std::size_t i = from; i < from + length; ++i) query += words[i].typed + " ";
        out.push_back(std::move(query));
    }
    return out;
}

}  // namespace

TEST_CASE("pages of any query fit together", "[laws]") {
    for (const auto& [name, collection] : test::real_indexes()) {
        std::size_t long_ones = 0;
        for (const std::string& query : queries(*collection, 24)) {
            for (const auto unit : {searcher::Unit::article, searcher::Unit::passage}) {
                searcher::Request request;
                request.query = query;
                request.unit = unit;
                request.match = searcher::Match::any;
                INFO(name << ": " << query);
                const Ids whole = page(*collection, request, 0, 1000), twenty = page(*collection, request, 0, 20);
                const Ids ten = page(*collection, request, 0, 10);
                CHECK(both(ten, page(*collection, request, 10, 10)) == twenty);
                CHECK(twenty == first(whole, 20));
                CHECK(page(*collection, request, 0, 1) == first(ten, 1));
                // The second stage ends at 150 passages.
                CHECK(both(page(*collection, request, 0, 145), page(*collection, request, 145, 15)) ==
                      first(whole, 160));
                long_ones += whole.size() > 20;
            }
        }
        CHECK(long_ones > 5);
    }
}

TEST_CASE("every order shows the same hits", "[laws]") {
    for (const auto& [name, collection] : test::real_indexes())
        for (const std::string& query : queries(*collection, 30)) {
            searcher::Request request;
            request.query = query;
            INFO(name << ": " << query);
            Ids by_rank = page(*collection, request, 0, 1000);
            request.sort = searcher::Sort::oldest;
            Ids by_date = page(*collection, request, 0, 1000);
            CHECK(by_rank.size() == by_date.size());
            request.unit = searcher::Unit::passage;
            by_date = page(*collection, request, 0, 100000);
            request.sort = searcher::Sort::relevance;
            by_rank = page(*collection, request, 0, 100000);
            std::sort(by_rank.begin(), by_rank.end());
            std::sort(by_date.begin(), by_date.end());
            CHECK(by_rank == by_date);
        }
}
