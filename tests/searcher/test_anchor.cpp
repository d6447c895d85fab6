// SPDX-License-Identifier: GPL-2.0-or-later
// Passage ids, and the passage they name.
#include <catch2/catch.hpp>
#include <random>

#include "searcher/anchor.hpp"

using namespace bahith;
using searcher::parse_passage_id;

TEST_CASE("passage ids are read back", "[searcher][anchor]") {
    struct Row {
        const char* id;
        const char* expected;  ///< article first last, or nothing
        const char* remark;
    };
    const std::vector<Row> rows{
        {"a.txt#p3", "a.txt 3 3", "one paragraph"},
        {"a.txt#p3-5", "a.txt 3 5", "several"},
        {"a.txt#p3-3", "a.txt 3 3", "as the index has it"},
        {"a#p1#p2", "a#p1 2 2", "the article's id may look like one"},
        {"مقال#p4294967295", "مقال 4294967295 4294967295", "the greatest number"},
        {"a.txt", "", "an article"},
        {"#p3", "", "no article"},
        {"a#p", "", "no number"},
        {"a#p0", "", "paragraphs count from 1"},
        {"a#p5-3", "", "reversed"},
        {"a#p3-", "", "half a range"},
        {"a#p-3", "", "the other half"},
        {"a#p3x", "", "letters behind"},
        {"a#p+3", "", "sign"},
        {"a#p3-4-5", "", "three"},
        {"a#p٣", "a 3 3", "digits of either kind"},
        {"a#p4294967296", "", "too great"},
        {"a#P3", "", "capital"},
        {"", "", "nothing"},
    };
    for (const Row& row : rows) {
        INFO(row.remark << ": " << row.id);
        const auto anchor = parse_passage_id(row.id);
        CHECK((anchor ? anchor->article + " " + std::to_string(anchor->first) + " " + std::to_string(anchor->last)
                      : "") == row.expected);
    }
}

TEST_CASE("what passage_id writes parse_passage_id reads", "[searcher][anchor]") {
    std::mt19937 random(1);
    std::uniform_int_distribution<std::uint32_t> start(1, 1000), more(0, 2);
    for (int round = 0; round < 1000; ++round) {
        const std::uint32_t first = start(random), last = first + more(random);
        const auto anchor = parse_passage_id(searcher::passage_id("policy-briefs.jsonl#7", first, last));
        REQUIRE(anchor);
        CHECK(anchor->article == "policy-briefs.jsonl#7");
        CHECK(anchor->first == first);
        CHECK(anchor->last == last);
    }
}

TEST_CASE("a passage is its body paragraphs with the heading above", "[searcher][anchor]") {
    store::Record record;
    record.id = "a";
    record.paragraphs = {{1, "title", "العنوان"},    {2, "heading", "أولا"}, {3, "body", "نص"},
                         {4, "boilerplate", "شارك"}, {5, "body", "تتمة"},    {6, "heading", "ثانيا"},
                         {7, "body", "خاتمة"}};
    const searcher::Passage middle = searcher::passage_of(record, 3, 5);
    CHECK(middle.id == "a#p3-5");
    CHECK(middle.heading == "أولا");
    CHECK(middle.text == "نص\nتتمة");
    CHECK(searcher::passage_of(record, 7, 7).heading == "ثانيا");
    CHECK(searcher::passage_of(record, 7, 7).id == "a#p7");
    CHECK(searcher::passage_of(record, 1, 1).text == "العنوان");
    CHECK(searcher::passage_of(record, 1, 2).text == "العنوان\nأولا");
    CHECK(searcher::passage_of(record, 8, 9).text.empty());
}
