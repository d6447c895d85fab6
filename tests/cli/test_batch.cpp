// SPDX-License-Identifier: GPL-2.0-or-later
// A bad line is reported with its number and the rest goes on.
#include "cli/batch.hpp"

#include <catch2/catch.hpp>
#include <sstream>

using namespace bahith;
using cli::BatchQuery;

TEST_CASE("lines that are understood", "[cli][batch]") {
    const searcher::Filters none;
    const auto tab = cli::parse_batch_line("q1\tقوات كوريا\tالشمالية", none);
    REQUIRE(tab);
    CHECK(tab->id == "q1");
    CHECK(tab->text == "قوات كوريا\tالشمالية");

    const auto full = cli::parse_batch_line(
        R"({"id":"q2","text":"\"الشفاه والأسنان\"","from":"2024","to":"2024-11","mentions":"1961","actor":["بوتين","الصين"],"other":1})",
        none);
    REQUIRE(full);
    CHECK(full->text == "\"الشفاه والأسنان\"");
    CHECK(full->filters.from == "2024");
    CHECK(full->filters.to == "2024-11");
    CHECK(full->filters.mentions == "1961");
    CHECK(full->filters.actors == std::vector<std::string>{"بوتين", "الصين"});

    searcher::Filters given;
    given.from = "2020";
    given.actors = {"روسيا"};
    const auto defaults = cli::parse_batch_line(R"( {"id":7,"text":"x","actor":null,"to":null})", given);
    REQUIRE(defaults);
    CHECK(defaults->id == "7");
    CHECK(defaults->filters.from == "2020");
    CHECK(defaults->filters.actors == given.actors);
    CHECK(cli::parse_batch_line(R"({"id":"a","text":"x","actor":"الصين"})", given)->filters.actors ==
          std::vector<std::string>{"الصين"});
}

TEST_CASE("lines that are not", "[cli][batch]") {
    struct Row {
        const char *line, *message;
    };
    const auto row = GENERATE(values<Row>({
        {"q1 without a tab", "no tab between id and query"},
        {"\tquery", "no id before the tab"},
        {"{\"id\":\"a\"", "not a JSON object"},
        {R"({"text":"x"})", "the query has no \"id\""},
        {R"({"id":"a"})", "the query has no \"text\""},
        {R"({"id":"a","text":5})", "\"text\" is a number, expected a string"},
        {R"({"id":"a","text":"x","from":2024})", "\"from\" is a number, expected a string"},
        {R"({"id":"a","text":"x","mentions":""})", "\"mentions\" has no value"},
        {R"({"id":"a","text":"x","actor":[1]})", "\"actor\" is neither a string nor a list of strings"},
        {R"({"id":true,"text":"x"})", "\"id\" is a boolean, expected a string"},
    }));
    const auto parsed = cli::parse_batch_line(row.line, {});
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().message == row.message);
    CHECK(parsed.error().code == ErrorCode::bad_input);
}

TEST_CASE("a file of queries", "[cli][batch]") {
    std::istringstream file("\xEF\xBB\xBFq1\tأول\r\n\nbad\n{\"id\":\"q4\",\"text\":\"رابع\"}\nq5\tسيئ\nq6\tسادس");
    std::vector<std::string> seen, troubles;
    cli::each_batch_query(
        file, "queries.tsv", {},
        [&](const BatchQuery& query) -> Result<void> {
            seen.push_back(query.id + "=" + query.text);
            if (query.id == "q5") return fail(ErrorCode::usage, "cannot be understood");
            return {};
        },
        [&](const Error& error) { troubles.push_back(error.message); });
    CHECK(seen == std::vector<std::string>{"q1=أول", "q4=رابع", "q5=سيئ", "q6=سادس"});
    CHECK(troubles == std::vector<std::string>{"queries.tsv:3: no tab between id and query",
                                               "queries.tsv:5: cannot be understood"});
}
