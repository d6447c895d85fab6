// SPDX-License-Identifier: GPL-2.0-or-later
// Bylines and datelines.
#include <catch2/catch.hpp>
#include <string>

#include "corpus/credits.hpp"

using namespace bahith::corpus;

TEST_CASE("credit lines: who, when, where", "[corpus][credits]") {
    struct Row {
        const char* line;
        const char* author;
        const char* role;
        const char* date;
        const char* source;
        const char* remark;
    };
    const Row rows[] = {
        {"إعداد: د. سامي عبد الله- خبير في الشئون الآسيوية", "د. سامي عبد الله", "خبير في الشئون الآسيوية", "", "",
         "dash without a space before it"},
        {"بقلم: منى الحسيني، باحثة في العلوم السياسية", "منى الحسيني", "باحثة في العلوم السياسية", "", "", "comma"},
        {"كتب: محمود صالح", "محمود صالح", "", "", "", "verb with colon"},
        {"كتبت هدى سالم", "هدى سالم", "", "", "", "verb, two words"},
        {"ترجمة: رنا خوري", "رنا خوري", "ترجمة", "", "", "the work done is the role"},
        {"قسم التحليل السياسي", "قسم التحليل السياسي", "", "", "", "a unit"},
        {"بيروت – 12 تشرين الأول 2022", "", "", "2022-10-12", "", "a city is no source"},
        {"شؤون آسيوية - أكتوبر 2024", "", "", "2024-10", "شؤون آسيوية", "series and month"},
        {"نُشر في 10/11/2024", "", "", "2024-11-10", "", "label"},
        {"تاريخ النشر: ١٠ نوفمبر ٢٠٢٤", "", "", "2024-11-10", "", "label with colon, Arabic digits"},
        {"2024-06-19", "", "", "2024-06-19", "", "a bare day"},
        {"بقلم هيئة التحرير، الرباط، 19 يونيو 2024", "هيئة التحرير", "", "2024-06-19", "", "all in one line"},
        {"وحدة الدراسات | ١٠/١١/٢٠٢٥م", "وحدة الدراسات", "", "2025-11-10", "", "bar, year mark"},
    };
    for (const Row& row : rows) {
        INFO(row.line << " | " << row.remark);
        const auto credit = credit_line(row.line);
        REQUIRE(credit);
        CHECK((credit->authors.empty() ? "" : credit->authors.front().name) == row.author);
        CHECK((credit->authors.empty() ? "" : credit->authors.front().role) == row.role);
        CHECK((credit->published ? credit->published->value : "") == row.date);
        CHECK(credit->source == row.source);
    }
}

TEST_CASE("lines that are no credits", "[corpus][credits]") {
    const char* const rows[] = {
        "كتب الرئيس رسالة إلى نظيره الصيني في أوائل أكتوبر 2024",
        "رؤية السعودية - 2030",
        "إعداد الموازنة العامة وتحديات التضخم في مصر",
        "قمة بغداد: ماذا بعد؟",
        "وأكد الوزير أن الاجتماع سيعقد في 10 نوفمبر 2024.",
        "أعداد هذا الأسبوع : الخميس | الأربعاء | الثلاثاء | الاثنين | الأحد | السبت | المزيد",
        "",
    };
    for (const char* row : rows) {
        INFO(row);
        CHECK_FALSE(credit_line(row));
    }
}

TEST_CASE("author fields", "[corpus][credits]") {
    struct Row {
        const char* text;
        std::size_t count;
        const char* first;
        const char* role;
    };
    const Row rows[] = {
        {"إعداد: وحدة الدراسات", 1, "وحدة الدراسات", ""},  {"أحمد علي", 1, "أحمد علي", ""},
        {"أحمد علي، منى حسن", 2, "أحمد علي", ""},          {"أحمد علي; منى حسن", 2, "أحمد علي", ""},
        {"أحمد علي، باحث أول", 1, "أحمد علي", "باحث أول"}, {"أحمد علي - مركز الدراسات", 1, "أحمد علي", "مركز الدراسات"},
        {"جان-بول صباغ", 1, "جان-بول صباغ", ""},
    };
    for (const Row& row : rows) {
        INFO(row.text);
        const auto authors = parse_authors(row.text);
        REQUIRE(authors.size() == row.count);
        CHECK(authors.front().name == row.first);
        CHECK(authors.front().role == row.role);
    }
}
