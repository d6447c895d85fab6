// SPDX-License-Identifier: GPL-2.0-or-later
// Proclitics come off, and only they.
#include "analyzers/arabic/clitics.hpp"

#include <catch2/catch.hpp>
#include <set>
#include <sstream>

#include "analyzers/arabic/fold.hpp"
#include "analyzers/arabic/lemmatizer.hpp"
#include "tests/arabic/support.hpp"

namespace bahith::arabic::test {
namespace {

struct Row {
    const char* remark;
    const char* word;
    const char* with_proclitics;  // apart by spaces
};

constexpr Row rows[]{
    {"a name with article", "الصين", "والصين بالصين للصين وللصين فالصين كالصين وبالصين"},
    {"ب is the name's own", "بوتين", "وبوتين ببوتين لبوتين ولبوتين كبوتين فبوتين"},
    {"ب is the name's own", "بكين", "وبكين ببكين لبكين ولبكين"},
    {"ب is the name's own", "بغداد", "وبغداد ببغداد لبغداد"},
    {"ب is the name's own", "بيروت", "وبيروت ببيروت لبيروت"},
    {"ف is the name's own", "فرنسا", "وفرنسا بفرنسا لفرنسا ولفرنسا ففرنسا"},
    {"ف is the name's own, and ين", "فلسطين", "وفلسطين بفلسطين لفلسطين"},
    {"ل is the name's own, and ان", "لبنان", "ولبنان بلبنان للبنان وللبنان"},
    {"ل is the name's own", "ليبيا", "وليبيا بليبيا لليبيا"},
    {"ك is the name's own", "كوبا", "وكوبا بكوبا لكوبا"},
    {"و is the name's own", "واشنطن", "وواشنطن بواشنطن لواشنطن"},
    {"و is the word's own", "وزير", "الوزير والوزير ووزير لوزير للوزير بالوزير فالوزير كوزير"},
    {"و is the word's own", "وزارة", "الوزارة والوزارة ووزارة لوزارة بوزارة للوزارة"},
    {"و is the word's own", "وكالة", "الوكالة والوكالة ووكالة لوكالة بوكالة"},
    {"و is the word's own", "وثيقة", "الوثيقة والوثيقة ووثيقة بوثيقة"},
    {"و is the word's own", "وحدة", "الوحدة والوحدة ووحدة بوحدة"},
    {"ب is the word's own", "بيان", "البيان والبيان وبيان ببيان"},
    {"و before a verb that no list knows", "يرقصون", "ويرقصون"},
    {"و before a name that no list knows", "بورتون", "وبورتون"},
    {"ل is the word's own", "لجنة", "اللجنة واللجنة ولجنة بلجنة"},
    {"ك is the word's own", "كتاب", "الكتاب والكتاب وكتاب بكتاب لكتاب"},
    {"ف is the word's own", "فريق", "الفريق والفريق وفريق بفريق لفريق"},
    {"س is the word's own", "سياسة", "السياسة والسياسة وسياسة بسياسة لسياسة للسياسة"},
    {"a plain noun", "حكومة", "الحكومة والحكومة بالحكومة للحكومة وللحكومة وحكومة بحكومة لحكومة كحكومة"},
    {"the future", "يبحث", "سيبحث وسيبحث ويبحث"},
};

}  // namespace

TEST_CASE("a word and the word with proclitics have one lemma", "[arabic]") {
    for (const Row& row : rows) {
        for (const std::string& other : words_of({row.with_proclitics}, 1)) {
            INFO(row.remark << ": " << other);
            CHECK(lemma(other) == lemma(row.word));
        }
    }
}

TEST_CASE("words that begin like a proclitic stay whole", "[arabic]") {
    for (const char* word : {"بوتين", "بكين", "فرنسا", "لبنان", "واشنطن", "فلسطين", "ليبيا", "كوبا", "بيروت"}) {
        INFO(word);
        CHECK(lemma(word) == word);
        CHECK(why(word) == "name");
    }
    for (const char* word : {"وزير", "بيان", "كتاب", "فريق", "سفير", "وطن", "بلد"}) {
        INFO(word);
        CHECK(lemma(word) == word);
    }
}

TEST_CASE("a word stands alone without its proclitics and with its article", "[arabic]") {
    Analyzer analyzer;
    for (const auto& [typed, alone] : std::vector<std::pair<const char*, const char*>>{{"والصين", "الصين"},
                                                                                       {"للصين", "الصين"},
                                                                                       {"الصين", "الصين"},
                                                                                       {"بقرار", "قرار"},
                                                                                       {"وبالقرار", "القرار"},
                                                                                       {"للجنة", "اللجنه"},
                                                                                       {"وللجنة", "اللجنه"},
                                                                                       {"للغة", "اللغه"},
                                                                                       {"للغتها", "لغتها"},
                                                                                       {"لله", "الله"},
                                                                                       {"ولله", "الله"},
                                                                                       {"والله", "الله"},
                                                                                       {"وزير", "وزير"},
                                                                                       {"2024", "2024"}}) {
        INFO(typed);
        CHECK(standing_alone(*analyzer.analyze(typed).front().forms) == alone);
    }
}

TEST_CASE("so does its spelling, and the word without its article", "[arabic]") {
    Analyzer analyzer;
    struct Row {
        const char *typed, *alone, *bare, *remark;
    };
    for (const auto& [typed, alone, bare, remark] :
         {Row{"وأمير", "أمير", "امير", "the hamza is kept"}, Row{"والإصابة", "الإصابة", "اصابه", "so is ة"},
          Row{"للأمم", "الأمم", "امم", "two lams"}, Row{"للجنة", "اللجنة", "لجنه", "three lams"},
          Row{"والسعودي", "السعودي", "سعودي", "a name"}, Row{"السعودي", "السعودي", "سعودي", "found with its article"},
          Row{"أمير", "أمير", "امير", "no proclitic"}, Row{"الله", "الله", "الله", "no article of its own"},
          Row{"فلله", "الله", "الله", "ل takes its alef"},
          Row{"الآلة", "الآلة", "اله", "the word's own letters are those of an article"},
          Row{"آلة", "آلة", "اله", "they stay"}, Row{"ألوان", "ألوان", "الوان", "so do those of a plural"}}) {
        INFO(remark);
        const auto forms = analyzer.analyze(typed).front().forms;
        CHECK(standing_alone(*forms, typed) == alone);
        CHECK(without_proclitics(*forms) == bare);
        CHECK(fold(without_proclitics(*forms, typed)) == bare);
    }
}

TEST_CASE("what the list reads behind proclitics has the lemma of the word", "[arabic]") {
    const auto rows = rows_of("../../analyzers/data/behind_proclitics.tsv");
    CHECK(rows.size() > 100);
    Lemmatizer lemmatizer;
    for (const auto& row : rows) {
        REQUIRE(row.size() == 2);
        const Lemma alone = lemmatizer.lemma(fold(row[0]));
        std::istringstream all(row[1]);
        for (std::string typed; std::getline(all, typed, '|');) {
            INFO(row[0] << ": " << typed);
            const Lemma read = lemmatizer.lemma(fold(typed));
            CHECK(read.lemma == alone.lemma);
            CHECK(!read.proclitic.empty());
            CHECK(fold(typed).starts_with(read.proclitic));
        }
    }
    for (const char* conjunction : {"و", "ف"})
        CHECK(lemmatizer.lemma(conjunction + fold("بأبها")).lemma == fold("أبها"));
}

TEST_CASE("the table of proclitics has no double", "[arabic]") {
    std::set<std::string_view> seen;
    for (const Proclitic& proclitic : proclitics()) {
        INFO(proclitic.text);
        CHECK(seen.insert(proclitic.text).second);
        CHECK(fold(proclitic.text) == proclitic.text);
        CHECK((proclitic.follows == Follows::definite) ==
              (letters(proclitic.text) >= 2 && proclitic.text.ends_with("ل") && proclitic.text != "ول" &&
               proclitic.text != "فل"));
    }
}

TEST_CASE("the lemmatizer says what it split off", "[arabic]") {
    Lemmatizer lemmatizer;
    CHECK(lemmatizer.lemma("وللصين").proclitic == "ولل");
    CHECK(lemmatizer.lemma("والحكومه").proclitic == "وال");
    CHECK(lemmatizer.lemma("لبنان").proclitic.empty());
}

}  // namespace bahith::arabic::test
