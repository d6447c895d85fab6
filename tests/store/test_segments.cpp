// SPDX-License-Identifier: GPL-2.0-or-later
// Segments made aside become part of the index at once, in their order.
#include "store/segments.hpp"

#include <xapian.h>
#include <catch2/catch.hpp>
#include <filesystem>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "store/schema.hpp"
#include "tests/store/index_fixture.hpp"

using namespace bahith;
namespace fs = std::filesystem;

namespace {

void fill(store::Segments& segments, std::size_t number, const std::vector<std::string>& ids, const std::string& word) {
    {
        store::Writer segment = segments.begin(number);
        for (const std::string& id : ids) {
            test::put_sample(segment, id, word);
            segment.note_spelling(word, word + id);
        }
        segment.commit();
    }
    segments.finished(number);
}

std::vector<std::string> ids_in_order(const std::string& db) {
    std::vector<std::string> ids;
    store::Reader(db, "").each_record([&](const Result<store::Record>& record) { ids.push_back(record->id); });
    return ids;
}

std::size_t entries(const std::string& dir) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(dir), fs::directory_iterator()));
}

}  // namespace

TEST_CASE("segments count when they are joined, behind what is there, in their order", "[store][segments]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    auto held = std::make_unique<store::Writer>(db, "a1");
    store::Writer& writer = *held;
    test::put_sample(writer, "old", "قديم");
    writer.note("key", "value");
    {
        store::Segments segments(writer);
        fill(segments, 1, {"c"}, "قمة");
        fill(segments, 0, {"a", "b"}, "قمة");
        CHECK(store::Reader(db, "a1").article_count() == 0);
        segments.join();
    }
    CHECK(writer.articles() == 4);
    CHECK(writer.metadata("key") == "value");
    CHECK(ids_in_order(db) == std::vector<std::string>{"old", "a", "b", "c"});
    CHECK(entries(db) == 2);  // one generation and the stub
    const store::Reader reader(db, "a1");
    const std::string skeleton = store::skeleton_key("قمة");
    const std::vector<std::string> words(reader.database().synonyms_begin(skeleton),
                                         reader.database().synonyms_end(skeleton));
    CHECK(words == std::vector<std::string>{"قمةa", "قمةb", "قمةc"});
    test::put_sample(writer, "later", "قمة");
    writer.commit();
    CHECK(store::Reader(db, "a1").article_count() == 5);
    held.reset();
    CHECK(store::check(db).empty());
}

TEST_CASE("an article of a segment replaces the one that is there", "[store][segments]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    auto held = std::make_unique<store::Writer>(db, "a1");
    store::Writer& writer = *held;
    for (const char* id : {"a", "b", "c"}) test::put_sample(writer, id, "قديم", 3);
    writer.commit();
    {
        store::Segments segments(writer);
        fill(segments, 0, {"b", "d"}, "جديد");
        segments.join();
    }
    CHECK(ids_in_order(db) == std::vector<std::string>{"a", "c", "b", "d"});
    CHECK(test::documents_with(db, "قديم") == 6);
    held.reset();  // and its lock
    CHECK(store::check(db).empty());

    store::Writer other(folder / "other", "a1");
    for (const char* id : {"a", "c"}) test::put_sample(other, id, "قديم", 3);
    for (const char* id : {"b", "d"}) test::put_sample(other, id, "جديد");
    other.commit();
    CHECK(test::digest(db) == test::digest(folder / "other"));
}

TEST_CASE("many segments from several threads", "[store][segments]") {
    constexpr std::size_t count = 100, threads = 3;
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    auto held = std::make_unique<store::Writer>(db, "a1");
    store::Writer& writer = *held;
    std::vector<std::string> expected;
    for (std::size_t i = 0; i < count; ++i) expected.push_back("id" + std::to_string(i));
    {
        store::Segments segments(writer);
        std::vector<std::thread> fillers;
        for (std::size_t t = 0; t < threads; ++t)
            fillers.emplace_back([&, t] {
                for (std::size_t i = t; i < count; i += threads) fill(segments, i, {expected[i]}, "قمة");
            });
        for (std::thread& filler : fillers) filler.join();
        CHECK(entries(db) < 40);  // three groups and what is left over
        segments.join();
    }
    CHECK(ids_in_order(db) == expected);
    held.reset();
    CHECK(store::check(db).empty());
}

TEST_CASE("segments that are not joined leave nothing behind", "[store][segments]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / GENERATE("db", "db/");
    auto held = std::make_unique<store::Writer>(db, "a1");
    store::Writer& writer = *held;
    test::put_sample(writer, "old", "قديم");
    writer.commit();
    const std::string before = test::listing(db);
    {
        store::Segments segments(writer);
        fill(segments, 0, {"a"}, "قمة");
        const store::Writer unfinished = segments.begin(1);
        CHECK(entries(db) == 4);
    }
    CHECK(test::listing(db) == before);
}

TEST_CASE("segments fill a generation in the making too", "[store][segments][rebuild]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    {
        store::Writer writer(db, "a1");
        test::put_sample(writer, "old", "قديم");
        writer.commit();
    }
    store::rebuild(db, "a2", [&](store::Writer& writer) {
        store::Segments segments(writer);
        fill(segments, 0, {"a"}, "قمة");
        fill(segments, 1, {"b"}, "قمة");
        segments.join();
        CHECK(store::Reader(db, "a1").article_count() == 1);
    });
    CHECK(ids_in_order(db) == std::vector<std::string>{"a", "b"});
    CHECK(store::Reader(db, "a2").article_count() == 2);
    CHECK(entries(db) == 2);
    CHECK(store::check(db).empty());
}

TEST_CASE("what a death left half made hinders nobody", "[store][segments][rebuild]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    {
        store::Writer writer(db, "a1");
        test::put_sample(writer, "old", "قديم");
        writer.commit();
    }
    for (const char* left : {"/making-2-0", "/making-2-segment-0-1", "/making-9-0"})
        fs::copy(test::generation(db), db + left);
    const auto load = [](store::Writer& writer) {
        store::Segments segments(writer);
        fill(segments, 0, {"a"}, "قمة");
        segments.join();
    };
    SECTION("rebuild") {
        store::rebuild(db, "a1", load);
        CHECK(ids_in_order(db) == std::vector<std::string>{"a"});
    }
    SECTION("compact") {
        store::compact(db);
        CHECK(ids_in_order(db) == std::vector<std::string>{"old"});
    }
    SECTION("add") {
        store::Writer writer(db, "a1");
        load(writer);
        CHECK(ids_in_order(db) == std::vector<std::string>{"old", "a"});
    }
    CHECK(entries(db) == 2);
    CHECK(store::check(db).empty());
}
