// SPDX-License-Identifier: GPL-2.0-or-later
// Each format end to end, on files that the test writes.
#include <catch2/catch.hpp>
#include <string>

#include "tests/corpus/scratch.hpp"

using namespace bahith;
using namespace bahith::corpus;
using bahith::test::kinds;
using bahith::test::prose;
using bahith::test::read_all;
using bahith::test::Scratch;

TEST_CASE("Markdown: front matter, headings, inline marks", "[corpus][markdown]") {
    const Scratch scratch;
    scratch.write("brief.md",
                  "---\ntitle: \"قمة بغداد: ما بعدها\"\ndate: 14 نونبر 2023\nauthor:\n  - هدى سالم\n  - سامي صالح\n"
                  "source: مجلة الشؤون\ntags: [قمة, بغداد]\n---\n# قمة بغداد: ما بعدها\n\n" +
                      prose(30) +
                      "\n\n## دوافع *القمة*\n\nقال [الوزير](https://example.org/x) إن **الاتفاق** نهائي.\n" +
                      "![صورة](x.jpg)\n\n- بند أول\n> اقتباس قصير\n");
    const auto out = read_all(scratch.root());
    REQUIRE(out.articles.size() == 1);
    const Article& article = out.articles[0];
    CHECK(article.id == "brief.md");
    CHECK(article.title == "قمة بغداد: ما بعدها");
    REQUIRE(article.authors.size() == 2);
    CHECK(article.authors[1].name == "سامي صالح");
    CHECK(article.source == "مجلة الشؤون");
    REQUIRE(article.published);
    CHECK(article.published->value == "2023-11-14");
    CHECK(article.published->evidence == "front matter date: 14 نونبر 2023");
    CHECK(article.extra == std::vector<std::pair<std::string, std::string>>{{"tags", "قمة, بغداد"}});
    CHECK(kinds(article) == "1:title 2:body 3:heading 4:body 6:body 7:body");
    CHECK(article.paragraphs[2].text == "دوافع القمة");
    CHECK(article.paragraphs[3].text == "قال الوزير إن الاتفاق نهائي.");
    CHECK(article.paragraphs[5].text == "اقتباس قصير");
}

TEST_CASE("precedence: option, sidecar, front matter, text", "[corpus][metadata]") {
    const Scratch scratch;
    scratch.write("a.md", "---\ntitle: من الرأس\nsource: من الرأس\ncategory: من الرأس\n---\n" + prose(30) + "\n");
    scratch.write("a.meta.json",
                  R"({"title": "من الملف المرافق", "source": "من الملف المرافق", "date": "2024-05-14"})");
    const auto out = read_all(scratch.path("a.md"), {{"title", "من الأمر"}, {"date", "2020"}, {"project", "س"}});
    REQUIRE(out.articles.size() == 1);
    const Article& article = out.articles[0];
    CHECK(article.title == "من الأمر");
    CHECK(article.source == "من الملف المرافق");
    CHECK(article.category == "من الرأس");
    REQUIRE(article.published);
    CHECK(article.published->value == "2020");
    CHECK(article.published->precision == "year");
    CHECK(article.published->evidence == "--set date: 2020");
    CHECK(article.extra == std::vector<std::pair<std::string, std::string>>{{"project", "س"}});
}

TEST_CASE("records: known keys, kept keys, ids", "[corpus][jsonl]") {
    const Scratch scratch;
    const std::string body = prose(30);
    scratch.write("all.jsonl", "\xEF\xBB\xBF{\"id\":\"r1\",\"title\":\"قمة\",\"text\":\"" + body + R"(\n\n)" + body +
                                   "\",\"date\":\"٢٥/٢/٢٠٢٤\",\"author\":[\"هدى\",\"سامي\"],\"author_id\":7,"
                                   "\"refs\":{\"a\":[1]}}\n\n{\"text\":\"" +
                                   body + "\",\"author\":null,\"date\":\"\"}\n{\"id\":12,\"text\":\"" + body + "\"}");
    const auto out = read_all(scratch.root());
    CHECK(out.troubles.empty());
    REQUIRE(out.articles.size() == 3);
    const Article& first = out.articles[0];
    CHECK(first.id == "r1");
    CHECK(first.title == "قمة");
    CHECK(first.authors.size() == 2);
    REQUIRE(first.published);
    CHECK(first.published->value == "2024-02-25");
    CHECK(kinds(first) == "1:body 2:body");
    CHECK(first.extra == std::vector<std::pair<std::string, std::string>>{{"author_id", "7"}, {"refs", "{\"a\":[1]}"}});
    CHECK(out.articles[1].id == "all.jsonl:3");
    CHECK(out.articles[1].path == scratch.path("all.jsonl") + ":3");
    CHECK_FALSE(out.articles[1].published);
    CHECK(out.articles[2].id == "12");
    CHECK(out.items[2].bytes_done > out.items[0].bytes_done);
}

