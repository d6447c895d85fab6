// SPDX-License-Identifier: GPL-2.0-or-later
// The stub decides what counts; rubbish of earlier deaths goes, data never does.
#include "store/directory.hpp"

#include <catch2/catch.hpp>
#include <filesystem>

#include "tests/store/index_fixture.hpp"

using namespace bahith;
namespace fs = std::filesystem;

TEST_CASE("a stub is read as Xapian reads it, and anything else is damage", "[store][directory]") {
    struct Row {
        const char* text;
        std::size_t generations, remotes;
        const char* remark;
    };
    const test::TemporaryFolder folder;
    CHECK_FALSE(store::read_stub(folder.path()));
    for (const Row& row : {Row{"auto gen-1-0\n", 1, 0, "as we write it"},
                           Row{"# two\n\nauto gen-1-0\nglass gen-1-1\n", 2, 0, "comments, blank lines, shards"},
                           Row{"remote example.org:33333\nauto gen-1-0\n", 1, 1, "a shard elsewhere"}}) {
        INFO(row.remark);
        test::write_file(folder / "index", row.text);
        const auto stub = store::read_stub(folder.path());
        REQUIRE(stub);
        CHECK(stub->generations.size() == row.generations);
        CHECK(stub->remotes == row.remotes);
    }
    for (const char* text : {"", "\n", "gen-1-0", "auto\n", "\x01\x02\xff", "auto gen-1-0\nwhat is this\n"}) {
        INFO(text);
        test::write_file(folder / "index", text);
        CHECK(test::failure_of([&] { static_cast<void>(store::read_stub(folder.path())); }).code == ErrorCode::damaged);
    }
    fs::remove(folder / "index");
    fs::create_directory(folder / "index");
    CHECK(test::failure_of([&] { static_cast<void>(store::read_stub(folder.path())); }).code == ErrorCode::damaged);
}

TEST_CASE("a writer removes what died half made and keeps what is not its own", "[store][directory]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    {
        store::Writer writer(db, "a1");
        test::put_sample(writer, "one", "كلمة");
        writer.commit();
    }
    fs::create_directory(db + "/making-2-0");
    fs::copy(test::generation(db), db + "/gen-7-0");
    test::write_file(db + "/notes.txt", "mine");
    store::Writer(db, "a1").commit();
    CHECK_FALSE(fs::exists(db + "/making-2-0"));
    CHECK_FALSE(fs::exists(db + "/gen-7-0"));
    CHECK(fs::exists(db + "/notes.txt"));
    CHECK(store::Reader(db, "a1").article_count() == 1);
}

TEST_CASE("a lost stub costs no article", "[store][directory]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    {
        store::Writer writer(db, "a1");
        test::put_sample(writer, "one", "كلمة");
        writer.commit();
    }
    fs::remove(db + "/index");
    fs::create_directory(db + "/making-1-0");
    store::Writer(db, "a1").commit();
    CHECK(store::Reader(db, "a1").article_count() == 1);
    CHECK_FALSE(fs::exists(db + "/making-1-0"));
}

TEST_CASE("shards that cannot be written are refused, and compact joins local ones", "[store][directory]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db", other = folder / "other";
    for (const std::string& dir : {db, other}) {
        store::Writer writer(dir, "a1");
        test::put_sample(writer, dir, "كلمة", 2);
        writer.commit();
    }
    fs::copy(test::generation(other), db + "/gen-1-1");
    test::write_file(db + "/index", "auto gen-1-0\nauto gen-1-1\n");
    const Error error = test::failure_of([&] { store::Writer writer(db, "a1"); });
    CHECK(error.hint.find("compact") != std::string::npos);
    CHECK(store::Reader(db, "a1").article_count() == 2);
    store::compact(db);
    CHECK(store::Reader(db, "a1").article_count() == 2);
    CHECK(store::check(db).empty());
    {
        store::Writer writer(db, "a1");
        CHECK(writer.remove(other));
        writer.commit();
    }
    CHECK(test::read_file(db + "/index") == "auto gen-2-0\n");
    test::write_file(db + "/index", "remote example.org:1\n");
    CHECK(test::failure_of([&] { store::Writer writer(db, "a1"); }).message.find("remote") != std::string::npos);
}
