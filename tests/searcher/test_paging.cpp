// SPDX-License-Identifier: GPL-2.0-or-later
// Pages, order by date, and the two units of answers.
#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/searcher/collection.hpp"

using namespace bahith;
using Ids = std::vector<std::string>;

namespace {

Ids passages(const searcher::Response& response) {
    Ids ids;
    for (const auto& hit : response.hits) ids.push_back(hit.passage.id);
    return ids;
}

bool different(Ids ids) {
    std::sort(ids.begin(), ids.end());
    return std::adjacent_find(ids.begin(), ids.end()) == ids.end();
}

test::Collection& dated() {
    static test::Collection collection(std::vector<test::Draft>{
        {"may", "بحث الوفدان التجارة.", "", "2024-05-10"},
        {"unknown", "بحث الوفدان التجارة والتجارة ثم التجارة."},
        {"year", "بحث الوفدان التجارة.", "", "2023"},
        {"june", "بحث الوفدان التجارة.", "", "2024-06"},
        {"old", "بحث الوفدان التجارة.", "", "1998-01-01"},
        {"nameless", "بحث الوفدان التجارة."},
    });
    return collection;
}

}  // namespace

TEST_CASE("pages put together are one long page", "[searcher][paging]") {
    test::Collection& collection = test::sample_articles();
    for (const char* query : {"الاتفاق", "روسيا أو الصين", "الدول الأوروبية", "جهة:روسيا", "", "الطاقة -النفط"}) {
        for (const auto sort : {searcher::Sort::relevance, searcher::Sort::newest, searcher::Sort::oldest}) {
            for (const auto unit : {searcher::Unit::article, searcher::Unit::passage}) {
                searcher::Request request;
                request.query = query;
                request.sort = sort;
                request.unit = unit;
                request.snippets = false;
                request.limit = 1000;
                const searcher::Response whole = collection.ask(request);
                Ids pages;
                request.limit = 7;
                for (request.offset = 0; request.offset < whole.hits.size() + 7; request.offset += 7) {
                    const searcher::Response page = collection.ask(request);
                    CHECK(page.total == whole.total);
                    for (std::size_t i = 0; i < page.hits.size(); ++i)
                        CHECK(page.hits[i].rank == request.offset + i + 1);
                    for (const auto& id : passages(page)) pages.push_back(id);
                }
                INFO(query);
                CHECK(whole.total > 3);
                CHECK(pages == passages(whole));
                CHECK(different(pages));
                if (unit == searcher::Unit::article) {
                    CHECK(different(test::ranked(whole)));
                    CHECK(whole.hits.size() == whole.total);
                }
            }
        }
    }
}

TEST_CASE("what is shown does not depend on whether it is counted", "[searcher][paging]") {
    test::Collection& collection = test::sample_articles();
    for (const char* query :
         {"الاتفاق", "\"مجلس الأمن\"", "\"الأمم المتحدة\" الاتفاق", "=الاتفاق", "الاتفاق -\"مجلس الأمن\"", "اقتصاد*",
          "\"مجلس الأمن\" أو =الطاقة", "عنوان:الأوروبي", "\"لا يوجد هذا الكلام\""})
        for (const auto sort : {searcher::Sort::relevance, searcher::Sort::newest})
            for (const auto unit : {searcher::Unit::article, searcher::Unit::passage})
                for (const bool second_stage : {true, false})
                    for (const std::size_t limit : {3U, 1000U}) {
                        INFO(query << ", " << limit);
                        searcher::Request request;
                        request.query = query;
                        request.sort = sort;
                        request.unit = unit;
                        request.second_stage = second_stage;
                        request.snippets = false;
                        request.limit = limit;
                        const searcher::Response counted = collection.ask(request);
                        CHECK((counted.total == 0) == (query == std::string("\"لا يوجد هذا الكلام\"")));
                        request.total = false;
                        const searcher::Response shown = collection.ask(request);
                        CHECK(passages(shown) == passages(counted));
                        CHECK(shown.relaxed == counted.relaxed);
                        if (limit == 1000 && unit == searcher::Unit::article) CHECK(shown.hits.size() == counted.total);
                    }
}

TEST_CASE("a phrase is found behind hundreds of passages that have its words alone", "[searcher][paging]") {
    constexpr std::size_t apart = 900, together = 9;
    std::vector<test::Draft> drafts;
    Ids expected;
    for (std::size_t i = 0; i < apart; ++i)
        drafts.push_back({"apart" + std::to_string(i), "حل الخلاف بين الدولتين: حل عادل."});
    for (std::size_t i = 0; i < together; ++i) {
        expected.push_back("together" + std::to_string(i));
        drafts.push_back({expected.back(), "تمسك الوفد بحل الدولتين بعد خلاف طويل بين الطرفين على بنود كثيرة."});
    }
    test::Collection collection(drafts);
    searcher::Request request;
    request.query = "\"حل الدولتين\"";
    for (const bool second_stage : {true, false})
        for (const bool total : {true, false})
            for (const std::size_t limit : {together - 1, together, std::size_t{1000}}) {
                INFO(limit << (second_stage ? ", both stages" : ""));
                request.second_stage = second_stage;
                request.total = total;
                request.limit = limit;
                Ids ids = test::ranked(collection.ask(request));
                std::sort(ids.begin(), ids.end());
                CHECK(ids ==
                      Ids(expected.begin(), expected.begin() + static_cast<std::ptrdiff_t>(std::min(limit, together))));
            }
}

