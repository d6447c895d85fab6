// SPDX-License-Identifier: GPL-2.0-or-later
// Times as a researcher types them behind an option, on Thursday 14 November 2024.
#include <catch2/catch.hpp>

#include "analyzers/dates/dates.hpp"

using namespace bahith::dates;

namespace {

constexpr auto today_of_test = std::chrono::year{2024} / 11 / 14;

/// FIRST..LAST of each time, an open end left out; "!" and the message for an error.
std::string read(const char* text) {
    const auto times = parse_filter(text, today_of_test);
    if (!times) return "!" + times.error().message;
    std::string shown;
    for (const Interval& days : times->days) {
        if (!shown.empty()) shown += ", ";
        if (days.first != all_days().first) shown += iso_day(days.first);
        if (days.first == days.last) continue;
        shown += "..";
        if (days.last != all_days().last) shown += iso_day(days.last);
    }
    return shown;
}

struct Row {
    const char* text;
    const char* days;
    const char* remark;
};

}  // namespace

TEST_CASE("time counted up to today or from it on", "[dates][filter]") {
    const Row row = GENERATE(values<Row>({
        {"آخر ثلاثة أشهر", "2024-08-14..2024-11-14", "to the day: who types it counts from today"},
        {"آخر ٣ أشهر", "2024-08-14..2024-11-14", "digits"},
        {"آخر 3 شهور", "2024-08-14..2024-11-14", "the other plural"},
        {"اخر ثلاث شهور", "2024-08-14..2024-11-14", "no madda, the number as people speak"},
        {"في آخر ثلاثة أشهر", "2024-08-14..2024-11-14", "preposition"},
        {"وآخر ثلاثة أشهر", "2024-08-14..2024-11-14", "و before"},
        {"بآخر ثلاثة أشهر", "2024-08-14..2024-11-14", "ب before"},
        {"خلال آخر عشرة أيام", "2024-11-04..2024-11-14", ""},
        {"آخر 15 يوما", "2024-10-30..2024-11-14", "the counted noun in the singular"},
        {"آخر خمسة عشر يوما", "2024-10-30..2024-11-14", "a number of two words"},
        {"آخر 100 يوم", "2024-08-06..2024-11-14", "three digits"},
        {"آخر أسبوع", "2024-11-07..2024-11-14", "one"},
        {"آخر أسبوعين", "2024-10-31..2024-11-14", "dual"},
        {"آخر أربعة أسابيع", "2024-10-17..2024-11-14", ""},
        {"آخر شهر", "2024-10-14..2024-11-14", "one"},
        {"آخر شهرين", "2024-09-14..2024-11-14", "dual"},
        {"آخر اثني عشر شهرا", "2023-11-14..2024-11-14", ""},
        {"آخر سنة", "2023-11-14..2024-11-14", "one"},
        {"آخر عامين", "2022-11-14..2024-11-14", "dual"},
        {"آخر خمس سنوات", "2019-11-14..2024-11-14", ""},
        {"آخر ٥ سنين", "2019-11-14..2024-11-14", "digits, the other plural"},
        {"آخر عشرين سنة", "2004-11-14..2024-11-14", "tens"},
        {"آخر عقدين", "2004-11-14..2024-11-14", "decades"},
        {"السنوات الخمس الماضية", "2019-11-14..2024-11-14", ""},
        {"السنوات الخمس الأخيرة", "2019-11-14..2024-11-14", ""},
        {"الخمس سنوات الماضية", "2019-11-14..2024-11-14", "the number first"},
        {"السنوات الـ5 الماضية", "2019-11-14..2024-11-14", "ال apart from the digits"},
        {"الـ١٠ سنوات الأخيرة", "2014-11-14..2024-11-14", ""},
        {"والأعوام الثلاثة الماضية", "2021-11-14..2024-11-14", "و before"},
        {"خلال السنوات العشر الماضية", "2014-11-14..2024-11-14", "feminine number"},
        {"الأشهر الستة الأخيرة", "2024-05-14..2024-11-14", ""},
        {"الشهور الستة المنصرمة", "2024-05-14..2024-11-14", ""},
        {"الستة أشهر الماضية", "2024-05-14..2024-11-14", ""},
        {"الأيام السبعة الماضية", "2024-11-07..2024-11-14", ""},
        {"الأسابيع الثلاثة الماضية", "2024-10-24..2024-11-14", ""},
        {"اليومين الماضيين", "2024-11-12..2024-11-14", "dual"},
        {"الأسبوعين الأخيرين", "2024-10-31..2024-11-14", "dual"},
        {"الشهرين الماضيين", "2024-09-14..2024-11-14", "dual"},
        {"العامين الماضيين", "2022-11-14..2024-11-14", "dual"},
        {"السنتين الأخيرتين", "2022-11-14..2024-11-14", "dual, feminine"},
        {"العقدين الماضيين", "2004-11-14..2024-11-14", ""},
        {"العقود الثلاثة الأخيرة", "1994-11-14..2024-11-14", ""},
        {"العقد الماضي", "2014-11-14..2024-11-14", "ten years up to today"},
        {"السنوات الثلاث المقبلة", "2024-11-14..2027-11-14", "from today on"},
        {"الأيام الثلاثة القادمة", "2024-11-14..2024-11-17", ""},
        {"الشهرين القادمين", "2024-11-14..2025-01-14", ""},
        {"آخر ثلاثة أشهر من 2023", "2023-10-01..2023-12-31", "of a year that is said"},
        {"الأشهر الثلاثة الأخيرة من ٢٠٢١", "2021-10-01..2021-12-31", ""},
    }));
    INFO(row.text << ": " << row.remark);
    CHECK(read(row.text) == row.days);
}

