// SPDX-License-Identifier: GPL-2.0-or-later
// Every name of every month, alone and beside its name in another convention, with every proclitic and digit system.
#include <catch2/catch.hpp>
#include <sstream>

#include "tests/dates/rows.hpp"

using bahith::dates::found_in;

namespace {

struct Month {
    const char* iso;
    std::vector<std::string> names;  ///< the first two are of Egypt and of the Levant
};

const std::vector<Month>& months() {
    static const std::vector<Month> table{
        {"01", {"يناير", "كانون الثاني", "كانون ثاني", "كانون 2", "جانفي"}},
        {"02", {"فبراير", "شباط", "فيفري"}},
        {"03", {"مارس", "آذار", "اذار"}},
        {"04", {"أبريل", "نيسان", "إبريل", "ابريل", "أفريل", "افريل"}},
        {"05", {"مايو", "أيار", "ايار", "آيار", "ماي"}},
        {"06", {"يونيو", "حزيران", "يونيه", "جوان"}},
        {"07", {"يوليو", "تموز", "يوليه", "جويلية", "يوليوز"}},
        {"08", {"أغسطس", "آب", "اغسطس", "اب", "أوت", "اوت", "غشت", "أغشت"}},
        {"09", {"سبتمبر", "أيلول", "ايلول", "سيبتمبر", "شتنبر", "شتمبر"}},
        {"10", {"أكتوبر", "تشرين الأول", "اكتوبر", "تشرين الاول", "تشرين أول", "تشرين 1"}},
        {"11", {"نوفمبر", "تشرين الثاني", "تشرين ثاني", "تشرين 2", "نونبر"}},
        {"12", {"ديسمبر", "كانون الأول", "كانون اول", "كانون 1", "دجنبر", "دجمبر"}},
    };
    return table;
}

void check(const std::string& before, const std::string& date, const std::string& value) {
    INFO(before << date);
    CHECK(found_in(before + date, nullptr) == date + "=" + value);
}

}  // namespace

TEST_CASE("every month name of every convention", "[dates]") {
    for (const Month& month : months()) {
        const std::string iso = std::string("2024-") + month.iso;
        for (const std::string& name : month.names) {
            check("صدر في ", name + " 2024", iso);
            check("صدر في ", name + " ٢٠٢٤", iso);
            check("صدر في ", name + " ۲۰۲۴", iso);
            check("صدر في ", name + " 2024م", iso);
            check("صدر في ", name + " من عام 2024", iso);
            check("صدر في ", "12 " + name + " 2024", iso + "-12");
            check("صدر في ", "١٢ " + name + " ٢٠٢٤ م", iso + "-12");
            check("صدر في ", "الثاني عشر من " + name + " 2024", iso + "-12");
            for (const char* proclitic : {"و", "ف", "ب", "ل", "ك", "وب", "ول", "فب"})
                check(proclitic, name + " 2024", iso);
        }
    }
}

TEST_CASE("a month named twice, in either order", "[dates]") {
    for (const Month& month : months()) {
        const std::string value = std::string("2024-") + month.iso + "-12";
        for (std::size_t i = 1; i < month.names.size(); ++i) {
            // A number at the end of a name («كانون 2») stands only last.
            const std::string& one = month.names[0];
            const std::string& two = month.names[i];
            for (const char* between : {"/", " / ", "/ ", " - ", " "})
                check("في ", "12 " + one + between + two + " 2024", value);
            check("في ", "12 " + one + " (" + two + ") 2024", value);
            check("في ", "12 " + one + "(" + two + ") 2024", value);
            check("في ", "12 " + one + " [" + two + "] 2024", value);
            for (const char* between : {"/", " / ", " "}) check("في ", "12 " + two + between + one + " 2024", value);
            check("في ", "12 " + two + " (" + one + ") 2024", value);
        }
    }
}

TEST_CASE("every Hijri month", "[dates]") {
    const std::vector<std::vector<const char*>> table{{"محرم", "المحرم", "محرم الحرام"},
                                                      {"صفر"},
                                                      {"ربيع الأول", "ربيع أول"},
                                                      {"ربيع الآخر", "ربيع الثاني", "ربيع ثاني"},
                                                      {"جمادى الأولى", "جمادى الاولى"},
                                                      {"جمادى الآخرة", "جمادى الثانية", "جمادى الاخرة"},
                                                      {"رجب"},
                                                      {"شعبان"},
                                                      {"رمضان", "رمضان المبارك"},
                                                      {"شوال"},
                                                      {"ذي القعدة", "ذو القعدة"},
                                                      {"ذي الحجة", "ذو الحجة"}};
    int number = 0;
    for (const auto& names : table) {
        ++number;
        const std::string digits = (number < 10 ? "0" : "") + std::to_string(number);
        const std::string expected = found_in("بتاريخ 12/" + digits + "/1445هـ", nullptr);
        const std::string value = expected.substr(expected.find('='));
        for (const std::string name : names) {
            for (const char* year : {" 1445هـ", " 1445 هـ", " ١٤٤٥هـ", " 1445", " من عام 1445هـ"}) {
                const std::string date = "12 " + name + year;
                INFO(date);
                CHECK(found_in("بتاريخ " + date, nullptr) == date + value);
            }
        }
    }
}
