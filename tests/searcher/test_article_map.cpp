// SPDX-License-Identifier: GPL-2.0-or-later
// The list of records against the keys of the documents.
#include <xapian.h>

#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "analyzers/arabic/analyzer.hpp"
#include "searcher/article_map.hpp"
#include "searcher/tally.hpp"
#include "store/index.hpp"
#include "store/schema.hpp"
#include "tests/searcher/collection.hpp"

using namespace bahith;
using searcher::ArticleMap;
using searcher::Documents;
using store::Field;

namespace {

std::string key_of(const Xapian::Database& database, Xapian::docid document) {
    return database.get_document(document).get_value(store::slot(Field::article_key));
}

/// Calls `check(reader, map)` with the index as it is.
template <class Check>
void with_map(const std::string& db, Check check) {
    const store::Reader reader(db, arabic::fingerprint());
    check(reader, ArticleMap(reader.database()));
}

// Documents have equal numbers where they have equal keys, whatever was asked before.
void check_numbers(const store::Reader& reader, const ArticleMap& map) {
    const Xapian::Database& database = reader.database();
    std::map<std::string, std::size_t> numbers;
    std::set<std::size_t> different;
    std::size_t last = 0;
    for (auto i = database.postlist_begin(""); i != database.postlist_end(""); ++i) {
        const std::size_t number = map.article_of(*i);
        CHECK(map.article_of(*i, last) == number);
        const auto [known, fresh] = numbers.try_emplace(key_of(database, *i), number);
        CHECK(known->second == number);
        if (fresh) CHECK(different.insert(number).second);
        if (number % 7 == 0) last = number;
    }
    for (std::size_t step : {1U, 3U, 50U}) {
        Documents some;
        for (auto i = database.postlist_begin(""); i != database.postlist_end(""); ++i)
            if (*i % step == 0) some.push_back(*i);
        CHECK(searcher::Tally(database, some, &map).articles() == searcher::Tally(database, some).articles());
    }
}

}  // namespace

TEST_CASE("a record stands before the passages of its article", "[searcher][articles]") {
    std::vector<test::Draft> drafts{{"one", "اجتمع الطرفان."}};
    for (int i = 0; i < 40; ++i) {
        std::string text;
        for (int paragraph = 0; paragraph <= i % 5; ++paragraph)
            for (int word = 0; word < 150; ++word) text += word == 149 ? "خبر.\n" : "خبر ";
        drafts.push_back({"a" + std::to_string(i), text});
    }
    test::Collection collection(drafts);
    with_map(collection.db(), [](const store::Reader& reader, const ArticleMap& map) {
        check_numbers(reader, map);
        std::size_t several = 0;
        for (Xapian::docid document = 1; document <= reader.database().get_lastdocid(); ++document) {
            const auto passages = map.passages(map.article_of(document));
            REQUIRE(passages.has_value());
            CHECK(*passages == reader.passage_count(key_of(reader.database(), document)));
            if (*passages > 1) ++several;
        }
        CHECK(several > 50);
    });
    {
        store::Writer writer(collection.db(), arabic::fingerprint());
        for (const char* gone : {"one", "a7", "a19", "a39"}) CHECK(writer.remove(gone));
        writer.commit();
    }
    with_map(collection.db(), [](const store::Reader& reader, const ArticleMap& map) {
        check_numbers(reader, map);
        CHECK_FALSE(map.passages(map.article_of(reader.database().get_lastdocid())));
    });
}

TEST_CASE("articles of the sample by their records", "[searcher][articles]") {
    with_map(test::sample_articles().db(), check_numbers);
}

TEST_CASE("a database without articles has none", "[searcher][articles]") {
    const test::TemporaryFolder folder;
    const Xapian::WritableDatabase database(folder / "db", Xapian::DB_CREATE);
    const ArticleMap map(database);
    CHECK(searcher::Tally(database, {}, &map).articles() == 0);
    CHECK_FALSE(map.passages(0));
}
