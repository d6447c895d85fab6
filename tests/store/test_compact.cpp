// SPDX-License-Identifier: GPL-2.0-or-later
// New generations: same content, one folder, whatever happens in between.
#include <catch2/catch.hpp>
#include <filesystem>

#include "tests/store/index_fixture.hpp"

using namespace bahith;
namespace fs = std::filesystem;

namespace {

void fill(const std::string& db) {
    store::Writer writer(db, "a1");
    for (int i = 0; i < 30; ++i) test::put_sample(writer, std::to_string(i), i % 2 == 0 ? "قمة" : "اتفاق", 3);
    writer.commit();
    for (int i = 0; i < 10; ++i) writer.remove(std::to_string(i));
    writer.commit();
}

std::vector<std::string> names(const std::string& dir) {
    std::vector<std::string> found;
    for (const fs::directory_entry& entry : fs::directory_iterator(dir)) found.push_back(entry.path().filename());
    std::sort(found.begin(), found.end());
    return found;
}

}  // namespace

TEST_CASE("compaction keeps the content and leaves one generation", "[store][compact]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    fill(db);
    const std::string before = test::digest(db);
    store::compact(db);
    CHECK(test::digest(db) == before);
    CHECK(names(db) == std::vector<std::string>{"gen-2-0", "index"});
    CHECK(store::check(db).empty());
    store::compact(db);
    CHECK(names(db) == std::vector<std::string>{"gen-3-0", "index"});
    CHECK(test::failure_of([&] { store::compact(folder / "none"); }).code == ErrorCode::no_index);
    CHECK_FALSE(fs::exists(folder / "none"));
}

TEST_CASE("rebuild replaces the index when it is filled, and not before", "[store][rebuild]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    fill(db);
    const std::string before = test::digest(db);
    store::rebuild(db, "a2", [&](store::Writer& writer) {
        test::put_sample(writer, "new", "جديد");
        writer.commit();
        CHECK(test::digest(db) == before);
        CHECK(test::failure_of([&] { store::Writer second(db, "a1"); }).code == ErrorCode::locked);
    });
    CHECK(store::Reader(db, "a2").article_count() == 1);
    CHECK(names(db) == std::vector<std::string>{"gen-2-0", "index"});
}

TEST_CASE("a rebuild that fails leaves the old index", "[store][rebuild]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    fill(db);
    const std::string before = test::digest(db);
    CHECK_THROWS_AS(store::rebuild(db, "a2",
                                   [](store::Writer& writer) {
                                       test::put_sample(writer, "new", "جديد");
                                       writer.commit();
                                       throw Failure({ErrorCode::io, "disk full", ""});
                                   }),
                    Failure);
    CHECK(test::digest(db) == before);
    CHECK(names(db) == std::vector<std::string>{"gen-1-0", "index"});
}