TEST_CASE("a month back from the 31st is the last day of a shorter one", "[dates][filter]") {
    const auto times = parse_filter("آخر شهر", std::chrono::year{2024} / 3 / 31);
    REQUIRE(times);
    CHECK(iso_day(times->days.front().first) == "2024-02-29");
}

TEST_CASE("time with one end", "[dates][filter]") {
    const Row row = GENERATE(values<Row>({
        {"قبل 2015", "..2014-12-31", "the year itself is not before it"},
        {"قبل ٢٠١٥", "..2014-12-31", "digits"},
        {"قبل عام 2015", "..2014-12-31", ""},
        {"ما قبل 2015", "..2014-12-31", ""},
        {"فيما قبل عام 2015", "", "two words in one are not taken apart"},
        {"وقبل سنة ألفين وخمس عشرة", "..2014-12-31", "the year in words, و before"},
        {"قبل مارس 2020", "..2020-02-29", ""},
        {"قبل 7 أكتوبر 2023", "..2023-10-06", ""},
        {"قبل التسعينيات", "..1989-12-31", ""},
        {"قبل القرن العشرين", "..1899-12-31", ""},
        {"قبل الشهر الماضي", "..2024-09-30", "counted from today"},
        {"بعد 2015", "2016-01-01..", "the year itself is not after it"},
        {"بعد عام ٢٠١٥", "2016-01-01..", ""},
        {"ما بعد 2015", "2016-01-01..", ""},
        {"بعد مارس 2020", "2020-04-01..", ""},
        {"بعد آذار/مارس 2020", "2020-04-01..", "double form"},
        {"بعد 7 أكتوبر 2023", "2023-10-08..", ""},
        {"حتى 2015", "..2015-12-31", "the year itself counts"},
        {"حتى نهاية 2024", "..2024-12-31", ""},
        {"إلى غاية 2020", "..2020-12-31", "Maghreb"},
        {"لغاية يونيو 2023", "..2023-06-30", ""},
        {"حتى أمس", "..2024-11-13", ""},
        {"..2015", "..2015-12-31", ""},
        {"من 2015", "2015-01-01..", ""},
        {"من عام 2015 فصاعدا", "2015-01-01..", ""},
        {"ابتداء من يونيو 2023", "2023-06-01..", ""},
        {"بدءا من 2020", "2020-01-01..", ""},
        {"2015..", "2015-01-01..", ""},
        {"منذ 2011", "2011-01-01..2024-11-14", "منذ lasts until today"},
        {"منذ عام 2011", "2011-01-01..2024-11-14", ""},
        {"منذ مارس 2020", "2020-03-01..2024-11-14", ""},
        {"ومنذ يونيو ٢٠٢٣", "2023-06-01..2024-11-14", ""},
        {"منذ 7 أكتوبر 2023", "2023-10-07..2024-11-14", ""},
        {"منذ بداية العام", "2024-01-01..2024-11-14", ""},
        {"منذ مطلع الألفية", "2000-01-01..2024-11-14", ""},
        {"منذ التسعينات", "1990-01-01..2024-11-14", ""},
        {"منذ 2015 حتى الآن", "2015-01-01..2024-11-14", ""},
        {"منذ عام 2015 وحتى اليوم", "2015-01-01..2024-11-14", ""},
        {"منذ ثلاثة أيام", "2024-11-11", "in the unit that is named"},
    }));
    INFO(row.text << ": " << row.remark);
    if (*row.days == '\0')
        CHECK(read(row.text).front() == '!');
    else
        CHECK(read(row.text) == row.days);
}

