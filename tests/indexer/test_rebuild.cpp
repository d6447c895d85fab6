// SPDX-License-Identifier: GPL-2.0-or-later
// The index alone is enough to make it anew.
#include <xapian.h>
#include <catch2/catch.hpp>
#include <filesystem>

#include "indexer/indexer.hpp"
#include "store/schema.hpp"
#include "tests/store/index_fixture.hpp"

using namespace bahith;

namespace {

void fill(const test::TemporaryFolder& folder) {
    test::write_file(
        folder / "news.jsonl",
        R"({"id":"a","title":"اتفاق بكين","text":"اتفقت السعودية وإيران على استئناف العلاقات.","date":"2023-03-10",)"
        R"("author":"قسم التحليل","source":"مرصد السياسات","section":"ملفات"})"
        "\n"
        R"({"id":"b","title":"سد النهضة","text":"تعثرت المفاوضات بين الدول الثلاث.\nوأعلنت كل دولة موقفها."})"
        "\n");
    indexer::AddRequest request;
    request.db = folder / "db";
    request.paths = {folder / "news.jsonl"};
    REQUIRE(indexer::add(request).added == 2);
}

void set_metadata(const std::string& db, std::string_view key, const std::string& value) {
    Xapian::WritableDatabase raw(test::generation(db), Xapian::DB_OPEN);
    raw.set_metadata(std::string(key), value);
    raw.commit();
}

}  // namespace

TEST_CASE("rebuild gives the same content and needs no article file", "[indexer][rebuild]") {
    const test::TemporaryFolder folder;
    fill(folder);
    std::filesystem::remove(folder / "news.jsonl");
    const std::string before = test::digest(folder / "db");
    std::size_t told = 0, of = 0;
    bool joining = false;
    const indexer::Report report = indexer::rebuild(folder / "db", [&](const indexer::Progress& progress) {
        told = progress.articles;
        of = progress.articles_total;
        joining = progress.joining;
    });
    CHECK(report.added == 2);
    CHECK(report.failures.empty());
    CHECK(told == 2);
    CHECK(of == 2);
    CHECK(joining);
    CHECK(test::digest(folder / "db") == before);
    CHECK(store::check(folder / "db").empty());
}

TEST_CASE("rebuild heals another analyzer and a wrong count", "[indexer][rebuild]") {
    const test::TemporaryFolder folder;
    fill(folder);
    const std::string before = test::digest(folder / "db");
    set_metadata(folder / "db", store::meta_analyzer, "old");
    set_metadata(folder / "db", store::meta_articles, "7");
    CHECK(test::failure_of([&] { static_cast<void>(indexer::remove(folder / "db", {"a"})); }).code ==
          ErrorCode::mismatch);
    CHECK(indexer::rebuild(folder / "db", {}).added == 2);
    CHECK(indexer::remove(folder / "db", {"none"}).failures.size() == 1);
    CHECK(test::digest(folder / "db") == before);
}

TEST_CASE("rebuild saves what can be saved and says what cannot", "[indexer][rebuild]") {
    const test::TemporaryFolder folder;
    fill(folder);
    {
        Xapian::WritableDatabase raw(test::generation(folder / "db"), Xapian::DB_OPEN);
        Xapian::Document record = raw.get_document(1);
        record.set_data("rubbish");
        raw.replace_document(1, record);
    }
    const indexer::Report report = indexer::rebuild(folder / "db", {});
    CHECK(report.added == 1);
    REQUIRE(report.failures.size() == 1);
    CHECK(report.failures[0].code == ErrorCode::damaged);
    CHECK(store::check(folder / "db").empty());
    CHECK(test::failure_of([&] { static_cast<void>(indexer::rebuild(folder / "none", {})); }).code ==
          ErrorCode::no_index);
}
