// SPDX-License-Identifier: GPL-2.0-or-later
// Dates that need the day of publication, and those that lack a year.
#include <catch2/catch.hpp>

#include "tests/dates/rows.hpp"

using bahith::dates::Case;
using bahith::dates::found_in;

TEST_CASE("relative dates, published on Thursday 14 November 2024", "[dates]") {
    const Case row = GENERATE(values<Case>({
        {"في يونيو الماضي", "يونيو الماضي=2024-06", ""},
        {"في نوفمبر الماضي", "نوفمبر الماضي=2023-11", "not the running month"},
        {"مارس الماضي", "مارس الماضي=2024-03", "the relation makes مارس a month"},
        {"في مايو (أيار) الماضي", "مايو (أيار) الماضي=2024-05", ""},
        {"في يناير المقبل", "يناير المقبل=2025-01", ""},
        {"في 20 يناير القادم", "20 يناير القادم=2025-01-20", ""},
        {"5 نوفمبر الجاري", "5 نوفمبر الجاري=2024-11-05", ""},
        {"15 من الشهر الجاري", "15 من الشهر الجاري=2024-11-15", ""},
        {"يوم 16 الشهر القادم", "يوم 16 الشهر القادم=2024-12-16", ""},
        {"مطلع الشهر الجاري", "مطلع الشهر الجاري=2024-11-01/2024-11-10", ""},
        {"الشهر الماضي", "الشهر الماضي=2024-10", ""},
        {"هذا الشهر", "هذا الشهر=2024-11", ""},
        {"الشهر المقبل", "الشهر المقبل=2024-12", ""},
        {"والعام الماضي", "العام الماضي=2023", "proclitic"},
        {"العام قبل الماضي", "العام قبل الماضي=2022", ""},
        {"العام المقبل", "العام المقبل=2025", ""},
        {"السنة الجارية", "السنة الجارية=2024", ""},
        {"في هذا العام", "هذا العام=2024", ""},
        {"العام الحالي 2024", "العام الحالي 2024=2024", "the number decides"},
        {"يونيو من العام الماضي", "يونيو من العام الماضي=2023-06", ""},
        {"يوليو/تموز هذا العام", "يوليو/تموز هذا العام=2024-07", ""},
        {"الربع الأول من العام الجاري", "الربع الأول من العام الجاري=2024-01/2024-03", ""},
        {"بنهاية العام", "نهاية العام=2024-09/2024-12", "of the running year"},
        {"الأسبوع الماضي", "الأسبوع الماضي=2024-W45", ""},
        {"الأسبوع الجاري", "الأسبوع الجاري=2024-W46", ""},
        {"الخميس الماضي", "الخميس الماضي=2024-11-07", "not the same day"},
        {"الأحد المقبل", "الأحد المقبل=2024-11-17", ""},
        {"يوم الثلاثاء", "يوم الثلاثاء=2024-11-12", "the nearest before"},
        {"أعلن أمس", "أمس=2024-11-13", ""},
        {"أمس الأول", "أمس الأول=2024-11-12", ""},
        {"أول من أمس", "أول من أمس=2024-11-12", ""},
        {"أمس الأربعاء", "أمس الأربعاء=2024-11-13", ""},
        {"صباح اليوم", "اليوم=2024-11-14", ""},
        {"اليوم الخميس", "اليوم الخميس=2024-11-14", ""},
        {"ستبدأ غداً", "غداً=2024-11-15", ""},
        {"بعد غد", "بعد غد=2024-11-16", ""},
        {"في 23 أكتوبر", "23 أكتوبر=2024-10-23", "year from the anchor"},
        {"في 20 ديسمبر", "20 ديسمبر=2024-12-20", "five weeks ahead is announced, eleven months back is not told"},
        {"في 20 مايو", "20 مايو=2024-05-20", "half a year back"},
        {"منذ 20 ديسمبر", "20 ديسمبر=2023-12-20", "منذ looks back"},
        {"من المقرر عقدها في 20 ديسمبر", "20 ديسمبر=2024-12-20", "the words look ahead"},
        {"الأربعاء 18 ديسمبر", "الأربعاء 18 ديسمبر=2024-12-18", "the weekday decides"},
        {"خلال أكتوبر/تشرين أول", "أكتوبر/تشرين أول=2024-10", "double form alone"},
        {"في سبتمبر", "سبتمبر=2024-09", "month alone after a preposition"},
        {"من يوليو إلى سبتمبر", "يوليو إلى سبتمبر=2024-07/2024-09", "range of months without year"},
        {"في مارس", "مارس=2024-03", "a preposition rules out the verb"},
        {"في أكتوبر ونوفمبر الماضيين", "أكتوبر=2024-10|نوفمبر الماضيين=2023-11", "the nearest of each"},
        {"في 29 فبراير", "29 فبراير=2024-02-29", ""},
        {"في مايو 2023 ثم في يونيو من العام نفسه", "مايو 2023=2023-05|يونيو من العام نفسه=2023-06",
         "year named before"},
    }));
    INFO(row.text << ": " << row.remark);
    CHECK(found_in(row.text, "2024-11-14") == row.found);
}

TEST_CASE("a relative date needs an anchor as narrow as itself", "[dates]") {
    CHECK(found_in("الشهر القادم", "2024-10") == "الشهر القادم=2024-11");
    CHECK(found_in("العام الماضي", "2024") == "العام الماضي=2023");
    CHECK(found_in("الأسبوع الماضي", "2024-10").empty());
    CHECK(found_in("أمس", "2024-10").empty());
    CHECK(found_in("الشهر الماضي", "2024").empty());
    for (const char* text : {"العام الماضي", "يونيو الماضي", "أمس الجمعة", "في 23 أكتوبر", "الأسبوع المقبل"})
        CHECK(found_in(text, nullptr).empty());
}

TEST_CASE("a mention says what it took from the article", "[dates]") {
    using namespace bahith::dates;
    const Anchor anchor{interval_of("2024-11-14")};
    const auto absolute = find("في 7 نوفمبر 2024", anchor);
    REQUIRE(absolute.size() == 1);
    CHECK_FALSE(absolute[0].relative);
    CHECK_FALSE(absolute[0].year_inferred);
    CHECK(absolute[0].grain == Grain::day);
    const auto inferred = find("في 7 نوفمبر", anchor);
    REQUIRE(inferred.size() == 1);
    CHECK(inferred[0].year_inferred);
    CHECK_FALSE(inferred[0].relative);
    const auto relative = find("العام الماضي", anchor);
    REQUIRE(relative.size() == 1);
    CHECK(relative[0].relative);
    CHECK(relative[0].grain == Grain::year);
}