TEST_CASE("ranges and lists", "[dates][filter]") {
    const Row row = GENERATE(values<Row>({
        {"من 2015 إلى 2018", "2015-01-01..2018-12-31", ""},
        {"من ٢٠١٥ إلى ٢٠١٨", "2015-01-01..2018-12-31", "digits"},
        {"من عام 2015 حتى 2018", "2015-01-01..2018-12-31", ""},
        {"من عام 2015 حتى عام 2018", "2015-01-01..2018-12-31", ""},
        {"منذ 2015 حتى 2018", "2015-01-01..2018-12-31", ""},
        {"ما بين 2015 و2018", "2015-01-01..2018-12-31", ""},
        {"وما بين عامي 2015 و2018", "2015-01-01..2018-12-31", "و before"},
        {"في الفترة من 2015 إلى 2018", "2015-01-01..2018-12-31", ""},
        {"الفترة بين 2015 و2018", "2015-01-01..2018-12-31", ""},
        {"في الفترة ما بين مايو ويوليو 2024", "2024-05-01..2024-07-31", ""},
        {"مطلع 2023 حتى منتصف 2024", "2023-01-01..2024-08-31", "from the part's first day to the other's last"},
        {"من مطلع ٢٠٢٣ حتى نهاية ٢٠٢٤", "2023-01-01..2024-12-31", ""},
        {"من ديسمبر إلى يناير", "2024-12-01..2025-01-31", "the end follows its beginning"},
        {"من صيف 2021 إلى شتاء 2022", "2021-06-01..2023-02-28", "seasons"},
        {"السبعينات والثمانينات", "1970-01-01..1989-12-31", "neighbours are one time"},
        {"والسبعينيات والثمانينيات", "1970-01-01..1989-12-31", "و before"},
        {"عامي 2022 و2023", "2022-01-01..2023-12-31", ""},
        {"أعوام 2021 و2022 و2023", "2021-01-01..2023-12-31", ""},
        {"مارس وأبريل 2024", "2024-03-01..2024-04-30", ""},
        {"عامي 2018 و2023", "2018-01-01..2018-12-31, 2023-01-01..2023-12-31", "two times"},
        {"2015 و2018 و2021", "2015-01-01..2015-12-31, 2018-01-01..2018-12-31, 2021-01-01..2021-12-31", ""},
        {"يونيو 2023 أو يونيو 2024", "2023-06-01..2023-06-30, 2024-06-01..2024-06-30", ""},
        {"السبعينات والتسعينات", "1970-01-01..1979-12-31, 1990-01-01..1999-12-31", ""},
        {"تشرين 2024", "2024-10-01..2024-11-30", "both Tishrins"},
        {"تشرين ٢٠٢٤", "2024-10-01..2024-11-30", ""},
        {"كانون 2023", "2023-01-01..2023-01-31, 2023-12-01..2023-12-31", "both Kanuns of the year"},
        {"كانون الثاني 2023", "2023-01-01..2023-01-31", "one of them"},
    }));
    INFO(row.text << ": " << row.remark);
    CHECK(read(row.text) == row.days);
}

