// SPDX-License-Identifier: GPL-2.0-or-later
// Years in words and of two digits, decades counted from the article, years behind the name of an event.
#include <catch2/catch.hpp>

#include "tests/dates/rows.hpp"

using bahith::dates::Case;

TEST_CASE("years in words", "[dates]") {
    const Case row = GENERATE(values<Case>({
        {"قامت عام ألف وتسعمئة وثمانية وأربعين", "عام ألف وتسعمئة وثمانية وأربعين=1948", "the usual form"},
        {"في عام ألف وتسعمائة وسبعة وستين احتلت", "عام ألف وتسعمائة وسبعة وستين=1967", "the older spelling of مئة"},
        {"سنة ألف وتسع مئة واثنتين وستين", "سنة ألف وتسع مئة واثنتين وستين=1962", "hundreds in two words"},
        {"عام ألف و تسعمئة و ستين", "عام ألف و تسعمئة و ستين=1960", "spaces behind و"},
        {"سنة الف وتسعمايه وتمانين", "سنة الف وتسعمايه=1900", "a dialect word ends it"},
        {"صدر سنة ألفين وعشرة", "سنة ألفين وعشرة=2010", "thousands in the dual"},
        {"سنة ألفين وعشر", "سنة ألفين وعشر=2010", "the feminine of ten"},
        {"في العام ألفين وأحد عشر", "العام ألفين وأحد عشر=2011", "«وأحد» is spelled as «واحد» folds"},
        {"عام ألفين واثني عشر", "عام ألفين واثني عشر=2012", "twelve"},
        {"سنة ألفين وثلاث عشرة", "سنة ألفين وثلاث عشرة=2013", "feminine teens"},
        {"عام ألفين وأربعة وعشرين", "عام ألفين وأربعة وعشرين=2024", "units before tens"},
        {"بحلول عام ألفين وثلاثين", "عام ألفين وثلاثين=2030", "tens alone"},
        {"غزته عام ألفين وثلاثة", "عام ألفين وثلاثة=2003", "units alone"},
        {"في عام ألفين", "عام ألفين=2000", "the year 2000"},
        {"احتلتها عام ألف وثمانمئة وثلاثين", "عام ألف وثمانمئة وثلاثين=1830", "an earlier century"},
        {"في الخامس من يونيو عام ألف وتسعمئة وسبعة وستين", "الخامس من يونيو عام ألف وتسعمئة وسبعة وستين=1967-06-05",
         "behind a month"},
        {"في السادس من أكتوبر ألف وتسعمئة وثلاثة وسبعين", "السادس من أكتوبر ألف وتسعمئة وثلاثة وسبعين=1973-10-06",
         "behind a month, without its head"},
        {"لعام ألف وأربعمائة وستة وثلاثين هجرية", "عام ألف وأربعمائة وستة وثلاثين هجرية=2014-10-25/2015-10-13",
         "Hijri"},
        {"نهاية عام ألفين وعشرين", "نهاية عام ألفين وعشرين=2020-09/2020-12", "part of it"},
        {"من عام ألفين حتى 2015", "عام ألفين حتى 2015=2000/2015", "range"},
        {"عام تسعة وسبعين", "عام تسعة وسبعين=1979", "the century left out"},
        {"سنة ثمان وأربعين", "سنة ثمان وأربعين=1948", "feminine units"},
        {"ألف وتسعمئة لاجئ", "", "a quantity"},
        {"قتل ألفين وخمسمئة جندي", "", "a quantity"},
        {"خلال عام ألفين وخمسمئة جندي", "", "the year before a quantity"},
        {"بعد عام ألف كتابا", "", "he wrote"},
        {"في عام خمسة وأربعين شخصا", "", "forty-five people"},
        {"عام ثلاثة جنود", "", "three soldiers"},
        {"العام ألف", "", "a thousand is no year that papers name"},
    }));
    INFO(row.text << ": " << row.remark);
    CHECK(bahith::dates::found_in(row.text, "2024-11-14") == row.found);
}

TEST_CASE("years of two digits", "[dates]") {
    const Case row = GENERATE(values<Case>({
        {"أدت حرب 73 إلى ارتفاع الأسعار", "73=1973", "an event"},
        {"بعد نكسة 67 تغيرت السياسة", "67=1967", "an event"},
        {"حرب الـ73 وحرب الـ67", "الـ73=1973|الـ67=1967", "with the article"},
        {"دستور 71 ودستور 2014", "71=1971|2014=2014", "beside a full one"},
        {"اجتياح ٨٢", "٨٢=1982", "Arabic digits"},
        {"حدود 67", "67=1967", "the border"},
        {"إلى حدود 90 على 120", "", "«up to»"},
        {"عرب 48", "48=1948", "those within"},
        {"حرب أكتوبر 73", "أكتوبر 73=1973-10", "a month of an event"},
        {"في 6 أكتوبر 73 عبرت القوات", "6 أكتوبر 73=1973-10-06", "day and month"},
        {"الخامس من حزيران 67", "الخامس من حزيران 67=1967-06-05", "day in words"},
        {"في عام 73 عبرت القوات القناة", "عام 73=1973", "a verb follows"},
        {"سنة 58،", "سنة 58=1958", "a mark follows"},
        {"في العام 82 وقعت", "العام 82=1982", "definite head"},
        {"عامي 67 و73", "عامي 67=1967|73=1973", "two years"},
        {"بين عامي 48 و67", "عامي 48 و67=1948/1967", "a range"},
        {"وقعت في 14/5/98 في روما", "14/5/98=1998-05-14", "day, month and year"},
        {"بتاريخ 3/10/14", "3/10/14=2014-10-03", "of this century"},
        {"زمن قدره 1/14/57", "", "a time: no month 14"},
        {"القانون 14/5/98", "", "the number of a law"},
        {"14-5-98", "", "dashes: many other numbers"},
        {"الفقرة 14/5", "", "two numbers"},
        {"المادة 73 من الدستور", "", "article"},
        {"بنسبة 73 في المئة", "", "per cent"},
        {"الرأي العام 73 في المئة منه", "", "public opinion"},
        {"في عام 73 في المئة من السكان", "", "a share"},
        {"عمره 73 عاماً", "", "age"},
        {"حرب 33 يوما", "", "duration"},
        {"المدير العام 45 عاما", "", "age"},
        {"مجموعة الـ77 والصين", "", "a group of states"},
        {"قمة الـ77", "", "of that group"},
        {"ثورة 30 يونيو", "", "a day"},
        {"خلال السنوات الـ35 الماضية", "", "duration"},
        {"عام 70م", "", "the first century"},
        {"في عام 12 دولة شاركت", "", "twelve states"},
        {"خلال عام 60 غارة", "", "the noun that is counted ends in ta marbuta"},
        {"العام 39 ألفا و225 مراجعا", "", "a quantity"},
        {"انتخابات 40 دولة", "", "of forty states"},
        {"عام 73/74", "", "something longer"},
        {"اللواء 73 في الجيش", "", "a unit"},
        {"إف 16 و35", "", "aircraft"},
        {"على مدى سنة 50 مرة", "", "fifty times"},
    }));
    INFO(row.text << ": " << row.remark);
    CHECK(bahith::dates::found_in(row.text, "2024-11-14") == row.found);
}

