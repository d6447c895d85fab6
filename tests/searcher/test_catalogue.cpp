// SPDX-License-Identifier: GPL-2.0-or-later
// Figures over the whole index, actors met in it, articles and passages by id.
#include <catch2/catch.hpp>

#include "analyzers/arabic/analyzer.hpp"
#include "store/schema.hpp"
#include "tests/searcher/collection.hpp"

using namespace bahith;

TEST_CASE("figures of an index", "[searcher][catalogue]") {
    test::Collection collection(std::vector<test::Draft>{
        {"a", "زار الوفد الصيني موسكو.", "زيارة", "2024-06-19", "سارة مصطفى", "مرصد السياسات"},
        {"b", "أكد بوتين أهمية الحوار مع الصين.", "بيان", "2023"},
        {"c", "تراجعت أسعار القمح.", "أسعار", "", "", "أخبار"},
    });
    const searcher::Stats stats = collection.searcher().stats();
    CHECK(stats.articles == 3);
    CHECK(stats.passages == 3);
    CHECK(stats.undated == 1);
    CHECK(stats.without_author == 2);
    CHECK(stats.without_source == 1);
    CHECK(stats.first_day == "2023-01-01");
    CHECK(stats.last_day == "2024-06-19");
    CHECK(stats.bytes_on_disk > 1000);
    CHECK(stats.analyzer == arabic::fingerprint());
    CHECK(stats.schema == store::schema_version);
}

TEST_CASE("actors of the index are counted by article and chosen by name", "[searcher][catalogue]") {
    test::Collection& collection = test::sample_articles();
    const auto all = *collection.searcher().actors({});
    REQUIRE(all.size() > 20);
    for (std::size_t i = 1; i < all.size(); ++i) CHECK(all[i - 1].articles >= all[i].articles);
    searcher::Request request;
    request.facets = true;
    request.facet_limit = 0;
    const auto facet = collection.ask(request).facets.at(0);
    REQUIRE(facet.values.size() == all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        CHECK(facet.values[i].id == all[i].id);
        CHECK(facet.values[i].name == all[i].name);
        CHECK(facet.values[i].count == all[i].articles);
    }
    for (const char* name : {"روسيا", "Russia", "رُوسيا", "country/russia", "وسي"}) {
        INFO(name);
        const auto some = *collection.searcher().actors({name, {}, {}, 0});
        CHECK_FALSE(some.empty());
        CHECK(some.size() < all.size());
        CHECK(std::any_of(some.begin(), some.end(), [](const auto& actor) { return actor.id == "country/russia"; }));
    }
    CHECK(collection.searcher().actors({"فلان الفلاني", {}, {}, 0})->empty());
}

TEST_CASE("articles and passages by id", "[searcher][catalogue]") {
    test::Collection collection(
        std::vector<test::Draft>{{"a#p1", "الفقرة الأولى من النص هنا.\nالفقرة الثانية من النص هنا.", "عنوان"}});
    searcher::Searcher& searcher = collection.searcher();
    const std::string id = test::ranked(collection.ask("الفقرة")).at(0);
    const auto whole = searcher.article(id);
    REQUIRE(whole);
    CHECK(whole->paragraphs.size() >= 2);
    const std::uint32_t last = whole->paragraphs.back().n;
    const auto one = searcher.passage(id + "#p" + std::to_string(last));
    REQUIRE(one);
    REQUIRE(one->paragraphs.size() == 1);
    CHECK(one->paragraphs[0].text == whole->paragraphs.back().text);
    const auto hit = collection.ask("الثانية").hits.at(0);
    const auto same = searcher.passage(hit.passage.id);
    REQUIRE(same);
    CHECK_FALSE(same->paragraphs.empty());

    const auto no_article = searcher.article("لا شيء");
    REQUIRE_FALSE(no_article);
    CHECK(no_article.error().code == ErrorCode::not_found);
    CHECK_FALSE(no_article.error().hint.empty());
    const auto no_paragraph = searcher.passage(id + "#p99");
    REQUIRE_FALSE(no_paragraph);
    CHECK(no_paragraph.error().code == ErrorCode::not_found);
    CHECK(no_paragraph.error().message == "article \"" + id + "\" has no paragraph 99");
    CHECK_FALSE(searcher.passage("لا شيء#p1"));
}

TEST_CASE("every passage found can be opened and is in its article", "[searcher][catalogue]") {
    test::Collection& collection = test::sample_articles();
    searcher::Request request;
    request.unit = searcher::Unit::passage;
    request.limit = 1000;
    const auto hits = collection.ask(request).hits;
    CHECK(hits.size() == collection.searcher().stats().passages);
    for (const auto& hit : hits) {
        INFO(hit.passage.id);
        CHECK_FALSE(hit.passage.text.empty());
        const auto passage = collection.searcher().passage(hit.passage.id);
        REQUIRE(passage);
        CHECK(passage->paragraphs.front().n >= hit.passage.first);
        CHECK(passage->paragraphs.back().n <= hit.passage.last);
        for (const auto& paragraph : passage->paragraphs)
            if (paragraph.kind == "body") CHECK(hit.passage.text.find(paragraph.text) != std::string::npos);
    }
}
