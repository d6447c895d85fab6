// SPDX-License-Identifier: GPL-2.0-or-later
// Markdown: which lines make up a paragraph, and what is no part of its text.
#include <catch2/catch.hpp>
#include <string>

#include "tests/corpus/scratch.hpp"

using namespace bahith;
using bahith::test::Scratch;

namespace {

const std::string head = "---\ntitle: قمة بغداد\n---\n";

/// "1:text|3:text" of every paragraph.
std::string shape(const std::string& bytes) {
    const Scratch scratch;
    const auto out = test::read_all(scratch.write("a.md", bytes));
    if (out.articles.size() != 1) return "not read";
    std::string all;
    for (const corpus::Paragraph& paragraph : out.articles[0].paragraphs) {
        if (!all.empty()) all += '|';
        all += std::to_string(paragraph.n) + ':' + paragraph.text;
    }
    return all;
}

}  // namespace

TEST_CASE("wrapped lines are one paragraph", "[corpus][markdown]") {
    struct Row {
        const char* body;
        const char* shape;
        const char* remark;
    };
    const Row rows[] = {
        {"أعلنت الحكومة أنها\nستوقع الاتفاق غدا.\n\nورحبت الأمم\nالمتحدة به.\n",
         "1:أعلنت الحكومة أنها ستوقع الاتفاق غدا.|3:ورحبت الأمم المتحدة به.", "wrapped"},
        {"أعلنت الحكومة أنها\r\nستوقع غدا.\r\n", "1:أعلنت الحكومة أنها ستوقع غدا.", "line ends of Windows"},
        {"قال الوزير  \nإن الاتفاق نهائي.\\\nوغادر.\n", "1:قال الوزير إن الاتفاق نهائي. وغادر.", "hard breaks"},
        {"عقد اجتماع.\nصدر بيان.\nرحبت مصر.\n", "1:عقد اجتماع.|2:صدر بيان.|3:رحبت مصر.", "a paragraph a line"},
        {"وتشمل البنود\n- خفض\nالإنتاج\n- رفع الرسوم\n1. أول\n٢. ثان\n",
         "1:وتشمل البنود|2:- خفض الإنتاج|4:- رفع الرسوم|5:1. أول|6:٢. ثان", "items"},
        {"قال الوزير\n> إن الاتفاق\n> نهائي\n>\n> ولا رجعة فيه\n", "1:قال الوزير|2:إن الاتفاق نهائي|5:ولا رجعة فيه",
         "quotes"},
        {"جدول الدول\n| مصر | 5 |\n| قطر | 7 |\n", "1:جدول الدول|2:| مصر | 5 ||3:| قطر | 7 |", "rows of a table"},
        {"أعلنت الحكومة\n## الدوافع\nستوقع غدا\n", "1:أعلنت الحكومة|2:الدوافع|3:ستوقع غدا", "heading between"},
        {"أعلنت الحكومة\n```\nسطر أول\nسطر ثان\n```\nستوقع غدا\n", "1:أعلنت الحكومة|3:سطر أول|4:سطر ثان|6:ستوقع غدا",
         "fence"},
        {"###خوف\nأعلنت الحكومة\n", "1:خوف|2:أعلنت الحكومة", "heading without a space"},
        {"#غزة تنتصر اليوم.\n", "1:#غزة تنتصر اليوم.", "hashtag"},
        {"أعلنت **الحكومة\nأنها** ستوقع\n", "1:أعلنت الحكومة أنها ستوقع", "bold over two lines"},
        {"أعلنت ** الحكومة\n\nأنها ** ستوقع\n", "1:أعلنت  الحكومة|2:أنها  ستوقع", "bold over two paragraphs"},
        {"وقع [الاتفاق\nالنهائي](https://example.org) أمس.\n", "1:وقع الاتفاق النهائي أمس.", "link over two lines"},
        {"قال &quot;نعم&quot; &#1576; &amp;copy\n", "1:قال \"نعم\" ب &copy", "references"},
    };
    for (const Row& row : rows) {
        INFO(row.remark);
        CHECK(shape(head + row.body) == row.shape);
    }
}

TEST_CASE("title and byline at the head are not joined to the text", "[corpus][markdown]") {
    const std::string line = "عقدت اللجنة المشتركة اجتماعا طويلا في بغداد أمس بحضور وزراء الخارجية من الدول";
    const std::string body = line + '\n' + line + '\n' + line + "\nوانتهى.\n";
    CHECK(shape("قمة بغداد\nبقلم: هدى سالم\n" + body) ==
          "1:قمة بغداد|2:بقلم: هدى سالم|3:" + line + ' ' + line + ' ' + line + " وانتهى.");
}

TEST_CASE("a paragraph of very many lines is read in time", "[corpus][markdown]") {
    std::string body = head;
    while (body.size() < 2000000) body += "**كلمة\n";
    CHECK(shape(body).compare(0, 2, "1:") == 0);
}
