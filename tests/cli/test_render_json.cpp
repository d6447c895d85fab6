// SPDX-License-Identifier: GPL-2.0-or-later
// The JSON of search, show and export, to the letter: scripts rely on it.
#include <catch2/catch.hpp>

#include "cli/render/record_json.hpp"
#include "cli/render/search_json.hpp"
#include "tests/cli/response.hpp"

using namespace bahith;
using namespace bahith::cli;

namespace {

constexpr const char* hit_golden =
    R"({"rank":1,"score":12.5,"article":{"id":"خبر 1.txt","title":"القمة العربية",)"
    R"("authors":[{"name":"ليلى حسن","role":"باحثة"},{"name":"سامي عيد","role":""}],"source":"مرصد",)"
    R"("published":{"value":"2024-11-11","precision":"day","evidence":"date"},"url":"https://example.org/1","path":"/a/خبر 1.txt"},)"
    R"("passage":{"id":"خبر 1.txt#p5-6","paragraphs":[5,6],"heading":"عنوان فرعي","text":"قال الوزير\nإن القمة"},)"
    R"("snippet":{"text":"قال الوزير إن القمة","highlights":[[25,35]],"cut_before":true,"cut_after":false},)"
    R"("actors":["org/unknown-one","org/unknown-two"]})";

constexpr const char* answer_head =
    R"({"format":1,"query":"القمة","total":12,"relaxed":true,"notes":[{"kind":"ignored","text":"\"غير مغلق"}],"hits":[)";
constexpr const char* answer_tail =
    R"(],"facets":{"actor":[{"id":"country/china","name":"الصين","count":3}],)"
    R"("month":[{"id":"2024-11","name":"2024-11","count":2}]},)"
    R"x("explain":{"parts":[{"part":"القمة","how":"قمة","forms":[{"term":"قمه","why":"spelling","weight":0.4}]}],"xapian":"Query(x)"}})x";

}  // namespace

TEST_CASE("a hit", "[cli][json]") {
    CHECK(hit_json(test::hit()).str() == hit_golden);
}

TEST_CASE("an answer", "[cli][json]") {
    searcher::Request request;
    request.query = "القمة";
    request.facets = true;
    request.explain = true;
    CHECK(response_json(test::response(), request).str() == std::string(answer_head) + hit_golden + answer_tail);
}

TEST_CASE("what was not asked for is left out, what is unknown is null", "[cli][json]") {
    searcher::Request request;
    request.query = "x";
    request.total = false;
    CHECK(response_json({}, request, "q1").str() ==
          R"({"format":1,"id":"q1","query":"x","relaxed":false,"notes":[],"hits":[]})");
    CHECK(hit_json({}).str().find(R"("published":null)") != std::string::npos);
}

TEST_CASE("an article, whole and in part", "[cli][json]") {
    store::Record record;
    record.id = "a";
    record.title = "عنوان";
    record.extra = {{"قسم", "سياسة"}};
    record.paragraphs = {{5, "body", "نص"}};
    CHECK(
        record_json(record, searcher::Anchor{"a", 5, 5}).str() ==
        R"({"format":1,"id":"a","title":"عنوان","authors":[],"source":"","published":null,"url":"","path":"","category":"","lang":"",)"
        R"("extra":{"قسم":"سياسة"},"passage":[5,5],"paragraphs":[{"n":5,"kind":"body","text":"نص"}]})");
    CHECK(record_json(record, {}).str().find("passage") == std::string::npos);
}

TEST_CASE("an exported record has the keys of a record file", "[cli][json]") {
    store::Record record = test::hit().article;
    record.lang = "ar";
    record.extra = {{"قسم", "سياسة"}, {"text", "must not stand twice"}};
    record.paragraphs = {{1, "title", "القمة العربية"}, {2, "body", "نص"}};
    CHECK(
        export_json(record).str() ==
        R"({"id":"خبر 1.txt","title":"القمة العربية","date":"2024-11-11","author":["ليلى حسن","سامي عيد"],"source":"مرصد",)"
        R"("url":"https://example.org/1","lang":"ar","قسم":"سياسة","text":"القمة العربية\nنص"})");
}
