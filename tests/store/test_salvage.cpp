// SPDX-License-Identifier: GPL-2.0-or-later
// Damage of single tables: what opening says of it, and what can be saved.
#include <xapian.h>
#include <catch2/catch.hpp>
#include <filesystem>
#include <set>

#include "store/schema.hpp"
#include "tests/store/index_fixture.hpp"

using namespace bahith;
using test::failure_of;
namespace fs = std::filesystem;

namespace {

constexpr int articles = 600;

void fill(const std::string& db) {
    store::Writer writer(db, "a1");
    for (int i = 0; i < articles; ++i) {
        test::put_sample(writer, "خبر-" + std::to_string(i), "كلمة" + std::to_string(i), 3);
    }
    writer.commit();
}

struct Saved {
    std::set<std::string> ids;
    std::size_t visits = 0;
    std::vector<Error> errors;
};

Saved save(const std::string& db) {
    Saved saved;
    store::each_saved_record(db, [&](const Result<store::Record>& record) {
        if (!record) return saved.errors.push_back(record.error());
        ++saved.visits;
        saved.ids.insert(record->id);
    });
    return saved;
}

// Overwrites blocks of a table from `from` on; of each table something stays.
void spoil(const std::string& path, std::size_t from, std::size_t count) {
    std::string bytes = test::read_file(path);
    REQUIRE(bytes.size() > from + count);
    bytes.replace(from, count, count, '\x7f');
    test::write_file(path, bytes);
}

}  // namespace

TEST_CASE("records are saved though other tables are damaged", "[store][salvage]") {
    for (const char* table : {"postlist", "termlist"}) {
        INFO(table);
        const test::TemporaryFolder folder;
        const std::string db = folder / "db";
        fill(db);
        const std::string path = test::generation(db) + '/' + table + ".glass";
        // The root of a table is among its last blocks here; opening needs the one of the postlist.
        if (std::string(table) == "postlist") spoil(path, 0, 8192);
        if (std::string(table) != "postlist") fs::resize_file(path, 8192);
        const Saved saved = save(db);
        CHECK(saved.ids.size() == articles);
        CHECK(saved.visits == articles);
        CHECK(saved.errors.empty());
    }
}

TEST_CASE("documents that cannot be read are told and the walk goes on", "[store][salvage]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    fill(db);
    spoil(test::generation(db) + "/docdata.glass", 8192, 8192);
    const Saved saved = save(db);
    CHECK(saved.ids.size() == saved.visits);
    CHECK(saved.ids.size() > articles / 2);
    CHECK(saved.ids.size() < articles);
    REQUIRE_FALSE(saved.errors.empty());
    CHECK(saved.errors.size() < 10);
    CHECK(saved.errors.front().code == ErrorCode::damaged);
}

TEST_CASE("where nothing can be saved the way out is said", "[store][salvage]") {
    for (const char* table : {"postlist", "docdata"}) {
        INFO(table);
        const test::TemporaryFolder folder;
        const std::string db = folder / "db";
        fill(db);
        fs::remove(test::generation(db) + '/' + table + ".glass");
        const Error error = failure_of([&] { static_cast<void>(save(db)); });
        CHECK(error.code == ErrorCode::damaged);
        CHECK(error.hint.find("original files") != std::string::npos);
    }
}

TEST_CASE("a truncated table is damage with a hint", "[store][salvage]") {
    for (const char* table : {"postlist", "docdata"}) {
        INFO(table);
        const test::TemporaryFolder folder;
        const std::string db = folder / "db";
        fill(db);
        const std::string path = test::generation(db) + '/' + table + ".glass";
        fs::resize_file(path, 8192);
        const Error error = failure_of([&] {
            const store::Reader reader(db, "a1");
            reader.each_record([](const Result<store::Record>&) {});
        });
        CHECK(error.code == ErrorCode::damaged);
        CHECK(error.hint.find("bahith rebuild") != std::string::npos);
    }
}

TEST_CASE("what the visitor throws is no damage of what is read", "[store][salvage]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    fill(db);
    std::size_t visits = 0;
    const auto visit = [&](const Result<store::Record>&) {
        ++visits;
        throw Failure({ErrorCode::damaged, "what is written", ""});
    };
    CHECK(failure_of([&] { store::each_saved_record(db, visit); }).message == "what is written");
    CHECK(visits == 1);
    const auto other = [&](const Result<store::Record>&) {
        ++visits;
        throw fs::filesystem_error("elsewhere", std::make_error_code(std::errc::io_error));
    };
    CHECK_THROWS_AS(store::each_saved_record(db, other), fs::filesystem_error);
    CHECK(visits == 2);
}
