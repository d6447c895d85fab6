// SPDX-License-Identifier: GPL-2.0-or-later
// Furniture of pages.
#include <catch2/catch.hpp>

#include "corpus/phrases.hpp"

using namespace bahith::corpus;

TEST_CASE("lines that are furniture, and sentences that only look like it", "[corpus][phrases]") {
    struct Row {
        const char* line;
        Furniture kind;
        const char* remark;
    };
    const Row rows[] = {
        {"إظهار المزيد", Furniture::line, "whole line"},
        {"اظهر المزيد", Furniture::line, "other spelling"},
        {"زر الذهاب إلى الأعلى", Furniture::line, "whole line"},
        {"موضوعات ذات صلة", Furniture::links, "opens a list"},
        {"اقرأ أيضاً: ماذا بعد القمة؟", Furniture::links, "with a title on the line"},
        {"جميع الحقوق محفوظة © 2024 مركز الدراسات", Furniture::line, "says a little more"},
        {"تابعونا على فيسبوك وتويتر", Furniture::line, "follow us"},
        {"يمكنكم متابعة المركز على فيسبوك وتويتر ومشاهدة قناتنا على يوتيوب", Furniture::line, "follow us at length"},
        {"فيسبوك | تويتر | واتساب", Furniture::line, "bar of networks"},
        {"الرئيسيةدراساتسياسية", Furniture::line, "trail run together"},
        {"الرئيسية / دراسات / أمن الطاقة", Furniture::line, "trail"},
        {"الكلمات المفتاحية: الصين، روسيا", Furniture::line, "keywords"},
        {"الرئيسية في هذا الملف أن الدول اتفقت", Furniture::none, "an ordinary phrase"},
        {"حظرت الحكومة فيسبوك وتويتر في يونيو الماضي بعد الاحتجاجات", Furniture::none, "a sentence about networks"},
        {"شارك وزير الخارجية في القمة العربية.", Furniture::none, "a verb"},
        {"المزيد من العقوبات لن يغير سياسة طهران", Furniture::none, "begins like a whole line"},
        {"سياقات متباينة:", Furniture::none, "a heading"},
        {"* * *", Furniture::line, "nothing but punctuation"},
    };
    for (const Row& row : rows) {
        INFO(row.line << " | " << row.remark);
        CHECK(furniture(row.line) == row.kind);
    }
}
