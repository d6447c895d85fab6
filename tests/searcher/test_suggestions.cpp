// SPDX-License-Identifier: GPL-2.0-or-later
// Names that the list of actors lacks: how many are kept, what is quoted, what damage does.
#include <xapian.h>
#include <catch2/catch.hpp>

#include "analyzers/actors/gazetteer.hpp"
#include "searcher/suggested_names.hpp"
#include "tests/searcher/collection.hpp"

using namespace bahith;

namespace {

void add(searcher::SuggestedNames& names, const std::string& name, int times) {
    for (int i = 0; i < times; ++i) names.add({0, name.size(), name, "وزير", ""}, "a", {1, "body", name});
}

std::string letters(int n) {
    std::string out;
    for (int i = 0; i < n; ++i) out += "م";
    return out;
}

}  // namespace

TEST_CASE("the commonest names stay, whatever the number of mentions", "[searcher][suggestions]") {
    for (const int times : {1, 2, 7}) {
        INFO(times);
        searcher::SuggestedNames names(10);
        add(names, "سامر الزبرقاني", 9);
        for (int i = 0; i < 1000; ++i) add(names, "اسم " + std::to_string(i), times);
        const searcher::Suggestions all = names.done(1, actors::Gazetteer::builtin());
        CHECK(all.names.size() <= 10);
        CHECK(all.names.size() >= 5);
        CHECK(all.names.front().name == "سامر الزبرقاني");
        CHECK(all.names.front().mentions == 9);
        CHECK(all.rarer == 0);
    }
}

TEST_CASE("what is asked for and what is rarer", "[searcher][suggestions]") {
    searcher::SuggestedNames names(10);
    add(names, "سامر الزبرقاني", 3);
    add(names, "عادل الهلواني", 2);
    add(names, "خالد المقرني", 1);
    const searcher::Suggestions some = names.done(3, actors::Gazetteer::builtin());
    CHECK(some.names.size() == 1);
    CHECK(some.rarer == 2);
}

TEST_CASE("evidence is short and cut between words, or at least between letters", "[searcher][suggestions]") {
    const std::string name = "سامر الزبرقاني";
    struct {
        std::string before, after, expected;
        const char* remark;
    } const rows[] = {
        {"قال ", " أمس", "قال " + name + " أمس", "all of it"},
        {letters(300), letters(300), letters(80) + name + letters(50), "no space anywhere"},
        {"ن" + letters(300) + "x", letters(300), letters(79) + "x" + name + letters(50), "not within a letter"},
        {letters(300) + " وقال ", " أمس " + letters(300), "وقال " + name + " أمس", "at spaces"},
        {"بدء " + letters(300), " " + letters(300), letters(80) + name + " " + letters(50), "spaces out of reach"},
    };
    for (const auto& row : rows) {
        INFO(row.remark);
        const std::string text = row.before + name + row.after;
        searcher::Suggestion suggestion;
        searcher::quote(text, row.before.size(), row.before.size() + name.size(), suggestion);
        CHECK(suggestion.evidence == row.expected);
        const auto [begin, end] = suggestion.name_at;
        CHECK(suggestion.evidence.substr(begin, end - begin) == name);
    }
}

TEST_CASE("a damaged article is named, and the others are read", "[searcher][suggestions]") {
    const char* text = "وقال وزير الدفاع السوداني سامر الزبرقاني إن الخطة جاهزة";
    test::Collection collection(std::vector<test::Draft>{{"a", text}, {"b", text}, {"c", text}});
    CHECK(collection.searcher().suggest(3, {}).names.size() == 1);
    {
        Xapian::WritableDatabase raw(test::generation(collection.db()), Xapian::DB_OPEN);
        Xapian::Document record = raw.get_document(1);
        record.set_data("rubbish");
        raw.replace_document(1, record);
        raw.commit();
    }
    std::size_t told = 0;
    const searcher::Suggestions found = searcher::Searcher(collection.db()).suggest(1, [&](auto, auto) { ++told; });
    REQUIRE(found.names.size() == 1);
    CHECK(found.names.front().mentions == 2);
    CHECK(found.names.front().country.id == "country/sudan");
    REQUIRE(found.failures.size() == 1);
    CHECK(found.failures.front().code == ErrorCode::damaged);
    CHECK(told == 3);
}
