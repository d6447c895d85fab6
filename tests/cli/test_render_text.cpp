// SPDX-License-Identifier: GPL-2.0-or-later
// Search results and articles as people read them.
#include <catch2/catch.hpp>

#include "cli/render/record_text.hpp"
#include "cli/render/search_text.hpp"
#include "tests/cli/captured.hpp"
#include "tests/cli/response.hpp"

using namespace bahith;
using namespace bahith::cli;

namespace {

std::string printed(const searcher::Response& response, const Terminal& terminal, Language language,
                    bool facets = false) {
    test::Captured captured;
    Context context = captured.context(terminal, language);
    print_response(response, {}, facets, context);
    return captured.text();
}

}  // namespace

TEST_CASE("results in a pipe are plain", "[cli][text]") {
    CHECK(printed(test::response(), {}, Language::english, true) ==
          "12 articles\n"
          "no passage has all the words; showing those with most of them\n"
          "not used in the search: \"غير مغلق\n"
          "\n"
          "1. القمة العربية\n"
          "   2024-11-11 · مرصد · ليلى حسن · سامي عيد\n"
          "   خبر 1.txt#p5-6\n"
          "   عنوان فرعي\n"
          "   …قال الوزير إن القمة\n"
          "   actors: org/unknown-one, org/unknown-two\n"
          "\n"
          "actors\n"
          "      3  الصين  country/china\n"
          "         8 more\n"
          "\n"
          "months\n"
          "      2  2024-11\n");
}

TEST_CASE("results on a terminal: isolated fields, whole words in colour, a way to more", "[cli][text]") {
    const std::string text = printed(test::response(), {true, true, 80}, Language::arabic);
    CHECK(text.find("12 مقالًا\n") == 0);
    CHECK(text.find("\xE2\x81\xA7…قال الوزير إن \x1b[1;31mالقمة\x1b[0m\xE2\x81\xA9\n") != std::string::npos);
    CHECK(text.find("\xE2\x81\xA8ليلى حسن\xE2\x81\xA9") != std::string::npos);
    CHECK(text.find("--offset 1") != std::string::npos);
}

TEST_CASE("nothing in an article reaches the terminal as a code", "[cli][text]") {
    searcher::Response response = test::response();
    searcher::Hit& hit = response.hits.front();
    for (std::string* field : {&hit.article.title, &hit.article.source, &hit.passage.id, &hit.passage.heading,
                               &hit.snippet.text, &hit.article.authors.front().name, &hit.actors.front().name,
                               &response.ignored.front(), &response.facets.front().values.front().name}) {
        *field =
            "\x1b]52;c;Zg==\x07\xC2\x9B"
            "2J\xE2\x80\xAEنص\n\x1b[2J";
    }
    const std::string text = printed(response, {}, Language::english, true);
    for (const char* bad : {"\x1b", "\x07", "\xC2\x9B", "\xE2\x80\xAE"}) CHECK(text.find(bad) == std::string::npos);
}

TEST_CASE("an article with its paragraphs and a citation", "[cli][text]") {
    store::Record record = test::hit().article;
    record.paragraphs = {{4, "heading", "خلفية"}, {5, "body", "عقدت القمة العربية الطارئة في القاهرة أمس"}};
    test::Captured captured;
    Context context = captured.context({false, false, 30}, Language::arabic);
    print_header(record, context);
    print_paragraphs(record.paragraphs, context);
    context.out.line(citation(record, {"x", 5, 6}, context));
    CHECK(captured.text() ==
          "المعرّف: خبر 1.txt\n"
          "العنوان: القمة العربية\n"
          "الكاتب: ليلى حسن (باحثة)\n"
          "الكاتب: سامي عيد\n"
          "المصدر: مرصد\n"
          "تاريخ النشر: 2024-11-11 (من: date)\n"
          "الرابط: https://example.org/1\n"
          "الملف: /a/خبر 1.txt\n"
          "\n"
          "[4] ## خلفية\n"
          "\n"
          "[5] عقدت القمة العربية الطارئة\n"
          "    في القاهرة أمس\n"
          "ليلى حسن، سامي عيد، «القمة العربية»، مرصد، 2024-11-11، https://example.org/1، الفقرات 5-6\n");
}