TEST_CASE("seasons, decades ago, parts and units", "[dates][filter]") {
    const Row row = GENERATE(values<Row>({
        {"شتاء 2022", "2022-12-01..2023-02-28", "the winter that begins in it"},
        {"شتاء ٢٠٢٢", "2022-12-01..2023-02-28", ""},
        {"شتاء 2021-2022", "2021-12-01..2022-02-28", "both its years said"},
        {"صيف 2021", "2021-06-01..2021-08-31", ""},
        {"خريف عام 2021", "2021-09-01..2021-11-30", ""},
        {"ربيع ألفين وأحد عشر", "", "a year in words wants «عام»"},
        {"ربيع عام ألفين وأحد عشر", "2011-03-01..2011-05-31", ""},
        {"خريف", "2024-09-01..2024-11-30", "the nearest, as of a month"},
        {"الصيف", "2024-06-01..2024-08-31", ""},
        {"ربيع", "2024-03-01..2024-05-31", "no Hijri month"},
        {"الشتاء", "2024-12-01..2025-02-28", "the last is over for more than 200 days"},
        {"هذا الخريف", "2024-09-01..2024-11-30", ""},
        {"الصيف الماضي", "2024-06-01..2024-08-31", ""},
        {"الشتاء القادم", "2024-12-01..2025-02-28", ""},
        {"صيف العام الماضي", "2023-06-01..2023-08-31", ""},
        {"قبل عقد", "2010-01-01..2019-12-31", "in the unit that is named"},
        {"قبل عقدين", "2000-01-01..2009-12-31", ""},
        {"قبل عقدين من الزمن", "2000-01-01..2009-12-31", ""},
        {"قبل ثلاثة عقود", "1990-01-01..1999-12-31", ""},
        {"قبل عام من الآن", "2023-01-01..2023-12-31", ""},
        {"بعد شهرين", "2025-01-01..2025-01-31", "in an option from today"},
        {"نهاية 2024", "2024-09-01..2024-12-31", ""},
        {"آخر 2024", "2024-09-01..2024-12-31", ""},
        {"أول العام", "2024-01-01..2024-04-30", ""},
        {"آخر الشهر", "2024-11-21..2024-11-30", ""},
        {"بداية العام", "2024-01-01..2024-04-30", ""},
        {"وبنهاية العام", "2024-09-01..2024-12-31", "two proclitics"},
        {"هذا الأسبوع", "2024-11-11..2024-11-17", ""},
        {"الأسبوع الماضي", "2024-11-04..2024-11-10", ""},
        {"الشهر القادم", "2024-12-01..2024-12-31", ""},
        {"اليوم", "2024-11-14", ""},
        {"عام ألفين وعشرين", "2020-01-01..2020-12-31", "in words"},
        {"وفي عام ألفين وعشرين", "2020-01-01..2020-12-31", ""},
        {"بعام 2015", "2015-01-01..2015-12-31", "ب before"},
        {"العام 2015", "2015-01-01..2015-12-31", "ال before"},
        {"لـ2015", "2015-01-01..2015-12-31", "ل before digits"},
        {"لعام ٢٠١٥", "2015-01-01..2015-12-31", ""},
        {"وليونيو 2023", "2023-06-01..2023-06-30", ""},
    }));
    INFO(row.text << ": " << row.remark);
    if (*row.days == '\0')
        CHECK(read(row.text).front() == '!');
    else
        CHECK(read(row.text) == row.days);
}

