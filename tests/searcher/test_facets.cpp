// SPDX-License-Identifier: GPL-2.0-or-later
// Counts against counting: each value of a facet is given as a filter and what is found is counted.
#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "tests/searcher/collection.hpp"

using namespace bahith;

namespace {

searcher::Request narrowed(searcher::Request request, const std::string& field, const std::string& value) {
    request.facets = false;
    request.snippets = true;
    request.limit = 10000;
    if (field == "actor") request.filters.actors = {value};
    if (field == "source") request.filters.source = value;
    if (field == "author") request.filters.author = value;
    if (field == "month") request.filters.from = request.filters.to = value;
    return request;
}

void check_counts(test::Collection& collection, const std::string& query) {
    searcher::Request request;
    request.query = query;
    request.limit = 10000;
    request.facets = true;
    request.facet_limit = 0;
    request.snippets = false;
    const searcher::Response response = collection.ask(request);
    INFO("query: " << query);
    CHECK(response.total == response.hits.size());
    if (response.relaxed) return;  // with a filter other words may be left out
    REQUIRE(response.facets.size() == 4);
    for (const searcher::Facet& facet : response.facets) {
        CHECK(facet.distinct == facet.values.size());
        for (const searcher::FacetValue& value : facet.values) {
            INFO(facet.field << ": " << value.id);
            const auto found = collection.ask(narrowed(request, facet.field, value.id));
            CHECK_FALSE(found.relaxed);
            CHECK(found.total == value.count);
            CHECK(found.total == found.hits.size());
        }
    }
}

}  // namespace

TEST_CASE("a facet counts what its value as a filter finds", "[searcher][facets]") {
    test::Collection& collection = test::sample_articles();
    check_counts(collection, "");
    std::vector<std::string> words;
    for (const auto& record : test::records(collection))
        for (const auto& word : test::words_of(record, 40)) words.push_back(word);
    std::mt19937 random(41);
    for (int round = 0; round < 25; ++round) {
        std::string query = words[random() % words.size()];
        if (round % 3 == 1) query += " " + words[random() % words.size()];
        if (round % 3 == 2) query += " أو " + words[random() % words.size()];
        check_counts(collection, query);
    }
}

TEST_CASE("facets are ordered, named and cut", "[searcher][facets]") {
    searcher::Request request;
    request.facets = true;
    request.limit = 0;
    request.facet_limit = 3;
    const searcher::Response response = test::sample_articles().ask(request);
    CHECK(response.hits.empty());
    REQUIRE(response.facets.size() == 4);
    const char* const fields[] = {"actor", "source", "author", "month"};
    for (std::size_t i = 0; i < 4; ++i) {
        const searcher::Facet& facet = response.facets[i];
        CHECK(facet.field == fields[i]);
        CHECK(facet.values.size() <= 3);
        CHECK(facet.distinct >= facet.values.size());
        for (std::size_t k = 1; k < facet.values.size(); ++k) {
            if (facet.field == "month")
                CHECK(facet.values[k - 1].id > facet.values[k].id);
            else
                CHECK(facet.values[k - 1].count >= facet.values[k].count);
        }
    }
    CHECK(response.facets[0].distinct > 20);
    CHECK(response.facets[0].values[0].id != response.facets[0].values[0].name);  // an id, and a name for people
}

TEST_CASE("an article counts once however many of its passages match", "[searcher][facets]") {
    std::string long_text;
    for (int i = 0; i < 12; ++i) {
        long_text +=
            "بحث الرئيس الروسي فلاديمير بوتين في موسكو مع الوفد الصيني ملفات الطاقة والتجارة والأمن الإقليمي، وأكد "
            "الجانبان";
        for (int k = 0; k < 60; ++k) long_text += " أهمية الحوار";
        long_text += ".\n";
    }
    test::Collection collection(
        std::vector<test::Draft>{{"long", long_text, "زيارة", "2024-05-01", "ليلى حسن\nعمر سالم", "مرصد"},
                                 {"short", "أكد بوتين أهمية الحوار.", "بيان", "2024-05-02", "ليلى حسن", "مرصد"}});
    REQUIRE(collection.searcher().stats().passages > 3);
    searcher::Request request;
    request.query = "الحوار";
    request.facets = true;
    const searcher::Response response = collection.ask(request);
    CHECK(response.total == 2);
    for (const auto& facet : response.facets)
        for (const auto& value : facet.values) {
            INFO(facet.field << " " << value.id);
            CHECK(value.count <= 2);
        }
    CHECK(response.facets[1].values.at(0).count == 2);
    CHECK(response.facets[3].values.at(0).id == "2024-05");
    CHECK(response.facets[3].values.at(0).count == 2);
}
