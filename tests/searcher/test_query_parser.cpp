// SPDX-License-Identifier: GPL-2.0-or-later
// Typed queries and the trees they become.
#include <catch2/catch.hpp>
#include <random>

#include "searcher/query.hpp"

using namespace bahith;

namespace {

std::string parsed(std::string_view text) {
    const auto tree = searcher::parse_query(text);
    return tree ? searcher::to_string(*tree) : "error: " + tree.error().message;
}

struct Row {
    const char* typed;
    const char* expected;
    const char* remark;
};

void check(const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        INFO(row.remark << ": " << row.typed);
        CHECK(parsed(row.typed) == row.expected);
    }
}

}  // namespace

TEST_CASE("words side by side are one run", "[searcher][query]") {
    check({
        {"", "all()", "nothing"},
        {"   ", "all()", "spaces"},
        {"النفط", "run(النفط)", "one word"},
        {"إرسال قوات كورية", "run(إرسال قوات كورية)", "several"},
        {"النفط و الغاز", "run(النفط و الغاز)", "a waw is no operator"},
        {"حلف «شمال الأطلسي» والصين", "all(run(حلف) phrase(شمال الأطلسي) run(والصين))", "a phrase between"},
        {"أوب* روسيا", "all(prefix(أوب) run(روسيا))", "a beginning between"},
        {"ما هي معاهدة أعالي البحار؟", "run(ما هي معاهدة أعالي البحار؟)", "a question keeps its mark"},
        {"؟", "run(؟)", "only punctuation"},
        {"title:معاهدة البحار", "all(run[title](معاهدة) run(البحار))", "a field holds for one word"},
        {"مصدر:«مرصد السياسات» النفط", "all(phrase[source](مرصد السياسات) run(النفط))", "a field with quoted value"},
    });
}

TEST_CASE("either, also and not", "[searcher][query]") {
    check({
        {"النفط أو الغاز", "any(run(النفط) run(الغاز))", "two"},
        {"النفط OR الغاز | الفحم", "any(run(النفط) run(الغاز) run(الفحم))", "three, mixed"},
        {"أسعار النفط أو الغاز", "any(run(أسعار النفط) run(الغاز))", "either binds less than words side by side"},
        {"أسعار (النفط أو الغاز)", "all(run(أسعار) any(run(النفط) run(الغاز)))", "parentheses"},
        {"النفط AND الغاز", "run(النفط الغاز)", "also changes nothing"},
        {"النفط -الغاز", "all(run(النفط) not(run(الغاز)))", "minus"},
        {"النفط NOT الغاز", "all(run(النفط) not(run(الغاز)))", "not"},
        {"النفط ليس الغاز", "all(run(النفط) not(run(الغاز)))", "not in Arabic"},
        {"النفط AND NOT الغاز", "all(run(النفط) not(run(الغاز)))", "and not"},
        {"-الغاز", "all(not(run(الغاز)))", "only what is unwanted"},
        {"-الغاز النفط", "all(not(run(الغاز)) run(النفط))", "unwanted first"},
        {"-(النفط أو الغاز)", "all(not(any(run(النفط) run(الغاز))))", "unwanted group"},
        {"-(-النفط)", "all(not(all(not(run(النفط)))))", "twice"},
        {"النفط أو -الغاز", "any(run(النفط) all(not(run(الغاز))))", "either or not"},
    });
}

TEST_CASE("operators without operands are words or nothing", "[searcher][query]") {
    check({
        {"أو", "run(أو)", "alone"},
        {"أو النفط", "run(أو النفط)", "first"},
        {"النفط أو", "run(النفط أو)", "last"},
        {"| النفط |", "run(النفط)", "bars at the borders"},
        {"ليس كل ما يلمع ذهبا", "run(ليس كل ما يلمع ذهبا)", "a sentence that begins with not"},
        {"النفط ليس", "run(النفط ليس)", "not at the end"},
        {"AND", "all()", "also alone"},
        {"النفط أو أو الغاز", "any(run(النفط أو) run(الغاز))",
         "twice: the first has no operand behind it and is a word"},
        {"-", "run(-)", "minus alone"},
        {"النفط -", "run(النفط -)", "minus at the end"},
    });
}

TEST_CASE("parentheses that do not fit", "[searcher][query]") {
    check({
        {"()", "all()", "empty"},
        {"(", "all()", "open"},
        {")", "all()", "close"},
        {"(النفط", "run(النفط)", "never closed"},
        {"النفط)", "run(النفط)", "never opened"},
        {"((النفط))", "run(النفط)", "twice"},
        {"(النفط) (الغاز)", "run(النفط الغاز)", "groups of plain words join"},
        {"النفط) الغاز", "all(run(النفط) run(الغاز))", "a stray one divides runs"},
        {"(النفط أو (الغاز -الفحم))", "any(run(النفط) all(run(الغاز) not(run(الفحم))))", "nested"},
        {"() النفط ()", "run(النفط)", "empty ones leave nothing"},
        {"-() النفط", "run(النفط)", "nor do unwanted ones"},
        {"(النفط -) الغاز", "run(النفط الغاز)", "a minus before a closing one"},
    });
}

TEST_CASE("too deep and too long are the only errors", "[searcher][query]") {
    const auto nested = [](std::size_t depth) { return std::string(depth, '(') + "النفط" + std::string(depth, ')'); };
    CHECK(parsed(nested(32)) == "run(النفط)");
    const auto deep = searcher::parse_query(nested(33));
    REQUIRE_FALSE(deep);
    CHECK(deep.error().code == ErrorCode::usage);
    CHECK(deep.error().message == "the query has parentheses nested deeper than 32");
    CHECK_FALSE(searcher::parse_query(std::string(10000, '(')));
    CHECK(searcher::parse_query(std::string(10000, ')')).has_value());
    CHECK(searcher::parse_query(std::string(10000, 'a')).has_value());
    const auto long_one = searcher::parse_query(std::string(10001, 'a'));
    REQUIRE_FALSE(long_one);
    CHECK(long_one.error().code == ErrorCode::usage);
    CHECK(long_one.error().message == "the query has 10001 bytes, expected at most 10000");
}

TEST_CASE("nothing else that is typed is an error", "[searcher][query]") {
    static const std::vector<std::string> pieces{"\"",     "«",    "»",      "(",    ")",    "|",     "-",     "*",
                                                 ":",      " ",    " ",      " أو ", " OR ", " ليس ", " NOT ", " AND ",
                                                 "title:", "جهة:", "تاريخ:", "سلام", "حرب",  "\xD8",  "\xFF",  "،"};
    std::mt19937 random(9);
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        for (std::size_t n = random() % 20; n > 0; --n) text += pieces[random() % pieces.size()];
        INFO(text);
        REQUIRE(searcher::parse_query(text).has_value());
    }
}

TEST_CASE("= and ~ that mean nothing stand by themselves", "[searcher][query]") {
    check({
        {"=()", "exact()", "before nothing"},
        {"=سيا*", "all(exact() prefix(سيا))", "before a beginning"},
        {"~(النفط)", "all(related(~) run(النفط))", "before parentheses"},
        {"-=(النفط الغاز)", "all(exact() not(run(النفط الغاز)))", "what is excluded stays so"},
        {"النفط =| الغاز", "any(all(run(النفط) exact()) run(الغاز))", "before a bar"},
    });
}
