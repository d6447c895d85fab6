// SPDX-License-Identifier: GPL-2.0-or-later
// What queries find: phrases, exclusion, either, beginnings, names, relaxing to most of the words.
#include <catch2/catch.hpp>
#include <random>

#include "tests/searcher/collection.hpp"

using namespace bahith;
using Ids = std::set<std::string>;

namespace {

test::Collection& news() {
    static test::Collection collection(std::vector<test::Draft>{
        {"submarines", "تحصل أستراليا على غواصات تعمل بالدفع النووي من الولايات المتحدة."},
        {"plant", "قررت الحكومة بناء محطة للطاقة النووية، وأعلنت الدفع على أقساط."},
        {"alliance", "يجتمع وزراء خارجية حلف شمال الأطلسي في بروكسل لبحث دعم أوكرانيا."},
        {"oil", "قررت أوبك خفض إنتاج النفط بعد تراجع الأسعار."},
        {"gas", "ارتفعت أسعار الغاز في أوروبا مع توقف العبور عبر أوكرانيا."},
        {"pyongyang", "أرسلت بيونغ يانغ قوات إلى روسيا."},
        {"jets", "سلمت واشنطن طائرات F-35 الأولى."},
    });
    return collection;
}

void check(const std::vector<test::FoundRow>& rows) {
    test::check_found(news(), rows);
}

}  // namespace

TEST_CASE("phrases hold their words side by side, in any quotation marks", "[searcher][search]") {
    check({
        {"الدفع النووي", {"submarines", "plant"}, "words anywhere"},
        {"\"الدفع النووي\"", {"submarines"}, "straight"},
        {"«الدفع النووي»", {"submarines"}, "guillemets"},
        {"“الدفع النووي”", {"submarines"}, "curly"},
        {"«الدَّفع النَّووي", {"submarines"}, "vowel signs, never closed"},
        {"«بالدفع النووي»", {"submarines"}, "as it stands"},
        {"\"حلف شمال الاطلسي\"", {"alliance"}, "without hamza"},
        {"F-35", {"jets"}, "a glued word is a phrase"},
        {"ف-35", {}, "other letters are not"},
    });
}

TEST_CASE("exclusion, either and beginnings", "[searcher][search]") {
    check({
        {"أسعار", {"oil", "gas"}, "one word in two numbers"},
        {"أسعار -النفط", {"gas"}, "minus"},
        {"أسعار ليس الغاز", {"oil"}, "not in Arabic"},
        {"أوكرانيا NOT «أسعار الغاز»", {"alliance"}, "not a phrase"},
        {"النفط أو الغاز", {"oil", "gas"}, "either"},
        {"(النفط | الغاز) أوكرانيا", {"gas"}, "either in parentheses"},
        {"غواص*", {"submarines"}, "beginning"},
        {"طاق*", {"plant"}, "beginning behind an article and a proclitic"},
        {"الطاق*", {"plant"}, "beginning with the article"},
        {"NA*", {}, "two Latin letters are a beginning too"},
        {"-النفط -الغاز -أوكرانيا -النووي -الدفع", {"pyongyang", "jets"}, "only what is unwanted"},
    });
    CHECK(news().ask("النفط ا*").ignored == std::vector<std::string>{"ا*"});
    CHECK(news().ask("النفط").ignored.empty());
    for (const char* query : {"النفط actor:", "النفط جهة:()", "النفط -جهة:", "النفط actor:\"\""})
        CHECK(news().ask(query).ignored == std::vector<std::string>{"actor:"});
}

TEST_CASE("what holds nothing to search is refused, and says so", "[searcher][search]") {
    for (const char* query : {"ا*", "F*", "؟", "«»", "!!!", "، ؛", "actor:", "title:", "تاريخ:()"}) {
        INFO(query);
        searcher::Request request;
        request.query = query;
        const auto response = news().searcher().search(request);
        REQUIRE_FALSE(response);
        CHECK(response.error().code == ErrorCode::usage);
        CHECK_FALSE(response.error().hint.empty());
    }
}

TEST_CASE("a field before parentheses counts for each word in them", "[searcher][search]") {
    CHECK(news().found("title:(الغاز أو النفط)") == news().found("title:الغاز أو title:النفط"));
    CHECK(news().found("عنوان: الغاز") == news().found("عنوان:الغاز"));
}