TEST_CASE("decades counted from the article", "[dates]") {
    const Case row = GENERATE(values<Case>({
        {"شهد العقد الماضي تحولات", "العقد الماضي=2014/2024", "the ten years up to it"},
        {"خلال العقد المنصرم", "العقد المنصرم=2014/2024", ""},
        {"خلال العقد المقبل", "العقد المقبل=2024/2034", "the ten years to come"},
        {"خلال العقدين الماضيين", "العقدين الماضيين=2004/2024", "two"},
        {"على مدى العقدين القادمين", "العقدين القادمين=2024/2044", "two to come"},
        {"في العقود الثلاثة الماضية", "العقود الثلاثة الماضية=1994/2024", "three"},
        {"خلال الأربعة عقود الماضية", "الأربعة عقود الماضية=1984/2024", "the number first"},
        {"منذ مطلع العقد الجاري", "مطلع العقد الجاري=2020/2023", "parts are the calendar's"},
        {"في أواخر العقد الماضي", "أواخر العقد الماضي=2017/2019", "parts are the calendar's"},
        {"النصف الثاني من العقد الماضي", "النصف الثاني من العقد الماضي=2015/2019", "half"},
        {"في العقد الحالي", "العقد الحالي=2020/2029", "the calendar's"},
        {"في هذا العقد", "هذا العقد=2020/2029", "the calendar's"},
        {"العقد الحالي للاعب مع النادي", "", "contract"},
        {"بموجب هذا العقد", "", "contract"},
        {"جاء في هذا العقد أن الشركة", "", "contract"},
        {"وفي هذا العقد المبرم بين الشركتين", "", "contract"},
        {"خلال هذا العقد شهدت البلاد", "هذا العقد=2020/2029", "a word of time"},
        {"تغير كثير في هذا العقد، كما قال", "هذا العقد=2020/2029", "at the end of its clause"},
        {"أعلى من العقد الماضي مع الشركة", "", "contract"},
        {"ينص العقد الموقع بين الشركتين", "", "contract"},
        {"عقد الوزراء اجتماعاً", "", "they held"},
        {"العقد الاجتماعي", "", "the social one"},
        {"العقود الماضية", "", "no number"},
        {"بعد ثلاثة عقود", "", "duration"},
        {"القرن الماضي", "القرن الماضي=1900/1999", "of an article of this century"},
        {"عقد القرن", "", "a bargain"},
    }));
    INFO(row.text << ": " << row.remark);
    CHECK(bahith::dates::found_in(row.text, "2024-11-14") == row.found);
}

TEST_CASE("centuries are counted from the article's", "[dates]") {
    CHECK(bahith::dates::found_in("في القرن الماضي", "1995-03-01") == "القرن الماضي=1800/1899");
    CHECK(bahith::dates::found_in("مطلع القرن الحالي", "1995-03-01") == "مطلع القرن الحالي=1900/1933");
    CHECK(bahith::dates::found_in("مطلع القرن الحالي", nullptr) == "مطلع القرن الحالي=2000/2033");
    CHECK(bahith::dates::found_in("ثمانينيات القرن الماضي", "2024-11-14") == "ثمانينيات القرن الماضي=1980/1989");
    CHECK(bahith::dates::found_in("خلال العقد الماضي", nullptr).empty());
}

TEST_CASE("years behind the name of an event", "[dates]") {
    const Case row = GENERATE(values<Case>({
        {"منذ اتفاق أوسلو 1993 لم يتغير الوضع", "1993=1993", "an agreement and its place"},
        {"حرب غزة 2014، فضلا عن", "2014=2014", "a war"},
        {"انتخابات مجلس النواب 2015", "2015=2015", "two words"},
        {"اتفاقية كامب ديفيد 1978 بين مصر وإسرائيل", "1978=1978", "two words"},
        {"هجوم قتل 1950 شخصا", "", "the noun that is counted"},
        {"اتفاق بقيمة 2000 دولار", "", "a sum"},
        {"رؤية المملكة 2030", "", "a programme"},
    }));
    INFO(row.text << ": " << row.remark);
    CHECK(bahith::dates::found_in(row.text, "2024-11-14") == row.found);
}
