// SPDX-License-Identifier: GPL-2.0-or-later
// What is committed is there, all of it; what is not committed is not.
#include <xapian.h>
#include <catch2/catch.hpp>
#include <chrono>
#include <thread>

#include "store/schema.hpp"
#include "store/words.hpp"
#include "tests/store/index_fixture.hpp"

using namespace bahith;
using store::Field;
using test::documents_with;
using test::put_sample;

TEST_CASE("put, commit, read", "[store][writer]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "new/deep/db";
    store::Writer writer(db, "a1");
    put_sample(writer, "one", "معاهدة", 3);
    CHECK(writer.pending() == 4);
    writer.commit();
    CHECK(writer.pending() == 0);
    const store::Reader reader(db, "a1");
    CHECK(reader.article_count() == 1);
    CHECK(reader.passage_count() == 3);
    const auto record = reader.record("one");
    REQUIRE(record);
    REQUIRE(record->has_value());
    CHECK((*record)->paragraphs.size() == 4);
    CHECK(reader.fingerprint("one") == test::sample_record("one", "معاهدة", 3).fingerprint);
    CHECK_FALSE(reader.fingerprint("two"));
    CHECK_FALSE(reader.record("two")->has_value());
}

TEST_CASE("the record comes first and its passages follow", "[store][writer]") {
    const test::TemporaryFolder folder;
    store::Writer writer(folder / "db", "a1");
    put_sample(writer, "one", "نفط", 2);
    put_sample(writer, "two", "غاز", 2);
    put_sample(writer, "one", "نفط", 3);
    writer.commit();
    const store::Reader reader(folder / "db", "");
    const std::string key = store::term(Field::id, "one");
    std::vector<Xapian::docid> ids(reader.database().postlist_begin(key), reader.database().postlist_end(key));
    CHECK(ids == std::vector<Xapian::docid>{7, 8, 9, 10});
    const Xapian::Document record = reader.database().get_document(7);
    CHECK(record.get_value(store::slot(Field::passages)) == "3");
    CHECK_FALSE(record.get_data().empty());
    const Xapian::Document passage = reader.database().get_document(8);
    CHECK(passage.get_value(store::slot(Field::article_key)) == "one");
    CHECK(store::words_of(passage.get_data()) == "نفط");
}

TEST_CASE("an update leaves no stale passage", "[store][writer]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    store::Writer writer(db, "a1");
    put_sample(writer, "one", "قديم", 5);
    put_sample(writer, "two", "قديم", 1);
    writer.commit();
    put_sample(writer, "one", "جديد", 2);
    writer.commit();
    CHECK(documents_with(db, "قديم") == 1);
    CHECK(documents_with(db, "جديد") == 2);
    CHECK(documents_with(db, store::term(Field::id, "one")) == 3);
    CHECK(store::Reader(db, "").article_count() == 2);
}

TEST_CASE("an article put twice between two commits is there once", "[store][writer]") {
    const test::TemporaryFolder folder;
    store::Writer writer(folder / "db", "a1");
    put_sample(writer, "one", "قديم", 5);
    CHECK(writer.fingerprint("one") == test::sample_record("one", "قديم", 5).fingerprint);
    put_sample(writer, "one", "جديد", 2);
    writer.commit();
    CHECK(documents_with(folder / "db", "قديم") == 0);
    CHECK(store::Reader(folder / "db", "").article_count() == 1);
}

TEST_CASE("remove leaves nothing", "[store][writer]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    store::Writer writer(db, "a1");
    put_sample(writer, "one", "اتفاق", 2);
    put_sample(writer, "two", "قمة", 2);
    writer.commit();
    CHECK(writer.remove("one"));
    CHECK_FALSE(writer.remove("one"));
    CHECK_FALSE(writer.remove("three"));
    writer.commit();
    CHECK(documents_with(db, "اتفاق") == 0);
    CHECK(documents_with(db, store::term(Field::id, "one")) == 0);
    CHECK(store::Reader(db, "").article_count() == 1);
    CHECK(writer.remove("two"));
    writer.commit();
    CHECK(store::Reader(db, "").database().get_doccount() == 0);
}

TEST_CASE("what is not committed is invisible and goes with the writer", "[store][writer]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    {
        store::Writer writer(db, "a1");
        put_sample(writer, "one", "أول");
        writer.commit();
        put_sample(writer, "two", "ثان");
        writer.remove("one");
        CHECK(store::Reader(db, "a1").article_count() == 1);
        CHECK(documents_with(db, "ثان") == 0);
    }
    CHECK(store::Reader(db, "a1").article_count() == 1);
    CHECK(documents_with(db, "أول") == 2);
}

TEST_CASE("an article that fails halfway cannot be committed", "[store][writer]") {
    const test::TemporaryFolder folder;
    store::Writer writer(folder / "db", "a1");
    put_sample(writer, "one", "أول");
    const std::string too_long(300, 'x');
    CHECK_THROWS_AS(put_sample(writer, "two", too_long), Failure);
    CHECK_THROWS_AS(writer.commit(), Failure);
    CHECK(store::Reader(folder / "db", "a1").article_count() == 0);
}

TEST_CASE("two writers: the second is told who is asked to wait", "[store][writer]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    auto first = std::make_unique<store::Writer>(db, "a1");
    const Error error = test::failure_of([&] { store::Writer second(db, "a1"); });
    CHECK(error.code == ErrorCode::locked);
    CHECK(error.message.find(db) != std::string::npos);
    CHECK(error.hint.find("--wait") != std::string::npos);
    std::thread finish([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(250));
        first.reset();
    });
    CHECK_NOTHROW(store::Writer(db, "a1", 10));
    finish.join();
}

TEST_CASE("a program that locks only Xapian's way locks us out too", "[store][writer]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    store::Writer(db, "a1").commit();
    const Xapian::WritableDatabase other(test::generation(db), Xapian::DB_OPEN);
    CHECK(test::failure_of([&] { store::Writer second(db, "a1"); }).code == ErrorCode::locked);
    CHECK(test::failure_of([&] { store::compact(db); }).code == ErrorCode::locked);
}

TEST_CASE("another analyzer or schema is refused with a hint", "[store][writer]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    store::Writer(db, "a1").commit();
    for (const std::function<void()>& open : std::vector<std::function<void()>>{
             [&] { store::Writer writer(db, "a2"); }, [&] { const store::Reader reader(db, "a2"); }}) {
        const Error error = test::failure_of(open);
        CHECK(error.code == ErrorCode::mismatch);
        CHECK(error.hint.find("rebuild") != std::string::npos);
    }
    CHECK_NOTHROW(store::Reader(db, ""));
    Xapian::WritableDatabase raw(test::generation(db), Xapian::DB_OPEN);
    raw.set_metadata(std::string(store::meta_schema), "99");
    raw.commit();
    raw.close();
    CHECK(test::failure_of([&] { const store::Reader reader(db, ""); }).code == ErrorCode::mismatch);
}

TEST_CASE("a folder that cannot be written is the environment's trouble", "[store][writer]") {
    const test::TemporaryFolder folder;
    test::write_file(folder / "file", "x");
    CHECK(test::failure_of([&] { store::Writer writer(folder / "file", "a1"); }).code == ErrorCode::io);
    CHECK(test::failure_of([&] { store::Writer writer(folder / "file/db", "a1"); }).code == ErrorCode::io);
}
