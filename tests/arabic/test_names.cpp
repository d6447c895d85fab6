// SPDX-License-Identifier: GPL-2.0-or-later
// Names are kept whole, and their spellings together.
#include "analyzers/arabic/names.hpp"

#include <catch2/catch.hpp>

#include "analyzers/arabic/analyzer.hpp"
#include "analyzers/arabic/list_hashes.hpp"
#include "analyzers/arabic/name_builder.hpp"
#include "analyzers/data/embedded.hpp"
#include "tests/arabic/support.hpp"

namespace bahith::arabic::test {
namespace {

struct Row {
    const char* remark;
    const char* name;
    const char* same;  // apart by spaces
};

constexpr Row rows[]{
    {"a state and its adjective", "الصين", "صيني الصينية والصيني الصينيين للصينيين"},
    {"a state and its adjective", "روسيا", "روسي الروسية والروسي"},
    {"a state and its adjective", "فرنسا", "فرنسي الفرنسية والفرنسيين"},
    {"a state and its adjective", "لبنان", "لبناني اللبنانية واللبنانيين"},
    {"a state and its adjective", "إيران", "إيراني الإيرانية ايران والإيرانيين"},
    {"two spellings of a state", "سوريا", "سورية"},
    {"hamza left out", "أوكرانيا", "اوكرانيا واوكرانيا لأوكرانيا"},
    {"transliterations", "نتنياهو", "نتانياهو ونتنياهو"},
    {"transliterations", "غوتيريش", "جوتيريش"},
};

}  // namespace

TEST_CASE("spellings and adjectives of a name share its lemma", "[arabic]") {
    for (const Row& row : rows) {
        INFO(row.remark);
        CHECK(why(row.name) == "name");
        for (const std::string& other : words_of({row.same}, 1)) {
            INFO(other);
            CHECK(lemma(other) == lemma(row.name));
        }
    }
}

TEST_CASE("names that look alike stay apart", "[arabic]") {
    CHECK(lemma("إيران") != lemma("إيراد"));
    CHECK(lemma("النمسا") != lemma("مساء"));
    CHECK(lemma("ليبيا") != lemma("لبنان"));
    CHECK(lemma("نيجيريا") != lemma("النيجر"));
    CHECK(lemma("السودان") != lemma("السويد"));
}

TEST_CASE("the list answers for folded words only", "[arabic]") {
    const Names& names = Names::builtin();
    CHECK(names.lemma("الصين").has_value());
    CHECK(names.lemma("صين").has_value());
    CHECK_FALSE(names.lemma("").has_value());
    CHECK_FALSE(names.lemma("اجتماع").has_value());
}

TEST_CASE("the compiled names are those of the gazetteer", "[arabic]") {
    const auto names = protected_names(actors::Gazetteer::builtin().all());
    CHECK(names.size() > 10000);
    CHECK(data::protected_names() == data::compile_map(names));
    for (const auto& [word, lemma] : names) {
        CAPTURE(word);
        CHECK(Names::builtin().lemma(word) == lemma);
    }
}

TEST_CASE("the compiled hashes are those of the lists", "[arabic]") {
    CHECK(data::list_hashes() == list_hashes());
    CHECK(fingerprint().find(list_hashes()) != std::string::npos);
}

}  // namespace bahith::arabic::test
