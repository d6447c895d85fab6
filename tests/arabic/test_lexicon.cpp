// SPDX-License-Identifier: GPL-2.0-or-later
// The dictionary: broken plurals, verbs, spellings of the hamza; and the table it is compiled to.
#include "analyzers/arabic/lexicon.hpp"

#include <catch2/catch.hpp>

#include "tests/arabic/support.hpp"

namespace bahith::arabic::test {
namespace {

struct Row {
    const char* remark;
    const char* word;
    const char* same;  // apart by spaces
};

constexpr Row rows[]{
    {"broken plural", "وزير", "وزراء الوزراء والوزراء للوزراء"},
    {"broken plural", "رئيس", "رؤساء الرؤساء"},
    {"broken plural", "دولة", "دول الدول والدول للدول"},
    {"broken plural", "حزب", "أحزاب الأحزاب وأحزاب"},
    {"broken plural", "سفير", "سفراء السفراء"},
    {"broken plural", "صاروخ", "صواريخ الصواريخ"},
    {"broken plural", "حرب", "حروب الحروب"},
    {"broken plural", "عقد", "عقود العقود"},
    {"broken plural, other carriers", "شأن", "شؤون شئون الشؤون"},
    {"hamza on another carrier", "مسؤول", "مسئول المسئول"},
    {"hamza on another carrier", "هيئة", "هيأة الهيئة"},
    {"hamza left out", "إعلان", "اعلان الاعلان"},
    {"imperfect of a hollow verb", "قال", "يقول"},
    {"imperfect of the fourth form", "أعلن", "يعلن"},
    {"imperfect", "بحث", "يبحث تبحث"},
};

}  // namespace

TEST_CASE("the dictionary knows forms of one word", "[arabic]") {
    for (const Row& row : rows)
        for (const std::string& other : words_of({row.same}, 1)) {
            INFO(row.remark << ": " << other);
            CHECK(lemma(other) == lemma(row.word));
        }
}

TEST_CASE("entries say whether a word may be a noun", "[arabic]") {
    const Lexicon& lexicon = Lexicon::builtin();
    REQUIRE(lexicon.find("وزير").has_value());
    CHECK(lexicon.find("وزير")->noun);
    REQUIRE(lexicon.find("يعلن").has_value());
    CHECK_FALSE(lexicon.find("يعلن")->noun);
    CHECK_FALSE(lexicon.find("").has_value());
    CHECK_FALSE(lexicon.find("قفثصضشسيب").has_value());
    CHECK_FALSE(lexicon.find("nato").has_value());
}

TEST_CASE("other bytes are refused", "[arabic]") {
    CHECK_THROWS_AS(Lexicon("not a lexicon"), std::runtime_error);
}

TEST_CASE("the smallest lexicon answers", "[arabic]") {
    // One slot is taken, the next is free: a search for an unknown word comes to its end.
    std::string bytes("BLX3\2\0\0\0\0\0\0\0\0\0\0\0", 16);
    CHECK_FALSE(Lexicon(bytes).find("وزير").has_value());
}

}  // namespace bahith::arabic::test
