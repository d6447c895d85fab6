// SPDX-License-Identifier: GPL-2.0-or-later
// Filters and fields: what is understood, and the errors about what is not.
#include <catch2/catch.hpp>

#include "tests/searcher/collection.hpp"

using namespace bahith;
using Ids = std::set<std::string>;

namespace {

test::Collection& news() {
    static test::Collection collection(std::vector<test::Draft>{
        {"pact", "وقع الرئيس الروسي فلاديمير بوتين اتفاقية الشراكة في بيونغ يانغ.", "معاهدة الشراكة", "2024-06-19",
         "مصطفى إبراهيم", "مرصد السياسات"},
        {"visit", "زار وزير الخارجية الصيني روسيا لبحث التجارة.", "زيارة إلى موسكو", "2024-09", "سارة مصطفى",
         "مرصد السياسات الدولية"},
        {"grain", "سمح الاتفاق الذي رعته تركيا بتصدير الحبوب عبر البحر الأسود.", "اتفاق الحبوب", "2023",
         "وحدة الدراسات", "أخبار الطاقة"},
        {"undated", "تراجعت أسعار القمح بعد معاهدة جديدة.", "أسعار القمح"},
    });
    return collection;
}

Ids filtered(const std::function<void(searcher::Filters&)>& set) {
    searcher::Request request;
    set(request.filters);
    return news().found(request);
}

Error refused(const std::function<void(searcher::Request&)>& set) {
    searcher::Request request;
    set(request);
    const auto response = news().searcher().search(request);
    return response ? Error{} : response.error();
}

}  // namespace

TEST_CASE("filters narrow by actor, source, author and date", "[searcher][filters]") {
    CHECK(filtered([](auto& f) { f.actors = {"بوتين"}; }) == Ids{"pact"});
    CHECK(filtered([](auto& f) { f.actors = {"Putin"}; }) == Ids{"pact"});
    CHECK(filtered([](auto& f) { f.actors = {"country/turkey"}; }) == Ids{"grain"});
    for (const char* usual : {"مالي", "جورجيا", "الأردن"})
        CHECK(filtered([&](auto& f) { f.actors = {usual}; }).empty());
    CHECK(filtered([](auto& f) { f.actors = {"روسيا", "الصين"}; }) == Ids{"visit"});
    CHECK(filtered([](auto& f) { f.source = "مرصد السياسات"; }) == Ids{"pact"});
    CHECK(filtered([](auto& f) { f.source = "اخبار"; }) == Ids{"grain"});
    CHECK(filtered([](auto& f) { f.author = "مصطفى"; }) == Ids{"pact", "visit"});
    CHECK(filtered([](auto& f) { f.author = "مصطفي ابراهيم"; }) == Ids{"pact"});
    CHECK(filtered([](auto& f) { f.from = "2024"; }) == Ids{"pact", "visit"});
    CHECK(filtered([](auto& f) { f.to = "2024-08"; }) == Ids{"pact", "grain"});
    CHECK(filtered([](auto& f) { f.from = "يونيو 2024", f.to = "30/6/2024"; }) == Ids{"pact"});
    CHECK(filtered([](auto& f) { f.from = "2024", f.author = "مصطفى", f.source = "مرصد السياسات الدولية"; }) ==
          Ids{"visit"});
    CHECK(filtered([](auto&) {}) == Ids{"pact", "visit", "grain", "undated"});
}

TEST_CASE("a filter without a word in it finds nothing rather than everything", "[searcher][filters]") {
    CHECK(filtered([](auto& f) { f.author = "؟"; }).empty());
    CHECK(filtered([](auto& f) { f.source = "؟"; }).empty());
    CHECK(news().found("كاتب:؟").empty());
}

