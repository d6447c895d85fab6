// SPDX-License-Identifier: GPL-2.0-or-later
// What looks like a date and is none.
#include <catch2/catch.hpp>

#include "tests/dates/rows.hpp"

namespace {

struct NoDate {
    const char* text;
    const char* remark;
};

}  // namespace

TEST_CASE("texts without dates", "[dates]") {
    const NoDate row = GENERATE(values<NoDate>({
        {"مناورات المحيط 2024", "name of an exercise"},
        {"رؤية 2030", "name of a plan"},
        {"كأس العالم 2022", "name of a tournament"},
        {"المادة 51 من الميثاق", "article of a law"},
        {"حدود طولها 1146 كيلومتراً", "length"},
        {"كوفيد-19", "illness"},
        {"القرار 2231", "resolution"},
        {"القرار (1973)", "resolution that looks like a year"},
        {"في القرار رقم 1973", "the preposition belongs to the resolution"},
        {"1500 جندي", "quantity"},
        {"في 2000 مدرسة", "quantity after a preposition"},
        {"منذ 1400 عام", "duration"},
        {"خلال 2011 كيلومتراً", "any noun with tanwin is counted"},
        {"(2000) طالب", "quantity in brackets"},
        {"من 1900 إلى 2000 دولار", "amounts"},
        {"بلغ 2015.5 نقطة", "decimal"},
        {"قدره 2,015 مليون", "thousands"},
        {"هاتف 2019555", "telephone"},
        {"تحويلة 0114777714", "telephone"},
        {"ظهير رقم 299-01-1", "number of a law"},
        {"طريقة لعب 4-4-2", "football"},
        {"سورة الصافات (171-172-173)", "verses"},
        {"زمن قدره 1/14/57", "time of a race"},
        {"الموسم 2020-2012", "a range that ends before it begins"},
        {"سبعة عقود", "duration"},
        {"قبل عامين", "duration"},
        {"ثلاث سنوات", "duration"},
        {"الحرب الباردة", "era"},
        {"مؤخراً", "vague"},
        {"في الآونة الأخيرة", "vague"},
        {"السنوات القليلة الماضية", "vague"},
        {"العقد الماضي", "ten years or the decade: unsure"},
        {"مارس الضغط على الحكومة", "verb"},
        {"وتمارس الدولة", "verb"},
        {"آب إلى وطنه", "verb"},
        {"مفاعل تموز", "name"},
        {"سيارة نيسان", "car"},
        {"حميد شباط", "family name"},
        {"رجب طيب أردوغان", "first name"},
        {"شهر واحد", "duration"},
        {"في صفر", "zero"},
        {"ماي وزيرة الداخلية", "name"},
        {"قوى 14 آذار", "name of a coalition"},
        {"جسر 6 أكتوبر", "name of a bridge"},
        {"مدينة السادس من أكتوبر", "name of a town"},
        {"ثورة 25 يناير", "name of an event, its year unsaid"},
        {"حرب أكتوبر", "name of a war"},
        {"15 سبتمبر من كل عام", "every year"},
        {"اليوم العالمي للمرأة", "name of a day"},
        {"في ذلك اليوم", "told time"},
        {"روسيا اليوم", "broadcaster at the end of a text"},
        {"واليوم، في ظل المواجهة", "nowadays"},
        {"كل يوم جمعة", "frequency"},
        {"صلاة الجمعة", "prayer"},
        {"عدو الأمس", "figure of speech"},
        {"في أمس الحاجة", "most urgent"},
        {"باحثون من مايو كلينك", "name of a clinic"},
        {"من أجل غد أفضل", "figure of speech"},
        {"العام الدراسي المقبل", "school year"},
        {"الأمين العام الحالي", "office: العام is an adjective"},
        {"المدير العام السابق", "office"},
        {"الثلاثينيات من عمره", "age"},
        {"31/2/2024", "no such day"},
        {"45/3/2024", "no such day"},
        {"31 يونيو 2024", "no such day"},
        {"12 مهر 1403 هـ.ش", "Iranian calendar"},
        {"https://example.com/2024/11/10/news", "path"},
        {"الموسم الماضي", "season of sport"},
        {"تشرين", "newspaper"},
        {"الفصل السابع من الميثاق", "ordinal without month"},
        {"", "empty"},
    }));
    INFO(row.text << ": " << row.remark);
    CHECK(bahith::dates::found_in(row.text, "2024-11-14") == "");
}
