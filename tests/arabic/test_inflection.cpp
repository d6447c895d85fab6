// SPDX-License-Identifier: GPL-2.0-or-later
// Number, gender, pronouns and persons lead back to the dictionary's form.
#include "analyzers/arabic/inflection.hpp"

#include <catch2/catch.hpp>

#include "tests/arabic/support.hpp"

namespace bahith::arabic::test {
namespace {

struct Row {
    const char* remark;
    const char* word;
    const char* forms;  // apart by spaces
};

constexpr Row rows[]{
    {"plural in ات of a word in ة", "سياسة", "سياسات السياسات والسياسات للسياسات"},
    {"plural in ات of a word in ة", "حكومة", "حكومات الحكومات بحكومات"},
    {"plural in ات of a bare word", "قرار", "قرارات القرارات بقرارات"},
    {"plural in ات of a word in ية", "اتفاقية", "اتفاقيات الاتفاقيات والاتفاقيات"},
    {"plural in ون and ين", "مسؤول", "مسؤولون مسؤولين المسؤولين والمسؤولون للمسؤولين"},
    {"dual", "صاروخ", "صاروخان صاروخين الصاروخين"},
    {"dual of a word in ة", "دولة", "دولتان دولتين الدولتين والدولتان"},
    {"pronouns", "سياسة", "سياسته سياستها سياستهم سياساتها سياساتنا وسياساتهم"},
    {"pronouns behind a bare word", "قرار", "قرارها قراراتهم"},
    {"hamza before a pronoun", "أعضاء", "أعضائها أعضائه أعضاؤها لأعضائها"},
    {"alef maksura before a pronoun", "مستوى", "مستواها"},
    {"accusative", "قرار", "قرارا قراراً"},
    {"persons of the past", "أعلن", "أعلنت أعلنوا وأعلنت"},
    {"past and present", "أعلن", "يعلن ويعلن سيعلن"},
    {"hollow verb", "قال", "قالت قالوا يقول وقال ويقول"},
    {"adjective in ي", "سياسي", "سياسية السياسية والسياسيين سياسيون"},
    {"adjective in ي, agreeing", "دولي", "دولية الدولية"},
};

}  // namespace

TEST_CASE("forms of a word have one lemma", "[arabic]") {
    for (const Row& row : rows)
        for (const std::string& form : words_of({row.forms}, 1)) {
            INFO(row.remark << ": " << form);
            CHECK(lemma(form) == lemma(row.word));
        }
}

TEST_CASE("words that mean different things stay apart", "[arabic]") {
    const std::pair<const char*, const char*> pairs[]{
        {"وزير", "وزارة"}, {"دولة", "دولي"},   {"سفير", "سفارة"}, {"كاتب", "كتاب"}, {"حرب", "حزب"},   {"قرار", "قارة"},
        {"مصر", "مصير"},   {"سياسة", "سياحة"}, {"بلد", "بلاد"},   {"عمان", "عمل"},  {"الصين", "صنع"}, {"النفط", "ناتو"},
    };
    for (const auto& [one, other] : pairs) {
        INFO(one << " " << other);
        CHECK(lemma(one) != lemma(other));
    }
}

TEST_CASE("an ending leaves three letters or stays", "[arabic]") {
    const Lexicon& lexicon = Lexicon::builtin();
    CHECK_FALSE(inflected(lexicon, "ات", Trust::sure).has_value());
    CHECK_FALSE(inflected(lexicon, "", Trust::sure).has_value());
    CHECK_FALSE(inflected(lexicon, "لها", Trust::sure).has_value());
    REQUIRE(inflected(lexicon, "سياسات", Trust::sure).has_value());
    CHECK(inflected(lexicon, "سياسات", Trust::sure)->lemma == "سياسه");
}

}  // namespace bahith::arabic::test
