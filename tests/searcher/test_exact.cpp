// SPDX-License-Identifier: GPL-2.0-or-later
// `=word`: as typed and no other way, in every place of a query where a word may stand; totals and facets are exact.
#include <catch2/catch.hpp>

#include "tests/searcher/collection.hpp"

using namespace bahith;
using Ids = std::set<std::string>;

namespace {

test::Collection& names() {
    static test::Collection collection(std::vector<test::Draft>{
        {"hamza", "التقى أحمد وزير المالية في القاهرة لبحث القرض.", "لقاء", "2024-05-01", "", "مرصد"},
        {"bare", "التقى احمد وزير الطاقة في بغداد لبحث الغاز.", "لقاء", "2024-05-02", "", "مرصد"},
        {"marked", "كَتَبَ أَحْمَدُ رسالة عن المياه.", "رسالة", "2024-05-03", "", "صحيفة"},
        {"titled", "بيان من الوزارة عن الكهرباء.", "أحمد وزيرا", "2024-05-04", "", "صحيفة"},
        {"clitic", "وأحمد مع غيره في الوفد إلى باريس.", "وفد", "2024-05-05", "", "صحيفة"},
        {"both", "قال احمد إن أحمد لم يحضر.", "قول", "2024-05-06", "", "مرصد"},
        {"phrase", "بحث مجلس الأمن القرار.", "قرار", "2024-05-07", "", "مرصد"},
        {"loose", "بحث مجلس الامن القرار.", "قرار", "2024-05-08", "", "صحيفة"},
    });
    return collection;
}

void check(const std::vector<test::FoundRow>& rows) {
    test::check_found(names(), rows);
    for (const test::FoundRow& row : rows) {
        INFO(row.remark << ": " << row.query);
        searcher::Request request;
        request.query = row.query;
        request.limit = 1;
        Ids expected = row.expected;
        expected.erase("relaxed");
        CHECK(names().ask(request).total == expected.size());
    }
}

}  // namespace

TEST_CASE("an exact word wherever a word may stand", "[searcher][exact]") {
    check({
        {"أحمد", {"hamza", "bare", "marked", "titled", "clitic", "both"}, "a plain word finds every spelling"},
        {"=أحمد", {"hamza", "marked", "titled", "both"}, "exact; marks of the text do not count"},
        {"=احمد", {"bare", "both"}, "without hamza"},
        {"=وأحمد", {"clitic"}, "the proclitic is part of it"},
        {"=أَحْمَدُ", {"marked"}, "with marks"},
        {"=أَحمد", {"marked"}, "with one mark"},
        {"=أُحمد", {}, "with a mark that no text has"},
        {"=أحـمد", {"hamza", "marked", "titled", "both"}, "tatweel does not count"},
        {"=أحمد القاهرة", {"hamza"}, "with another word"},
        {"القاهرة =احمد", {}, "exact words are never relaxed"},
        {"=احمد أو القاهرة", {"bare", "both", "hamza"}, "or"},
        {"=احمد | =وأحمد", {"bare", "both", "clitic"}, "two exact words"},
        {"=احمد =أحمد", {"both"}, "both wanted"},
        {"أحمد -=احمد", {"hamza", "marked", "titled", "clitic"}, "excluded"},
        {"=أحمد -=احمد", {"hamza", "marked", "titled"}, "one excluded, one wanted"},
        {"(=احمد | القرض) وزير", {"bare", "hamza"}, "in parentheses"},
        {"أحمد -(=احمد | القرض)", {"marked", "titled", "clitic"}, "parentheses excluded"},
        {"أحمد -(=احمد الغاز)", {"hamza", "marked", "titled", "clitic", "both"}, "both must be there to exclude"},
        {"title:=أحمد", {"titled"}, "in the title"},
        {"عنوان:=احمد", {}, "in the title, spelled otherwise"},
        {"=\"مجلس الأمن\"", {"phrase"}, "a phrase"},
        {"=«مجلس الامن»", {"loose"}, "the other spelling"},
        {"\"مجلس الأمن\"", {"phrase", "loose"}, "a plain phrase"},
        {"=أحمد source:مرصد", {"hamza", "both"}, "with a field"},
        {"-=أحمد", {"bare", "clitic", "phrase", "loose"}, "nothing but an exclusion"},
    });
}

