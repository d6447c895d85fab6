// SPDX-License-Identifier: GPL-2.0-or-later
// Timelines and actors beside each other, against counting by hand and against filters.
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <map>

#include "tests/searcher/collection.hpp"

using namespace bahith;

namespace {

using searcher::Grain;
using searcher::TimelineOf;

std::string line(test::Collection& collection, const std::string& query, TimelineOf of, Grain grain) {
    searcher::Request request;
    request.query = query;
    request.limit = 0;
    request.timeline = searcher::TimelineRequest{of, grain};
    const auto timeline = *collection.ask(request).timeline;
    std::string out;
    for (const searcher::Bar& bar : timeline.bars) out += bar.time + ":" + std::to_string(bar.count) + " ";
    return out + "(" + std::to_string(timeline.unplaced) + ")";
}

// Articles that mention each of them somewhere, counted one by one.
std::size_t articles_of_all(test::Collection& collection, const std::vector<std::string>& actors) {
    std::map<std::string, std::size_t> articles;
    for (const std::string& id : actors) {
        searcher::Request one;
        one.filters.actors = {id};
        one.limit = 10000;
        const auto response = collection.ask(one);
        for (const auto& hit : response.hits) ++articles[hit.article.id];
    }
    const auto all = std::count_if(articles.begin(), articles.end(),
                                   [&actors](const auto& article) { return article.second == actors.size(); });
    return static_cast<std::size_t>(all);
}

}  // namespace

TEST_CASE("a timeline counts articles by publication or by the times they speak of", "[searcher][timeline]") {
    test::Collection collection(std::vector<test::Draft>{
        {"a", "خطة المياه منذ مارس 2021 وحتى 5 مايو 2021.\nخطة المياه في مارس 2021.", "أ", "2024-06-19"},
        {"b", "خطة المياه في عام 2021 وفي التسعينيات.", "ب", "2024-06"},
        {"c", "خطة المياه يوم 7 مارس 2021.", "ج", "2023"},
        {"d", "خطة المياه بلا تاريخ.", "د"},
        {"e", "أمر آخر في مارس 2021.", "هـ", "2024-06-19"}});
    CHECK(line(collection, "خطة المياه", TimelineOf::published, Grain::month) == "2024-06:2 (2)");
    CHECK(line(collection, "خطة المياه", TimelineOf::published, Grain::year) == "2023:1 2024:2 (1)");
    CHECK(line(collection, "خطة المياه", TimelineOf::published, Grain::day) == "2024-06-19:1 (3)");
    CHECK(line(collection, "خطة المياه", TimelineOf::mentioned, Grain::day).starts_with("2021-03-07:1 "));
    const std::string months = line(collection, "خطة المياه", TimelineOf::mentioned, Grain::month);
    CHECK(months.starts_with("2021-03:2 "));
    CHECK(months.ends_with("2021-05:1 (2)"));
    const std::string years = line(collection, "خطة المياه", TimelineOf::mentioned, Grain::year);
    CHECK(years == "2021:3 (1)");
    CHECK(line(collection, "خطة المياه title:ج", TimelineOf::published, Grain::year) == "2023:1 (0)");
}

TEST_CASE("a decade or century counts under no year, and is found by each of them", "[searcher][timeline]") {
    test::Collection collection(std::vector<test::Draft>{{"a", "سياسة المياه في القرن العشرين.", "أ", "2024-06-19"},
                                                         {"b", "سياسة المياه في أواخر التسعينيات.", "ب", "2024-06-19"},
                                                         {"c", "سياسة المياه خلال العقد الماضي.", "ج", "2024-06-19"},
                                                         {"d", "سياسة المياه بين عامي 1975 و1998.", "د", "2024-06-19"},
                                                         {"e", "سياسة المياه من 2018 إلى 2020.", "هـ", "2024-06-19"}});
    CHECK(line(collection, "سياسة المياه", TimelineOf::mentioned, Grain::year) ==
          "1975:1 1998:1 2018:1 2019:1 2020:1 (3)");
    const auto found = [&](const char* mentions) {
        searcher::Request request;
        request.filters.mentions = mentions;
        std::string out;
        for (const searcher::Hit& hit : collection.ask(request).hits) out += hit.article.id;
        std::sort(out.begin(), out.end());
        return out;
    };
    CHECK(found("1980") == "ad");
    CHECK(found("1998-05") == "abd");
    CHECK(found("1998-05-07") == "abd");
    CHECK(found("2019") == "ce");
    CHECK(found("1990..1999") == "abd");
    CHECK(found("1900..1999") == "abd");
    CHECK(found("1800..1899").empty());
}

TEST_CASE("bars are what filters find", "[searcher][timeline]") {
    test::Collection& collection = test::sample_articles();
    for (const char* query : {"", "الصين", "الاتفاق أو النفط"}) {
        for (const Grain grain : {Grain::year, Grain::month}) {
            searcher::Request request;
            request.query = query;
            request.limit = 0;
            request.timeline = searcher::TimelineRequest{TimelineOf::published, grain};
            const auto response = collection.ask(request);
            std::size_t placed = 0;
            for (const searcher::Bar& bar : response.timeline->bars) {
                searcher::Request narrowed;
                narrowed.query = query;
                narrowed.filters.from = narrowed.filters.to = bar.time;
                INFO(query << " " << bar.time);
                CHECK(collection.ask(narrowed).total >= bar.count);
                placed += bar.count;
            }
            CHECK(placed + response.timeline->unplaced == response.total);
        }
        searcher::Request request;
        request.query = query;
        request.limit = 0;
        request.timeline = searcher::TimelineRequest{TimelineOf::mentioned, Grain::year};
        const auto response = collection.ask(request);
        for (const searcher::Bar& bar : response.timeline->bars) {
            searcher::Request narrowed;
            narrowed.query = query;
            narrowed.filters.mentions = bar.time;
            INFO(query << " mentions " << bar.time);
            CHECK(collection.ask(narrowed).total >= bar.count);  // decades and centuries are found too
        }
    }
}