TEST_CASE("phrases, words as typed and beginnings are found over several shards", "[searcher][paging]") {
    const std::vector<test::Draft> first{{"phrase", "أصدر مجلس الأمن قرارا."},
                                         {"apart", "ناقش مجلس الوزراء قضايا الأمن وقرارها."}},
        second{{"title", "عقدت جلسة طارئة.", "مجلس الأمن يجتمع"}, {"none", "عقدت قمة في القاهرة."}};
    const test::Collection one(first), other(second);
    const test::TemporaryFolder folder;
    searcher::Searcher shards(test::shards_at(folder / "db", {&one, &other}));
    struct Row {
        const char* query;
        Ids expected;
    };
    for (const Row& row :
         {Row{"\"مجلس الأمن\"", {"phrase", "title"}}, Row{"=قرارا", {"phrase"}}, Row{"مجلس -\"مجلس الأمن\"", {"apart"}},
          Row{"قرار*", {"apart", "phrase"}}, Row{"\"مجلس القاهرة\"", {}}})
        for (const bool counted : {true, false}) {
            INFO(row.query << (counted ? ", counted" : ""));
            searcher::Request request;
            request.query = row.query;
            request.total = counted;
            const auto response = shards.search(request);
            REQUIRE(response.has_value());
            Ids ids = test::ranked(*response);
            std::sort(ids.begin(), ids.end());
            CHECK(ids == row.expected);
        }
}

TEST_CASE("pages past the end are empty", "[searcher][paging]") {
    searcher::Request request;
    request.query = "التجارة";
    for (const std::size_t offset :
         {std::size_t{6}, std::size_t{1000000}, std::size_t{4294967295}, std::size_t{4294967296}, ~std::size_t{0}}) {
        INFO(offset);
        request.offset = offset;
        CHECK(dated().ask(request).hits.empty());
        CHECK(dated().ask(request).total == 6);
    }
    request.offset = 0;
    request.limit = ~std::size_t{0};
    CHECK(dated().ask(request).hits.size() == 6);
    request.limit = 4294967296;
    CHECK(dated().ask(request).hits.size() == 6);
    request.limit = 0;
    CHECK(dated().ask(request).hits.empty());
    CHECK(dated().ask(request).total == 6);
}

TEST_CASE("newest and oldest first, undated last either way", "[searcher][paging]") {
    const auto order = [](const char* query, searcher::Sort sort) {
        searcher::Request request;
        request.query = query;
        request.sort = sort;
        Ids ids = test::ranked(dated().ask(request));
        REQUIRE(ids.size() == 6);
        std::sort(ids.begin() + 4, ids.end());
        return ids;
    };
    const Ids newest{"june", "may", "year", "old", "nameless", "unknown"},
        oldest{"old", "year", "may", "june", "nameless", "unknown"};
    CHECK(order("التجارة", searcher::Sort::newest) == newest);
    CHECK(order("التجارة", searcher::Sort::oldest) == oldest);
    CHECK(order("", searcher::Sort::relevance) == newest);  // without words there is no relevance
    CHECK(order("", searcher::Sort::oldest) == oldest);
}

TEST_CASE("an article is shown by its best passage, and with all of them when asked", "[searcher][paging]") {
    std::string text;
    for (int i = 0; i < 4; ++i) {
        text += i == 2 ? "أقرت اللجنة معاهدة المعادن ومعاهدة البحار." : "ناقشت اللجنة معاهدة واحدة.";
        for (int k = 0; k < 120; ++k) text += " واستمر الحوار";
        text += ".\n";
    }
    test::Collection collection(std::vector<test::Draft>{{"long", text, "نقاش"}});
    REQUIRE(collection.searcher().stats().passages >= 4);
    searcher::Request request;
    request.query = "معاهدة البحار";
    request.match = searcher::Match::any;
    const searcher::Response articles = collection.ask(request);
    REQUIRE(articles.hits.size() == 1);
    CHECK_THAT(articles.hits[0].passage.text, Catch::Contains("معاهدة البحار"));
    CHECK_THAT(articles.hits[0].snippet.text, Catch::Contains("معاهدة البحار"));
    CHECK(articles.hits[0].article.paragraphs.empty());
    request.unit = searcher::Unit::passage;
    const searcher::Response all = collection.ask(request);
    CHECK(all.hits.size() >= 4);
    CHECK(all.total == 1);
    CHECK(all.hits[0].passage.id == articles.hits[0].passage.id);
    request.snippets = false;
    CHECK(passages(collection.ask(request)) == passages(all));
}