TEST_CASE("filters, facets, paging and order hold for exact words", "[searcher][exact]") {
    searcher::Request request;
    request.query = "=أحمد";
    request.facets = true;
    const searcher::Response all = names().ask(request);
    CHECK(all.exact);
    CHECK(all.total == 4);
    for (const searcher::Facet& facet : all.facets)
        if (facet.field == "source")
            for (const searcher::FacetValue& value : facet.values) CHECK(value.count == 2);
    request.filters.to = "2024-05-02";
    CHECK(names().found(request) == Ids{"hamza"});
    request.filters = {};
    std::vector<std::string> pages;
    for (request.limit = 1; request.offset < 5; ++request.offset)
        for (const std::string& id : test::ranked(names().ask(request))) pages.push_back(id);
    CHECK(pages == test::ranked(all));
    request.offset = 0;
    request.limit = 10;
    request.sort = searcher::Sort::newest;
    CHECK(test::ranked(names().ask(request)) == std::vector<std::string>{"both", "titled", "marked", "hamza"});
}

TEST_CASE("only the spelling typed is highlighted", "[searcher][exact]") {
    searcher::Request request;
    request.query = "=أحمد source:مرصد";
    for (const searcher::Hit& hit : names().ask(request).hits)
        for (const auto& [begin, end] : hit.snippet.highlights)
            CHECK(hit.snippet.text.substr(begin, end - begin) == "أحمد");
}

TEST_CASE("any of the words: phrases and exact words are some of them", "[searcher][exact]") {
    const auto any = [](const char* query) {
        searcher::Request request;
        request.query = query;
        request.match = searcher::Match::any;
        return names().found(request);
    };
    CHECK(any("«مجلس الأمن» القرض") == Ids{"phrase", "loose", "hamza"});
    CHECK(any("=احمد القرض") == Ids{"bare", "both", "hamza"});
    CHECK(any("«مجلس الأمن» القرض source:مرصد") == Ids{"phrase", "hamza"});
    CHECK(any("«مجلس الأمن» القرض -القاهرة") == Ids{"phrase", "loose"});
    CHECK(any("«مجلس الأمن»") == Ids{"phrase", "loose"});
}

TEST_CASE("= before what is no word or phrase is said to be ignored", "[searcher][exact]") {
    test::Collection collection(std::vector<test::Draft>{{"a", "ناقش الوزراء السياسة."}, {"b", "ارتفع النفط."}});
    struct Query {
        const char* typed;
        std::set<std::string> expected;
        std::vector<std::string> ignored;
    };
    for (const Query& row : std::vector<Query>{{"=سيا*", {"a"}, {"="}}, {"~(النفط)", {"b"}, {"~"}}}) {
        INFO(row.typed);
        CHECK(collection.found(row.typed) == row.expected);
        CHECK(collection.ask(row.typed).ignored == row.ignored);
    }
    searcher::Request request;
    request.query = "=()";
    const auto nothing = collection.searcher().search(request);
    REQUIRE_FALSE(nothing.has_value());
    CHECK(nothing.error().message == "nothing in the query can be searched: =");
}

TEST_CASE("in a long paragraph an exact word counts for the stretch that has it", "[searcher][exact]") {
    std::string text = "قال احمد في البداية.";
    for (int i = 0; i < 400; ++i) text += " وبحث الوفد ملف المياه والطاقة.";
    text += " وختم أحمد الجلسة.";
    test::Collection collection(std::vector<test::Draft>{{"long", text, "تقرير"}});
    CHECK(collection.found("=أحمد -=احمد") == Ids{"long"});
    CHECK(collection.found("=أحمد =احمد").empty());
}
