// SPDX-License-Identifier: GPL-2.0-or-later
// Names that texts spell otherwise: in one word and in two, and with other letters than the list has.
#include <catch2/catch.hpp>

#include "tests/searcher/collection.hpp"

using namespace bahith;

TEST_CASE("names in one word and in two", "[searcher][names]") {
    test::Collection collection(std::vector<test::Draft>{
        {"one", "وصل أبومازن وصلاحالدين وعلاءالدين إلى المدينة."},
        {"two", "وصل أبو مازن وصلاح الدين وعلاء الدين إلى القرية."},
        {"newyork", "عقدت القمة بنيويورك."},
        {"new york", "عقدت الجلسة في نيو يورك."},
        {"apart", "وصل مازن إلى بيت أبو علي، والدين علاقة."},
        {"youtube", "حذف يوتيوب المقطع."},
        {"you tube", "حجبت القناة على يو تيوب."},
        {"disneyland", "افتتح المعرض في ديزنيلاند."},
        {"disney land", "زار الوفد ديزني لاند."},
        {"syria", "عادت سوريا إلى الجامعة."},
        {"su ria", "قالت ريا إن سو زارتها، وغنت سو ريا معا."},
    });
    const std::vector<test::FoundRow> rows{
        {"أبو مازن", {"apart", "one", "two"}, "a father's name in one word"},
        {"أبومازن", {"one", "two"}, "and in two"},
        {"علاء الدين", {"one", "two"}, "before the article"},
        {"علاءالدين", {"one", "two"}, "and back"},
        {"نيو يورك", {"newyork", "new york"}, "a listed name, behind a proclitic in the text"},
        {"نيويورك", {"newyork", "new york"}, "and back"},
        {"يوتيوب", {"youtube", "you tube"}, "another"},
        {"يو تيوب", {"youtube", "you tube"}, "and back"},
        {"ديزنيلاند", {"disney land", "disneyland"}, "a name that no list has"},
        {"ديزني لاند", {"disney land", "disneyland"}, "and back"},
        {"سوريا", {"syria"}, "two words that a listed name is never cut into"},
        {"=أبومازن", {"one"}, "not for exact words"},
        {"المدينة -أبومازن", {}, "what is excluded is what is typed"},
    };
    test::check_found(collection, rows);
    CHECK(test::ranked(collection.ask("أبو مازن")).front() == "two");
    CHECK(test::ranked(collection.ask("أبومازن")).front() == "one");
}

TEST_CASE("names in French and acronyms", "[searcher][names]") {
    test::Collection collection(std::vector<test::Draft>{
        {"un", "قررت الأمم المتحدة إرسال بعثة."},
        {"nato", "اجتمع الناتو في القاعدة."},
        {"germany", "وافقت ألمانيا على القرض."},
        {"london", "عقد المؤتمر في لندن."},
        {"fao", "حذرت الفاو من المجاعة."},
        {"gdp", "نما الناتج المحلي الإجمالي."},
        {"clinton", "وصل كلينتون إلى البيت الأبيض."},
        {"assad", "ألقى الأسد خطابا."},
        {"nasser", "أمم عبد الناصر القناة."},
    });
    const std::vector<test::FoundRow> rows{
        {"ONU", {"un"}, "a French acronym"},
        {"OTAN", {"nato"}, "another"},
        {"Allemagne", {"germany"}, "a state in French"},
        {"Londres", {"london"}, "a capital"},
        {"FAO", {"fao"}, "an acronym whose Arabic is also a port"},
        {"PIB", {"gdp"}, "a term"},
        {"Clinton", {"clinton"}, "a surname, whoever bears it"},
        {"al-Assad", {"assad"}, "with its article"},
        {"ASSAD", {"assad"}, "in capitals"},
        {"Nasser", {"nasser"}, "of two words in Arabic"},
        {"inton", {}, "no part of a surname"},
    };
    test::check_found(collection, rows);
}

TEST_CASE("a listed name and spellings that no list has", "[searcher][names]") {
    test::Collection collection(std::vector<test::Draft>{
        {"listed", "بحث كيسنجر في جنيف وشيكاغو أزمة رواندا."},
        {"otherwise", "بحث كسنجر في جينيف وشيكاجو أزمة الطاقة."},
        {"behind", "اللقاء بكيسنجر كان قصيرا."},
        {"guitar", "عزف على الجيتار في قطر."},
        {"franz", "وصل فرانز إلى فرنسا."},
    });
    const std::vector<test::FoundRow> rows{
        {"كيسنجر", {"behind", "listed", "otherwise"}, "a vowel left out"},
        {"كسنجر", {"behind", "listed", "otherwise"}, "and back"},
        {"لقاء كيسنجر", {"behind"}, "with another word"},
        {"جنيف", {"listed", "otherwise"}, "three consonants, one letter more"},
        {"شيكاغو", {"listed", "otherwise"}, "another letter for g"},
        {"شيكاجو", {"listed", "otherwise"}, "and back"},
        {"الجيتار", {"guitar"}, "the consonants of قطر, and two letters off"},
        {"فرانز", {"franz"}, "no فرنسا: it ends otherwise"},
        {"=كيسنجر", {"listed"}, "not for exact words"},
        {"أزمة -كيسنجر", {"otherwise"}, "what is excluded is what is typed"},
    };
    test::check_found(collection, rows);
    CHECK(test::ranked(collection.ask("شيكاغو")).front() == "listed");
    CHECK(test::ranked(collection.ask("شيكاجو")).front() == "otherwise");
}