TEST_CASE("fields of the query do the same", "[searcher][filters]") {
    struct Row {
        const char* query;
        Ids expected;
        const char* remark;
    };
    const std::vector<Row> rows{
        {"actor:بوتين", {"pact"}, "actor"},
        {"جهة:الصين", {"visit"}, "actor in Arabic"},
        {"كاتب:مصطفى", {"pact", "visit"}, "author"},
        {"كاتب:مصط*", {"pact", "visit"}, "beginning of an author's name"},
        {"كاتب:«سارة مصطفى»", {"visit"}, "whole author"},
        {"مصدر:أخبار", {"grain"}, "source by its beginning"},
        {"مصدر:أخب*", {"grain"}, "with a star too"},
        {"مصدر:«مرصد السياسات»", {"pact"}, "a whole name means just that name, as the facet counts it"},
        {"تاريخ:2024-06", {"pact"}, "date"},
        {"تاريخ:2023..2024-06", {"pact", "grain"}, "range"},
        {"تاريخ:2024-07..", {"visit"}, "open range"},
        {"عنوان:معاهدة", {"pact"}, "title only"},
        {"معاهدة", {"pact", "undated"}, "title or text"},
        {"عنوان:«اتفاق الحبوب»", {"grain"}, "phrase in the title"},
        {"عنوان:زيار*", {"visit"}, "beginning in the title"},
        {"كاتب:مصطفى -جهة:بوتين", {"visit"}, "field excluded"},
        {"جهة:بوتين أو جهة:تركيا", {"pact", "grain"}, "either of two"},
        {"التجارة مصدر:مرصد", {"visit"}, "with a word"},
        {"التجارة مصدر:أخبار", {"relaxed"}, "fields are never relaxed away"},
    };
    for (const Row& row : rows) {
        INFO(row.remark << ": " << row.query);
        Ids found = news().found(row.query);
        Ids expected = row.expected;
        found.erase("relaxed");
        expected.erase("relaxed");
        CHECK(found == expected);
    }
}

TEST_CASE("a date that is not understood names where it stood", "[searcher][filters]") {
    struct Row {
        const char* from;
        const char* to;
        const char* mentions;
        const char* query;
        const char* message;
    };
    const std::vector<Row> rows{
        {"قريبا", "", "", "", "--from 'قريبا': not one date, expected a day, month, year or range"},
        {"", "قريبا", "", "", "--to 'قريبا': not one date, expected a day, month, year or range"},
        {"", "", "قريبا", "", "--mentions 'قريبا': not one date, expected a day, month, year or range"},
        {"", "", "", "date:قريبا", "date: 'قريبا': not one date, expected a day, month, year or range"},
        {"", "", "", "تاريخ:قريبا", "date: 'قريبا': not one date, expected a day, month, year or range"},
        {"", "", "2024..قريبا", "", "--mentions 'قريبا': not one date, expected a day, month, year or range"},
        {"", "", "2024-02-30", "", "--mentions '2024-02-30': no such day in the calendar"},
        {"", "", "2024-06..2023", "", "--mentions '2024-06..2023': a range that ends before it begins"},
        {"", "", "", "تاريخ:2024-06..2023", "date: '2024-06..2023': a range that ends before it begins"},
        {"2024-06", "2023", "", "", "--from '2024-06' --to '2023': ends before it begins"},
        {"2015..2018", "", "", "", "--from '2015..2018': several dates, expected one"},
        {"بين 2015 و2018", "", "", "", "--from 'بين 2015 و2018': several dates, expected one"},
        {"", "2015 و2018", "", "", "--to '2015 و2018': several dates, expected one"},
        {"قبل 2015", "", "", "", "--from 'قبل 2015': an end without a beginning, expected a date"},
        {"", "منذ 2015", "", "", "--to 'منذ 2015': a beginning without an end, expected a date"},
    };
    for (const Row& row : rows) {
        const Error error = refused([&row](auto& r) {
            r.filters.from = row.from, r.filters.to = row.to, r.filters.mentions = row.mentions, r.query = row.query;
        });
        CHECK(error.code == ErrorCode::usage);
        CHECK(error.message == row.message);
        CHECK_FALSE(error.hint.empty());
    }
    CHECK(refused([](auto& r) { r.filters.from = "قبل 2015"; }).hint == "write --to 'قبل 2015'");
}

TEST_CASE("what cannot be understood is an error that says so", "[searcher][filters]") {
    const Error actor = refused([](auto& r) { r.filters.actors = {"فلان الفلاني"}; });
    CHECK(actor.code == ErrorCode::usage);
    CHECK(actor.message == "no actor is known by the name \"فلان الفلاني\"");
    CHECK_THAT(actor.hint, Catch::Contains("bahith actors"));
    CHECK(refused([](auto& r) { r.query = "جهة:«فلان الفلاني»"; }).message == actor.message);

    for (const char* bad : {"قريبا", "2024-13", "2024-02-30", "غدا..2024", "2024..قريبا", "2024-11/2024-10"}) {
        INFO(bad);
        const Error date = refused([bad](auto& r) { r.filters.mentions = bad; });
        CHECK(date.code == ErrorCode::usage);
        CHECK_FALSE(date.message.empty());
        CHECK(refused([bad](auto& r) { r.query = std::string("تاريخ:\"") + bad + "\""; }).code == ErrorCode::usage);
        CHECK_FALSE(refused([bad](auto& r) { r.query = std::string("تاريخ:\"") + bad + "\""; }).message.empty());
        CHECK_FALSE(refused([bad](auto& r) { r.filters.from = bad; }).message.empty());
    }
}
