// SPDX-License-Identifier: GPL-2.0-or-later
// Files of the user's beside the index: replaced whole, one process at a time.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include "analyzers/result.hpp"
#include "store/index.hpp"
#include "store/user_file.hpp"
#include "tests/store/index_fixture.hpp"

using namespace bahith;

TEST_CASE("a file of the user's is read, replaced and told apart", "[store][user_file]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    CHECK_THROWS_AS(store::change_user_file(db, "x.tsv", [](const std::string& text) { return text; }), Failure);
    { const store::Writer writer(db, "analyzer"); }
    CHECK_FALSE(store::read_user_file(db, "x.tsv").has_value());
    CHECK(store::user_file_stamp(db, "x.tsv").empty());
    store::change_user_file(db, "x.tsv", [](const std::string& before) { return before + "a"; });
    const std::string first = store::user_file_stamp(db, "x.tsv");
    CHECK(store::read_user_file(db, "x.tsv") == "a");
    store::change_user_file(db, "x.tsv", [](const std::string& before) { return before; });
    CHECK(store::user_file_stamp(db, "x.tsv") == first);
    store::change_user_file(db, "x.tsv", [](const std::string& before) { return before + "b"; });
    CHECK(store::read_user_file(db, "x.tsv") == "ab");
    CHECK(store::user_file_stamp(db, "x.tsv") != first);
    CHECK_FALSE(std::filesystem::exists(db + "/x.tsv.new"));
}

TEST_CASE("changes made at once are all kept", "[store][user_file]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    { const store::Writer writer(db, "analyzer"); }
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&db] {
            for (int n = 0; n < 5; ++n)
                store::change_user_file(db, "x.tsv", [](const std::string& before) { return before + "."; });
        });
    for (std::thread& thread : threads) thread.join();
    CHECK(store::read_user_file(db, "x.tsv")->size() == 40);
}

TEST_CASE("an error in the middle leaves the old content", "[store][user_file]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    { const store::Writer writer(db, "analyzer"); }
    store::change_user_file(db, "x.tsv", [](const std::string&) { return "old"; });
    const auto fails = [](const std::string&) -> std::string { throw Failure({ErrorCode::io, "no", ""}); };
    CHECK_THROWS_AS(store::change_user_file(db, "x.tsv", fails), Failure);
    CHECK(store::read_user_file(db, "x.tsv") == "old");
}
