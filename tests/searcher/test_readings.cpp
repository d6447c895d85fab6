// SPDX-License-Identifier: GPL-2.0-or-later
// Words of which one may be a form of the other: kept apart in the index, both searched.
#include <catch2/catch.hpp>

#include "analyzers/arabic/analyzer.hpp"
#include "analyzers/data/embedded.hpp"
#include "searcher/synonyms.hpp"
#include "tests/searcher/collection.hpp"

using namespace bahith;

TEST_CASE("the list of readings is without fault", "[searcher][readings]") {
    arabic::Analyzer analyzer;
    const searcher::Synonyms read = searcher::parse_synonyms(data::readings(), "readings.tsv");
    CHECK(read.groups.size() > 100);
    for (const Error& problem : read.problems) FAIL_CHECK(problem.message);
    for (const searcher::SynonymGroup& group : read.groups) {
        const auto first = analyzer.analyze(group.front());
        REQUIRE(first.size() == 1);
        for (std::size_t i = 1; i < group.size(); ++i) {
            INFO(group.front() << " and " << group[i] << " are one word already");
            CHECK(analyzer.analyze(group[i]).front().lemma() != first.front().lemma());
        }
    }
}

TEST_CASE("a query finds the other reading, weighing less", "[searcher][readings]") {
    test::Collection collection(std::vector<test::Draft>{
        {"river", "يجري النهر في الوادي."},
        {"rivers", "تجري الأنهار في الأودية."},
        {"debts", "أثقلت الديون كاهل الدولة."},
        {"religion", "فصلوا الدين عن السياسة."},
        {"put", "وضع الوزير حجر الأساس."},
        {"puts", "يضع الوزراء شروطا."},
        {"fields", "حقول القمح."},
    });
    const std::vector<test::FoundRow> rows{
        {"نهر", {"river", "rivers"}, "a plural that is written like انهار, he collapsed"},
        {"الأنهار", {"river", "rivers"}, "and back"},
        {"ديون", {"debts", "religion"}, "of دَين, which is written like دِين"},
        {"وضع", {"put", "puts"}, "a verb whose past is a noun as well"},
        {"يضعون", {"put", "puts"}, "in any form"},
        {"=نهر", {}, "not for exact words"},
        {"وضع -نهر", {"put", "puts"}, "nor for what is excluded"},
        {"الوزير -وضع", {"puts"}, "excluded is what is typed, by its lemma"},
    };
    test::check_found(collection, rows);
    CHECK(test::ranked(collection.ask("الديون")).front() == "debts");
    CHECK(test::ranked(collection.ask("يضع")).front() == "puts");
}

TEST_CASE("a noun before the pronoun ه is found, and no noun in ة for it", "[searcher][readings]") {
    test::Collection collection(std::vector<test::Draft>{
        {"work", "أنهى السفير عمله في العاصمة."},
        {"currency", "تراجعت عملة البلاد أمام الدولار."},
        {"slip", "طبعت الدولة عمله ورقية."},
        {"works", "عمل الوفد أسبوعا."},
        {"opinion", "أبدى الوزير رأيه في الاتفاق."},
        {"flag", "رفعوا راية بيضاء."},
        {"country", "دافع الرئيس عن بلاده."},
        {"stupidity", "تصرف ببلادة."},
        {"right", "طالب بحقه في الرد."},
        {"put", "الشروط التي وضعتها الحكومة."},
    });
    const std::vector<test::FoundRow> rows{
        {"عمل", {"work", "slip", "works"}, "ه may be the pronoun"},
        {"عملة", {"work", "currency", "slip"}, "or be typed for ة"},
        {"عمله", {"work", "currency", "slip"}, "which a query may do as well"},
        {"رأي", {"opinion"}, "not the flag"},
        {"راية", {"opinion", "flag"}, "that is written with the same letters"},
        {"بلاد", {"currency", "country", "stupidity"}, "no newspaper writes بلادة"},
        {"حق", {"right"}, "a noun of two letters"},
        {"يضع", {"put"}, "a verb before ت and a pronoun"},
    };
    test::check_found(collection, rows);
    CHECK(test::ranked(collection.ask("عملة")).front() == "currency");
    searcher::Request request;
    request.query = "عمل السفير";
    const searcher::Snippet snippet = collection.ask(request).hits.front().snippet;
    REQUIRE(snippet.highlights.size() == 2);
    const auto [begin, end] = snippet.highlights.back();
    CHECK(snippet.text.substr(begin, end - begin) == "عمله");
}

TEST_CASE("a verb before a pronoun is found where its letters are a noun's too", "[searcher][readings]") {
    test::Collection collection(std::vector<test::Draft>{
        {"bulletin", "أصدر المركز نشرة أسبوعية."},
        {"published", "الخبر الذي نشرته الصحيفة."},
        {"publishes", "تنشر الصحيفة الخبر غدا."},
        {"imposed", "العقوبات التي فرضتها واشنطن."},
        {"imposes", "سيفرض المجلس عقوبات."},
        {"administration", "انتقد الرئيس إدارته للملف."},
    });
    const std::vector<test::FoundRow> rows{
        {"نشر", {"published", "publishes"}, "the verb"},
        {"نشرة", {"bulletin", "published"}, "the noun with a pronoun"},
        {"نشرته", {"bulletin", "published", "publishes"}, "the letters may be either"},
        {"ونشرته", {"bulletin", "published", "publishes"}, "behind a conjunction too"},
        {"يفرض", {"imposed", "imposes"}, "any form of the verb"},
        {"أدار", {}, "of most verbs the noun is meant"},
    };
    test::check_found(collection, rows);
}