TEST_CASE("what names no time is an error that says what would", "[dates][filter]") {
    const Row row = GENERATE(values<Row>({
        {"", "!'': empty, expected a date", ""},
        {"  ", "!'': empty, expected a date", ""},
        {"منذ", "!'منذ': not one date, expected a day, month, year or range", "no date behind it"},
        {"قبل", "!'قبل': not one date, expected a day, month, year or range", ""},
        {"منذ 2030", "!'منذ 2030': has not begun yet, expected a time of the past", ""},
        {"خمس سنوات", "!'خمس سنوات': not one date, expected a day, month, year or range", "a length of time"},
        {"لمدة عامين", "!'لمدة عامين': not one date, expected a day, month, year or range", "a length of time"},
        {"السنوات القليلة الماضية", "!'السنوات القليلة الماضية': not one date, expected a day, month, year or range",
         "vague"},
        {"السنوات الخمس الأخيرة من حكمه",
         "!'السنوات الخمس الأخيرة من حكمه': not one date, expected a day, month, year or range", "not of today"},
        {"بين 2015", "!'بين 2015': not one date, expected a day, month, year or range", "one end"},
        {"قبل 2015 إلى 2018", "!'قبل 2015 إلى 2018': not one date, expected a day, month, year or range", ""},
        {"حتى 2015 و2018", "!'حتى 2015 و2018': not one date, expected a day, month, year or range", ""},
        {"2015 2018", "!'2015 2018': not one date, expected a day, month, year or range", "nothing between"},
        {"2018..2015", "!'2018..2015': a range that ends before it begins", ""},
        {"من 2018 إلى 2015", "!'من 2018 إلى 2015': a range that ends before it begins", ""},
        {"2015..2018..2020", "!'2015..2018..2020': more than one '..'", ""},
        {"قبل 2015..2018", "!'قبل 2015': a range within a range, expected one date", ""},
        {"31/2/2024", "!'31/2/2024': no such day in the calendar", ""},
    }));
    INFO(row.text << ": " << row.remark);
    CHECK(read(row.text) == row.days);
    const auto times = parse_filter(row.text, today_of_test);
    REQUIRE_FALSE(times);
    CHECK_THAT(times.error().hint, Catch::Contains("آخر ثلاثة أشهر"));
}

TEST_CASE("a list has its limit", "[dates][filter]") {
    std::string years = "1902";
    for (int year = 1904; year <= 1948; year += 2) years += " و" + std::to_string(year);
    CHECK(parse_filter(years, today_of_test)->days.size() == 24);
    const auto times = parse_filter(years + " و1950", today_of_test);
    REQUIRE_FALSE(times);
    CHECK_THAT(times.error().message, Catch::EndsWith("25 times, expected at most 24"));
}

TEST_CASE("a filter says which of its ends were named", "[dates][filter]") {
    using Shape = Times::Shape;
    const std::vector<std::pair<const char*, Shape>> rows{
        {"2015", Shape::date},
        {"آخر ثلاثة أشهر", Shape::date},
        {"الربع الأول من 2024", Shape::date},
        {"2015..2018", Shape::range},
        {"..", Shape::range},
        {"بين 2015 و2018", Shape::range},
        {"السبعينات والثمانينات", Shape::range},
        {"2015 و2018", Shape::list},
        {"منذ 2015", Shape::since},
        {"بعد 2015", Shape::since},
        {"2015..", Shape::since},
        {"قبل 2015", Shape::until},
        {"حتى 2015", Shape::until},
        {"..2015", Shape::until},
    };
    for (const auto& [text, shape] : rows) {
        INFO(text);
        const auto times = parse_filter(text, today_of_test);
        REQUIRE(times);
        CHECK(times->shape == shape);
    }
}