TEST_CASE("actors beside another: articles by passage, passages, and articles as a whole", "[searcher][catalogue]") {
    test::Collection& collection = test::sample_articles();
    const auto beside = *collection.searcher().actors({"", {"الصين"}, {}, 0});
    REQUIRE(beside.size() > 5);
    for (const auto& actor : beside) {
        INFO(actor.id);
        CHECK(actor.id != "country/china");
        searcher::Request both;
        both.filters.actors = {"country/china", actor.id};
        CHECK(collection.ask(both).total == actor.articles);
        both.unit = searcher::Unit::passage;
        both.limit = 10000;
        CHECK(collection.ask(both).hits.size() == actor.passages);
        CHECK(actor.together == articles_of_all(collection, {"country/china", actor.id}));
    }
    CHECK(collection.searcher().actors({"روسيا", {"الصين"}, {}, 0})->front().id == "country/russia");
    CHECK_FALSE(collection.searcher().actors({"", {"فلان الفلاني"}, {}, 0}).has_value());
}

TEST_CASE("actors beside two others stand in one passage with both", "[searcher][catalogue]") {
    test::Collection& collection = test::sample_articles();
    const auto beside = *collection.searcher().actors({"", {"روسيا", "أوكرانيا"}, {}, 0});
    REQUIRE(beside.size() > 2);
    for (const auto& actor : beside) {
        INFO(actor.id);
        CHECK(actor.id != "country/russia");
        CHECK(actor.id != "country/ukraine");
        searcher::Request all;
        all.filters.actors = {"country/russia", "country/ukraine", actor.id};
        CHECK(collection.ask(all).total == actor.articles);
        CHECK(actor.together == articles_of_all(collection, all.filters.actors));
    }
    const auto turned = *collection.searcher().actors({"", {"أوكرانيا", "روسيا", "روسيا"}, Grain::year, 0});
    REQUIRE(turned.size() == beside.size());
    for (std::size_t i = 0; i < turned.size(); ++i) CHECK(turned[i].articles == beside[i].articles);
}

TEST_CASE("counts over several shards are those over one", "[searcher][facets]") {
    const std::vector<test::Draft> first{{"a", "خطة الصين وروسيا في مارس 2021.", "أ", "2024-06-19", "سامي", "مرصد"},
                                         {"b", "خطة الصين في عام 2021.", "ب", "2024-05-01", "ليلى", "وكالة"}};
    const std::vector<test::Draft> second{{"c", "خطة الصين وروسيا.", "ج", "2024-06-20", "سامي", "مرصد"}};
    std::vector<test::Draft> both = first;
    both.insert(both.end(), second.begin(), second.end());
    test::Collection whole(both), one(first), other(second);
    const test::TemporaryFolder folder;
    searcher::Searcher shards(test::shards_at(folder / "db", {&one, &other}));
    searcher::Request request;
    request.query = "خطة";
    request.facets = true;
    request.facet_limit = 0;
    request.facet_fields = {"actor", "source", "author", "category", "month", "year", "mentions"};
    request.timeline = searcher::TimelineRequest{};
    const auto expected = whole.ask(request);
    const auto found = shards.search(request);
    REQUIRE(found.has_value());
    CHECK(found->total == 3);
    REQUIRE(found->facets.size() == 7);
    for (std::size_t i = 0; i < found->facets.size(); ++i) {
        INFO(found->facets[i].field);
        REQUIRE(found->facets[i].values.size() == expected.facets[i].values.size());
        for (std::size_t j = 0; j < found->facets[i].values.size(); ++j) {
            CHECK(found->facets[i].values[j].id == expected.facets[i].values[j].id);
            CHECK(found->facets[i].values[j].count == expected.facets[i].values[j].count);
        }
    }
    CHECK(found->timeline->bars.size() == expected.timeline->bars.size());
    const auto beside = *shards.actors({"", {"الصين"}, {}, 0});
    REQUIRE(beside.size() == 1);
    CHECK(beside.front().articles == 2);
    CHECK(beside.front().together == 2);
}

TEST_CASE("actors over time", "[searcher][catalogue]") {
    test::Collection& collection = test::sample_articles();
    const auto actors = *collection.searcher().actors({"", {}, Grain::year, 3});
    REQUIRE(actors.size() == 3);
    for (const auto& actor : actors) {
        REQUIRE(actor.timeline);
        std::size_t sum = actor.timeline->unplaced;
        for (const auto& bar : actor.timeline->bars) sum += bar.count;
        CHECK(sum == actor.articles);
    }
    const auto beside = *collection.searcher().actors({"روسيا", {"الصين"}, Grain::month, 1});
    std::size_t sum = beside.front().timeline->unplaced;
    for (const auto& bar : beside.front().timeline->bars) sum += bar.count;
    CHECK(sum == beside.front().articles);
}

TEST_CASE("completion of actors' names", "[searcher][catalogue]") {
    searcher::Searcher& searcher = test::sample_articles().searcher();
    const auto has = [&](const char* beginning, const char* name) {
        const auto names = searcher.complete_actor(beginning);
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    CHECK(has("رو", "روسيا"));
    CHECK(has("رُو", "روسيا"));
    CHECK(has("Russ", "Russia"));
    CHECK(has("russ", "Russia"));
    CHECK(has("country/ru", "country/russia"));
    CHECK(has("", "روسيا"));
    CHECK(searcher.complete_actor("زعفران").empty());
}
