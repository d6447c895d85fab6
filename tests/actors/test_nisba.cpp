// SPDX-License-Identifier: GPL-2.0-or-later
// Forms of adjectives, and the readings of a word with proclitics.
#include <algorithm>
#include <catch2/catch.hpp>

#include "analyzers/actors/clitics.hpp"
#include "analyzers/actors/nisba.hpp"
#include "analyzers/actors/spans.hpp"
#include "analyzers/actors/variants.hpp"

namespace bahith::actors::test {
namespace {

std::vector<std::string> forms_of(const char* text, bool exact = false, NameKind kind = NameKind::nisba_adjective) {
    return inflect({text, kind, exact, false});
}

bool has(const std::vector<std::string>& forms, const std::string& form) {
    return std::find(forms.begin(), forms.end(), form) != forms.end();
}

}  // namespace

TEST_CASE("an adjective of one word", "[actors][nisba]") {
    const auto forms = forms_of("صيني");
    for (const char* form : {"صيني", "الصيني", "صينيه", "الصينيه", "صينيون", "الصينيون", "صينيين", "الصينيين", "صينيان",
                             "الصينيان", "صينيتان", "الصينيتين", "صينيات", "الصينيات", "صينيا", "صينيو", "صينيي"}) {
        INFO(form);
        CHECK(has(forms, form));
    }
    CHECK_FALSE(has(forms, "الصينيا"));
    CHECK_FALSE(has(forms, "صين"));
}

TEST_CASE("adjectives of two words", "[actors][nisba]") {
    const auto agreeing = forms_of("كوري شمالي");
    for (const char* form :
         {"كوري شمالي", "الكوري الشمالي", "الكوريه الشماليه", "الكوريين الشماليين", "كوريون شماليون"}) {
        INFO(form);
        CHECK(has(agreeing, form));
    }
    CHECK_FALSE(has(agreeing, "الكوريه الشمالي"));
    const auto fixed = forms_of("جنوب أفريقي");
    for (const char* form : {"جنوب افريقي", "الجنوب افريقي", "الجنوب افريقيه", "جنوب افريقيين"}) {
        INFO(form);
        CHECK(has(fixed, form));
    }
    CHECK_FALSE(has(fixed, "الجنوب الافريقي"));
    CHECK(has(forms_of("سري لانكي"), "سري لانكيه"));
}

TEST_CASE("exact forms and other names are only folded", "[actors][nisba]") {
    CHECK(forms_of("الأتراك", true) == std::vector<std::string>{"الاتراك"});
    CHECK(forms_of("الصين", false, NameKind::name) == std::vector<std::string>{"الصين"});
    CHECK(forms_of("كوريا-الشمالية", false, NameKind::name) == std::vector<std::string>{"كوريا الشماليه"});
    CHECK(forms_of("").empty());
    CHECK(forms_of("ي") == std::vector<std::string>{"ي"});
}

TEST_CASE("organizations of a state are named in more than one way", "[actors][nisba]") {
    Actor state;
    state.names = {{"الولايات المتحدة", NameKind::name, false, false},
                   {"أمريكي", NameKind::nisba_adjective, false, false},
                   {"أميركي", NameKind::nisba_adjective, false, false}};
    const StateVariants variants(state);
    CHECK(variants.of("وزاره الخارجيه الامريكيه") ==
          std::vector<std::string>{"وزاره الخارجيه الاميركيه", "وزاره الخارجيه في الولايات المتحده"});
    CHECK(variants.of("الكونغرس الامريكي") == std::vector<std::string>{"الكونغرس الاميركي"});
    CHECK(variants.of("الامريكيه").empty());
    CHECK(variants.of("مجلس الامن").empty());
}

TEST_CASE("readings of a word with proclitics", "[actors][clitics]") {
    struct Row {
        const char* word;
        std::vector<std::string> readings;
        const char* remark;
    };
    const std::vector<Row> rows{
        {"الصين", {"الصين"}, "none"},
        {"والصين", {"والصين", "الصين"}, "و"},
        {"بروسيا", {"بروسيا", "روسيا"}, "ب"},
        {"وبروسيا", {"وبروسيا", "بروسيا", "روسيا"}, "و and ب"},
        {"للصين", {"للصين", "لصين", "الصين"}, "ل and ال"},
        {"وللصين", {"وللصين", "للصين", "لصين", "الصين"}, "و, ل and ال"},
        {"سروسيا", {"سروسيا"}, "س is none"},
        {"ب", {"ب"}, "nothing would be left"},
        {"", {""}, "nothing"},
    };
    for (const Row& row : rows) {
        INFO(row.word << " -- " << row.remark);
        const Readings readings = read_clitics(row.word);
        std::vector<std::string> found;
        for (std::size_t i = 0; i < readings.count; ++i) found.push_back(strip_clitics(readings.list[i], row.word));
        CHECK(found == row.readings);
    }
}

TEST_CASE("what may part the words of a name", "[actors][spans]") {
    int open = 0;
    for (const char* gap : {"", " ", "  ", "-", "\u00A0", " – ", "\u200F "}) CHECK(joins(gap, open));
    CHECK(open == 0);
    CHECK(joins(" “", open));
    CHECK(open == 1);
    CHECK(joins("” ", open));
    CHECK(open == 0);
    for (const char* gap : {".", ", ", "، ", "؛", ": ", "\n", " (", "/", "                             "})
        CHECK_FALSE(joins(gap, open));
    CHECK(open == 0);
    CHECK(without_abbreviation(". ", "st", "lucia") == " ");
    CHECK(without_abbreviation(".", "الو", "م").empty());
    CHECK(without_abbreviation(". ", "كوريا", "الشماليه") == ". ");
    CHECK(close_quote("الناتو» يرد", 12) == 14);
    CHECK(close_quote("الناتو يرد", 12) == 12);
    CHECK(close_quote("الناتو", 12) == 12);
}

TEST_CASE("letters are counted through marks and tatweel", "[actors][spans]") {
    CHECK(skip_letters("بروسيا", 0, 12, 2) == 2);
    CHECK(skip_letters("بِـروسيا", 0, 16, 2) == 6);
    CHECK(skip_letters("\uFEFBيران", 0, 11, 2) == 0);
}

}  // namespace bahith::actors::test
