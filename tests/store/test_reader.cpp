// SPDX-License-Identifier: GPL-2.0-or-later
// Readers: missing and damaged indexes are said; commits of a writer are lived through.
#include <sys/wait.h>
#include <unistd.h>
#include <xapian.h>
#include <catch2/catch.hpp>
#include <chrono>
#include <filesystem>
#include <map>

#include "store/schema.hpp"
#include "tests/store/index_fixture.hpp"

using namespace bahith;
using store::Field;
using test::put_sample;

namespace {

// A child that keeps rewriting all articles with the round's word, a commit a round, until it is killed.
pid_t start_writer(const std::string& db, int articles) {
    const pid_t child = ::fork();
    if (child != 0) return child;
    try {
        store::Writer writer(db, "a1");
        for (std::uint32_t round = 1;; ++round) {
            for (int i = 0; i < articles; ++i) {
                put_sample(writer, std::to_string(i), "w" + std::to_string(round % 7), 1 + round % 4);
            }
            writer.commit();
        }
    } catch (...) {
    }
    ::_exit(1);
}

}  // namespace

TEST_CASE("an index that is not there", "[store][reader]") {
    const test::TemporaryFolder folder;
    for (const std::string& dir : {folder / "none", folder.path()}) {
        CHECK_FALSE(store::exists(dir));
        const Error error = test::failure_of([&] { const store::Reader reader(dir, ""); });
        CHECK(error.code == ErrorCode::no_index);
        CHECK(error.message.find(dir) != std::string::npos);
        CHECK(error.hint.find("bahith add") != std::string::npos);
    }
}

TEST_CASE("records in order of storage, a damaged one as an error", "[store][reader]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    {
        store::Writer writer(db, "a1");
        for (const char* id : {"one", "two", "three"}) put_sample(writer, id, "كلمة");
        writer.commit();
    }
    {
        Xapian::WritableDatabase raw(test::generation(db), Xapian::DB_OPEN);
        Xapian::Document record = raw.get_document(4);
        std::string data = record.get_data();
        data[data.size() / 2] = static_cast<char>(data[data.size() / 2] ^ 1);
        record.set_data(data);
        raw.replace_document(4, record);
    }
    const store::Reader reader(db, "a1");
    std::vector<std::string> ids;
    reader.each_record([&](const Result<store::Record>& record) { ids.push_back(record ? record->id : "damaged"); });
    CHECK(ids == std::vector<std::string>{"one", "damaged", "three"});
    const auto damaged = reader.record("two");
    REQUIRE_FALSE(damaged);
    CHECK(damaged.error().code == ErrorCode::damaged);
    CHECK(damaged.error().message.find("two") != std::string::npos);
    CHECK(reader.record("one")->has_value());
}

TEST_CASE("with_retry runs the whole of its work again, at most 3 times", "[store][reader]") {
    const test::TemporaryFolder folder;
    store::Writer(folder / "db", "a1").commit();
    store::Reader reader(folder / "db", "a1");
    int runs = 0;
    reader.with_retry([&] {
        if (++runs < 4) throw Xapian::DatabaseModifiedError("test");
    });
    CHECK(runs == 4);
    runs = 0;
    const auto always = [&] {
        ++runs;
        throw Xapian::DatabaseModifiedError("test");
    };
    CHECK(test::failure_of([&] { reader.with_retry(always); }).code == ErrorCode::io);
    CHECK(runs == 4);
    CHECK_NOTHROW(reader.article_count());
}

TEST_CASE("a reader among commits sees whole articles and never an exception", "[store][reader][slow]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    constexpr int articles = 40;
    {
        store::Writer writer(db, "a1");
        for (int i = 0; i < articles; ++i) put_sample(writer, std::to_string(i), "w0", 1);
        writer.commit();
    }
    const pid_t child = start_writer(db, articles);
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(2);
    auto reader = std::make_unique<store::Reader>(db, "a1");
    int rounds = 0;
    for (; std::chrono::steady_clock::now() < end; ++rounds) {
        std::map<std::string, std::uint64_t> words;
        std::uint64_t passages = 0;
        reader->with_retry([&] {
            words.clear();
            passages = 0;
            reader->each_record([&](const Result<store::Record>& record) {
                REQUIRE(record);
                ++words[record->id];
            });
            for (int i = 0; i < articles; ++i) {
                const auto record = reader->record(std::to_string(i));
                REQUIRE(record);
                REQUIRE(record->has_value());
                const auto key = store::term(Field::id, std::to_string(i));
                REQUIRE(reader->database().get_termfreq(key) == (*record)->paragraphs.size());
            }
        });
        REQUIRE(words.size() == articles);
        for (const auto& [id, times] : words) REQUIRE(times == 1);
        if (rounds % 3 == 0) reader = std::make_unique<store::Reader>(db, "a1");
    }
    CHECK(rounds > 0);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));
    CHECK(store::check(db).empty());
}

TEST_CASE("a reader outlives compaction", "[store][reader]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    {
        store::Writer writer(db, "a1");
        for (int i = 0; i < 50; ++i) put_sample(writer, std::to_string(i), "كلمة");
        writer.commit();
    }
    const store::Reader reader(db, "a1");
    store::compact(db);
    CHECK(reader.article_count() == 50);
    CHECK(reader.record("7")->has_value());
    CHECK(store::Reader(db, "a1").article_count() == 50);
}
