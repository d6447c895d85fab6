// SPDX-License-Identifier: GPL-2.0-or-later
// The date of publication that pages and texts print, and the dates beside it that are not that.
#include <catch2/catch.hpp>
#include <string>

#include "tests/corpus/scratch.hpp"

using namespace bahith;
using bahith::test::prose;
using bahith::test::read_all;
using bahith::test::Scratch;

namespace {

/// Value and evidence of the article's date, or nothing.
std::string published_in(const std::string& page, const char* name = "page.html") {
    const Scratch scratch;
    scratch.write(name, page);
    const auto out = read_all(scratch.root());
    REQUIRE(out.articles.size() == 1);
    const auto& published = out.articles[0].published;
    return published ? published->value : std::string();
}

const std::string title = "<h1>قمة بغداد وما بعدها</h1>";

/// A page with an <article>; `above` stands before it, `credits` under its headline, `below` behind its text.
std::string page(const std::string& above, const std::string& credits, const std::string& below = "") {
    return "<html><head><meta charset=utf-8><title>قمة بغداد وما بعدها</title></head><body>" + above + "<article>" +
           title + credits + "<p>" + prose(60) + "</p><p>" + prose(60) + "</p>" + below + "</article></body></html>";
}

const std::string menu = "<ul><li>" + prose(30) + "</li></ul>";

}  // namespace

TEST_CASE("dates that a page prints by its headline", "[corpus][published]") {
    struct Row {
        std::string credits;
        const char* value;
        const char* remark;
    };
    const Row row = GENERATE(values<Row>({
        {"<time datetime='2024-06-19T10:00:00Z'>قبل يومين</time>", "2024-06-19", "the attribute"},
        {"<time>19 يونيو 2024</time>", "2024-06-19", "the text of the element"},
        {"<time datetime='x'>19 حزيران/يونيو 2024</time>", "2024-06-19", "an attribute that is no date"},
        {"<div class='post-date'>الأربعاء 19 يونيو 2024</div>", "2024-06-19", "class"},
        {"<span class=entry_date>19/06/2024 - 10:30</span>", "2024-06-19", "class, with the hour"},
        {"<p id=publishDate>نُشر في: ١٩ يونيو ٢٠٢٤</p>", "2024-06-19", "id and label"},
        {"<p class=newsStoryDate>الأربعاء، 19 يونيو 2024 - 18:19</p>", "2024-06-19", "inner capitals"},
        {"<span class=time>حزيران 2024</span>", "2024-06", "a month"},
        {"<div class=meta>نُشر: <span class=date>19 يونيو 2024</span> آخر تحديث: <span class=date>21 يونيو "
         "2024</span></div>",
         "2024-06-19", "the update beside it"},
        {"<div class=meta>آخر تحديث: <span class=date>21 يونيو 2024</span> تاريخ النشر: <span class=date>19 يونيو "
         "2024</span></div>",
         "2024-06-19", "the update first"},
        {"<span class=date>تم التحديث: 21 يونيو 2024</span>", "", "an update alone"},
        {"<div>آخر تحديث <time datetime=2024-06-21>21 يونيو</time></div>", "", "an update alone, as <time>"},
        {"<time class=updated datetime=2024-06-21>21 يونيو 2024</time>", "", "the class says update"},
        {"<span class=modified-date>21 يونيو 2024</span>", "", "the class says modified"},
        {"<time class='entry-date published updated' datetime=2024-06-19>19 يونيو 2024</time>", "2024-06-19",
         "never changed"},
        {"<span class=views>2024</span>", "", "a number"},
        {"<span class=date>منذ ساعتين</span>", "", "relative to a moment that is not known"},
        {"<span class=date>الأربعاء</span>", "", "no date"},
        {"", "", "nothing"},
    }));
    INFO(row.credits << ": " << row.remark);
    CHECK(published_in(page("", row.credits)) == row.value);
}

TEST_CASE("dates elsewhere on a page", "[corpus][published]") {
    const std::string date = "<div class=date>19 يونيو 2024</div>";
    const std::string visit = "<div class=date>الخميس 25 تموز 2024</div>";
    CHECK(published_in(page(date, "")) == "2024-06-19");
    CHECK(published_in(page(visit + menu, "")).empty());
    CHECK(published_in(page(visit + menu, date)) == "2024-06-19");
    CHECK(published_in(page("<div id=date>الأربعاء 19 يونيو 2024م - العدد 15281</div>" + menu, "")) == "2024-06-19");
    CHECK(published_in(page("", "", "<div class=date>نُشر في 19 يونيو 2024</div>")) == "2024-06-19");
    CHECK(published_in(page("", "", date)).empty());
    CHECK(published_in(page("", "", "<div class=comment><span class=date>نُشر في 21 يونيو 2024</span></div>")).empty());
    CHECK(published_in(page("", "", "<div class=related><time datetime=2024-07-01>1 يوليو 2024</time></div>")).empty());
    CHECK(published_in(page("", "<aside><time datetime=2024-07-01>1 يوليو 2024</time></aside>")).empty());
    CHECK(published_in(page("", "", "<p>" + prose(20) + " في عام 2030 وفي 5 مايو 2031.</p>")).empty());
}