TEST_CASE("fingerprints change with everything the article is made from", "[corpus]") {
    const Scratch scratch;
    const std::string file = scratch.write("a.txt", "قمة بغداد\n" + prose(30));
    const auto fingerprint = [&](const Overrides& overrides) {
        return read_all(file, overrides).items.at(0).fingerprint;
    };
    const auto plain = fingerprint({});
    CHECK(plain == fingerprint({}));
    CHECK(plain != fingerprint({{"source", "س"}}));
    scratch.write("a.meta.json", R"({"source": "س"})");
    CHECK(plain != fingerprint({}));
}

TEST_CASE("HTML: the article without the page", "[corpus][html]") {
    const Scratch scratch;
    scratch.write(
        "page.html",
        "<!DOCTYPE html><html lang=ar><head><meta charset=utf-8><title>قمة بغداد وما بعدها | مجلة الشؤون</title>"
        "<meta property='og:site_name' content='مجلة الشؤون'>"
        "<meta property='article:published_time' content='2025-04-02T09:30:00+02:00'>"
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"هدى سالم\"},"
        "\"datePublished\":\"2019-01-01\"}</script></head><body>"
        "<nav><a href=/>الرئيسية</a></nav><h1>قمة بغداد وما بعدها</h1><div class='share-bar'>شارك</div>"
        "<div id=content><p>" +
            prose(60) + "</p><h2>الدوافع</h2><p>" + prose(60) + "<br><br>" + prose(40) +
            "</p><div style='display: none'>مخفي</div></div><aside><p>" + prose(20) +
            "</p></aside><footer>جميع الحقوق محفوظة</footer><script>var x='<p>';</script></body></html>");
    const auto out = read_all(scratch.root());
    REQUIRE(out.articles.size() == 1);
    const Article& article = out.articles[0];
    CHECK(article.title == "قمة بغداد وما بعدها");
    CHECK(article.source == "مجلة الشؤون");
    CHECK(article.lang == "ar");
    REQUIRE(article.authors.size() == 1);
    CHECK(article.authors[0].name == "هدى سالم");
    REQUIRE(article.published);
    CHECK(article.published->value == "2025-04-02");
    CHECK(article.published->evidence == "meta article:published_time: 2025-04-02T09:30:00+02:00");
    CHECK(kinds(article) == "1:title 2:body 3:heading 4:body 5:body");
}

TEST_CASE("HTML of the old days: tables, <br>, a form around everything, no declaration", "[corpus][html]") {
    const Scratch scratch;
    scratch.write("old.htm",
                  "<html><body><form><table><tr><td><a href=1>أخبار</a><br><a href=2>رياضة</a></td><td>قمة بغداد"
                  "<br><br>" +
                      prose(40) + "<br><br>" + prose(40) + "</td></tr></table></form></body></html>");
    const auto out = read_all(scratch.root());
    REQUIRE(out.articles.size() == 1);
    CHECK(kinds(out.articles[0]) == "1:title 2:body 3:body");
    CHECK(out.articles[0].title == "قمة بغداد");
    CHECK_FALSE(out.articles[0].published);
}

TEST_CASE("HTML that would exhaust a parser is read in time", "[corpus][html]") {
    const Scratch scratch;
    struct Row {
        const char* unit;
        const char* remark;
    };
    const Row rows[] = {{"<div>", "depth"},
                        {"<b a=1><p>", "formatting left open"},
                        {"<a x=", "no end"},
                        {"<table><tr><td>", "nested tables"},
                        {"<!--", "open comments"},
                        {"<p><a href=x>", "links left open"},
                        {"<ul><li>", "nested lists"},
                        {"&#", "entities"},
                        {"<svg><desc>", "foreign elements"}};
    for (const Row& row : rows) {
        INFO(row.remark);
        std::string page = "<p>" + prose(30) + "</p>";
        while (page.size() < 200000) page += row.unit;
        scratch.write("deep.html", page);
        CHECK(read_all(scratch.path("deep.html")).articles.size() == 1);
    }
}
