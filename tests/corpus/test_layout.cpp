// SPDX-License-Identifier: GPL-2.0-or-later
// Title, credits, headings and furniture of plain text, as people paste it.
#include <catch2/catch.hpp>
#include <string>

#include "corpus/layout.hpp"
#include "corpus/readers/document.hpp"
#include "tests/corpus/scratch.hpp"

using namespace bahith;
using namespace bahith::corpus;
using bahith::test::kinds;
using bahith::test::prose;

namespace {

Article recognised(const std::string& text, const std::string& title = {}) {
    Article article;
    article.title = title;
    article.paragraphs = paragraphs_of(text);
    recognise(article, {});
    return article;
}

}  // namespace

TEST_CASE("kinds of paragraphs", "[corpus][layout]") {
    struct Row {
        std::string text;
        const char* kinds;
        const char* title;
        const char* remark;
    };
    const Row rows[] = {
        {"قمة بغداد وأسئلة الأمن\n" + prose(30), "1:title 2:body", "قمة بغداد وأسئلة الأمن", "title line"},
        {prose(40) + "\n" + prose(30), "1:body 2:body",
         "عقدت اللجنة اجتماعا اللجنة اجتماعا اللجنة اجتماعا اللجنة اجتماعا اللجنة اجتماعا اللجنة…",
         "no title line: words of the lede, the paragraph stays body"},
        {"الرئيسيةدراساتسياسية\n\nقمة بغداد\n\nإعداد: د. سامي صالح- باحث\n\n" + prose(30),
         "1:boilerplate 2:title 3:byline 4:body", "قمة بغداد", "navigation above the title"},
        {"قمة بغداد وأسئلة الأمن\nشؤون عربية - أكتوبر 2024\nالملخص\n" + prose(30) +
             "\nقمة بغداد وأسئلة الأمن\nالتحليل: قمة بغداد وأسئلة الأمن\n" + prose(30),
         "1:title 2:byline 3:heading 4:body 5:boilerplate 6:heading 7:body", "قمة بغداد وأسئلة الأمن",
         "title repeated, and repeated behind a label"},
        {prose(30) + "\nدوافع بغداد:\n" + prose(30) + "\nماذا لو فشلت القمة؟\n" + prose(30),
         "1:body 2:heading 3:body 4:heading 5:body", nullptr, "headings with a colon and a question mark"},
        {prose(30) + "\nقالت الوزيرة أمس.\n" + prose(30), "1:body 2:body 3:body", nullptr, "a short sentence is body"},
        {prose(30) + "\nوقال الوزير:\n" + prose(30), "1:body 2:body 3:body", nullptr, "opens a quotation"},
        {prose(30) + "\n- بند أول\n- بند ثان\n" + prose(30), "1:body 2:body 3:body 4:body", nullptr, "a list"},
        {prose(30) + "\nاظهر المزيد\nمواضيع ذات صلة\nقمة أخرى في عمان\nهدنة في السودان",
         "1:body 2:boilerplate 3:boilerplate 4:boilerplate 5:boilerplate", nullptr, "other articles at the end"},
    };
    for (const Row& row : rows) {
        INFO(row.remark);
        const Article article = recognised(row.text);
        CHECK(kinds(article) == row.kinds);
        if (row.title != nullptr) CHECK(article.title == row.title);
    }
}

TEST_CASE("a row of keywords above a heading is furniture", "[corpus][layout]") {
    const Article article =
        recognised("قمة بغداد\n" + prose(30) + "\nالعقوبات الاقتصادية الهدنة الحرب\nخلفية الاتفاق\n" + prose(30));
    CHECK(kinds(article) == "1:title 2:body 3:boilerplate 4:heading 5:body");
}

TEST_CASE("the text's own credits fill what metadata left empty", "[corpus][layout]") {
    const Article article = recognised("قمة بغداد\nإعداد: هدى سالم - باحثة\nبيروت – 12 تشرين الأول 2022\n" + prose(30));
    REQUIRE(article.authors.size() == 1);
    CHECK(article.authors[0].name == "هدى سالم");
    CHECK(article.authors[0].role == "باحثة");
    REQUIRE(article.published);
    CHECK(article.published->value == "2022-10-12");
    CHECK(article.published->precision == "day");
    CHECK(article.published->evidence == "بيروت – 12 تشرين الأول 2022");
    CHECK(article.source.empty());
}

TEST_CASE("a date is never taken from the body", "[corpus][layout]") {
    CHECK_FALSE(recognised("قمة بغداد\n" + prose(20) + " عقدت القمة في 11 نوفمبر 2024.").published);
    CHECK_FALSE(recognised("أفادت الوكالة في 11 نوفمبر 2024 بأن البرلمان صدّق على المعاهدة.\n" + prose(30)).published);
    CHECK_FALSE(recognised("قمة بغداد\n" + prose(30) + "\nآخر تحديث: 2024-12-02").published);
    CHECK_FALSE(recognised("رؤية السعودية 2030\n" + prose(30)).published);
}

TEST_CASE("a title known from metadata is recognised in another spelling", "[corpus][layout]") {
    const Article article = recognised("طریق التنمیة العراقی\n" + prose(30), "طريق التنمية العراقي");
    CHECK(kinds(article) == "1:title 2:body");
    CHECK(article.title == "طريق التنمية العراقي");
}