TEST_CASE("what the head of a page states is stronger than what it prints", "[corpus][published]") {
    const std::string stated = "<meta property='article:published_time' content='2024-06-18'>";
    CHECK(published_in(stated + page("", "<time datetime=2024-06-19>19 يونيو 2024</time>")) == "2024-06-18");
}

TEST_CASE("the evidence of a printed date is the line of the page", "[corpus][published]") {
    const Scratch scratch;
    scratch.write("page.html", page("", "<p class=date>الأربعاء 19 يونيو 2024 - 18:19</p>"));
    const auto out = read_all(scratch.root());
    REQUIRE(out.articles[0].published);
    CHECK(out.articles[0].published->precision == "day");
    CHECK(out.articles[0].published->evidence == "page \"الأربعاء 19 يونيو 2024 - 18:19\": 2024-06-19");
}

TEST_CASE("dates that a text prints by its headline", "[corpus][published]") {
    struct Row {
        const char* line;
        const char* value;
        const char* remark;
    };
    const Row row = GENERATE(values<Row>({
        {"بيروت - 12 مايو 2024", "2024-05-12", "dateline with its year"},
        {"نُشر في 12 أيار/مايو 2024", "2024-05-12", ""},
        {"تاريخ النشر: 12 مايو 2024 - آخر تحديث: 14 مايو 2024", "2024-05-12", "both on a line"},
        {"آخر تحديث: 14 مايو 2024", "", "an update"},
        {"تاريخ التعديل: 14 مايو 2024", "", "an update"},
        {"الأحد 4 ذو القعدة 1445هـ - 12 مايو 2024م - العدد 15281", "2024-05-12", "both calendars and the issue"},
        {"مجلة الشؤون، العدد 12، مايو 2024", "2024-05", "an issue of a month"},
        {"سياسات - أكتوبر 2024", "2024-10", "a series and its month"},
        {"بيروت - 12 مايو", "", "no year: unknown rather than guessed"},
        {"كتب في عام 2024", "", "a sentence"},
    }));
    INFO(row.line << ": " << row.remark);
    CHECK(
        published_in("قمة بغداد وما بعدها\n\n" + std::string(row.line) + "\n\n" + prose(60) + "\n\n" + prose(60) + "\n",
                     "text.txt") == row.value);
}

TEST_CASE("the dateline with which a paragraph opens", "[corpus][published]") {
    struct Row {
        const char* opening;
        const char* value;
        const char* remark;
    };
    const Row row = GENERATE(values<Row>({
        {"بيروت - 12 مايو 2024 - أعلن", "2024-05-12", ""},
        {"بيروت (رويترز) - 12 مايو 2024: أعلن", "2024-05-12", "with the agency"},
        {"القاهرة في 12 مايو 2024 / وام / أعلن", "2024-05-12", ""},
        {"دمشق ـ الأحد 12/5/2024 ـ أعلن", "2024-05-12", "weekday, tatweel for a dash"},
        {"حرية ـ (12/5/2024) أعلن", "2024-05-12", "an agency that is not known, parted off"},
        {"الرباط، 12 ماي 2024 - أعلن", "2024-05-12", ""},
        {"في 12 مايو 2024، أعلن", "", "a sentence"},
        {"12 مايو 2024: أعلن", "", "a chronicle"},
        {"اندلعت الحرب في 12 مايو 2024 - وهو يوم الأحد - ثم", "", "a sentence with a remark"},
        {"بيروت - 12 مايو - أعلن", "", "no year"},
        {"بيروت: أعلن الوزير في 12 مايو 2024 (الأحد) أن", "", "a sentence behind the place"},
        {"اتفاق القاهرة (12 مايو 2024) الذي", "", "the date of what is told"},
        {"صادقت كوريا الشمالية، في 12 مايو 2024، على", "", "between commas"},
    }));
    INFO(row.opening << ": " << row.remark);
    CHECK(
        published_in("قمة بغداد وما بعدها\n\n" + std::string(row.opening) + " " + prose(60) + "\n\n" + prose(60) + "\n",
                     "text.txt") == row.value);
}

TEST_CASE("a date that a sentence announces is no dateline", "[corpus][published]") {
    const std::string lede =
        "تُجرى يوم الأحد القادم مباريات الجولة الأولى، وفي ما يلي مواعيدها وأسماء حكامها كما أعلنتها اللجنة:";
    CHECK(published_in("قمة بغداد وما بعدها\n\n" + lede + "\n\nالأحد 26 فيفري 2017\n\n" + prose(60) + "\n", "text.txt")
              .empty());
}

TEST_CASE("ten thousand dates inside each other are read in time", "[corpus][published]") {
    std::string nested;
    for (int i = 0; i < 10000; ++i) nested += "<div class=date>";
    CHECK(published_in(page(nested + "19 يونيو 2024", "")).size() <= 10);
    std::string beside;
    for (int i = 0; i < 10000; ++i) beside += "<span class=date>كلام</span>";
    CHECK(published_in(page(beside, "")).empty());
}