TEST_CASE("names find what is called otherwise", "[searcher][search]") {
    check({
        {"NATO", {"alliance"}, "Latin acronym"},
        {"الناتو", {"alliance"}, "Arabic acronym"},
        {"بيونج يانج", {"pyongyang"}, "another spelling"},
        {"OPEC", {"oil"}, "Latin"},
        {"أميركا", {"submarines", "jets"}, "short name; a capital speaks for the state"},
    });
}

TEST_CASE("when nothing has all the words, what has most of them is shown and said", "[searcher][search]") {
    const auto relaxed = [](const std::string& query) { return news().ask(query).relaxed; };
    CHECK_FALSE(relaxed("أسعار الغاز"));
    CHECK(news().found("غواصات أستراليا أقساط") == Ids{"submarines", "relaxed"});
    CHECK(news().found("غواصات أقساط") == Ids{"submarines", "plant", "relaxed"});
    CHECK(news().found("غواصات أقساط كلمةمجهولة") == Ids{"submarines", "plant", "relaxed"});
    CHECK(news().found("غواصات أقساط -أستراليا") == Ids{"plant", "relaxed"});
    CHECK(news().found("غواصات أقساط «الدفع النووي»") == Ids{"submarines", "relaxed"});
    CHECK(news().found("غواصات «الدفع النووي» أقساط") == Ids{"submarines", "relaxed"});
    CHECK(news().found("غواصات -أوكرانيا أستراليا أقساط") == Ids{"submarines", "relaxed"});
    CHECK_FALSE(relaxed("كلمةمجهولة"));
    CHECK_FALSE(relaxed("«كلمة مجهولة»"));
    CHECK_FALSE(relaxed(""));
}

TEST_CASE("any of the words, as measuring runs want it, ranks what has all first", "[searcher][search]") {
    searcher::Request request;
    request.query = "أسعار الغاز أوروبا";
    request.match = searcher::Match::any;
    const searcher::Response response = news().ask(request);
    CHECK(response.total == 2);
    CHECK_FALSE(response.relaxed);
    CHECK(test::ranked(response).at(0) == "gas");
}

TEST_CASE("explanations name each part and the query", "[searcher][search]") {
    searcher::Request request;
    request.query = "NATO أوكرانيا -النفط";
    request.explain = true;
    const searcher::Response response = news().ask(request);
    REQUIRE(response.explain.size() >= 4);
    CHECK(response.explain[0].part == request.query);
    CHECK(response.explain[0].how == "all(run(NATO أوكرانيا) not(run(النفط)))");
    CHECK_FALSE(response.xapian_query.empty());
    CHECK(news().ask("NATO").explain.empty());
    CHECK(news().ask("NATO").xapian_query.empty());
}

TEST_CASE("whatever is typed is answered or refused, consistently", "[searcher][search]") {
    static const std::vector<std::string> pieces{
        " ",    " ",      " ",     "\"",    "«",        "»",          "(",      ")",     "|",
        "-",    "*",      ":",     " أو ",  " ليس ",    " AND ",      "عنوان:", "كاتب:", "مصدر:",
        "جهة:", "تاريخ:", "النفط", "الغاز", "أوكرانيا", "بيونغ يانغ", "NATO",   "2024",  "أكتوبر 2024",
        "F-35", "و",      "؟",     "ﷺ",     "\xD8",     "\xFF",       "غواص"};
    std::mt19937 random(61);
    for (int round = 0; round < 1500; ++round) {
        searcher::Request request;
        for (std::size_t n = random() % 16; n > 0; --n) request.query += pieces[random() % pieces.size()];
        request.match = round % 2 == 0 ? searcher::Match::all : searcher::Match::any;
        request.limit = 100;
        request.explain = true;
        INFO(request.query);
        const auto response = news().searcher().search(request);
        if (!response) {
            REQUIRE(response.error().code == ErrorCode::usage);
            REQUIRE_FALSE(response.error().message.empty());
            continue;
        }
        REQUIRE(response->total == response->hits.size());
        REQUIRE_FALSE((response->relaxed && response->hits.empty()));
        for (const auto& hit : response->hits) REQUIRE_FALSE(hit.passage.text.empty());
    }
}

TEST_CASE("queries of the greatest length are answered", "[searcher][search]") {
    for (const std::string piece : {"النفط ", "ا ", "غواص* ", "-النفط ", "النفط|", "«النفط» ", "أكتوبر 2024 ",
                                    "بيونغ يانغ ", "F-35 ", "a-", "(النفط) ", "جهة:روسيا "}) {
        INFO(piece);
        std::string query;
        while (query.size() + piece.size() <= 10000) query += piece;
        searcher::Request request;
        request.query = query;
        CHECK(news().searcher().search(request).has_value());
    }
}
