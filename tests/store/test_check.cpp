// SPDX-License-Identifier: GPL-2.0-or-later
// check() finds damage and lives through it.
#include <signal.h>
#include <unistd.h>
#include <xapian.h>
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <random>

#include "store/child.hpp"
#include "store/schema.hpp"
#include "store/words.hpp"
#include "tests/store/index_fixture.hpp"

using namespace bahith;
using store::Field;
namespace fs = std::filesystem;

namespace {

std::string all(const std::vector<Error>& errors) {
    std::string text;
    for (const Error& error : errors) text += error.message + '\n';
    return text;
}

void fill(const std::string& db, int articles) {
    store::Writer writer(db, "a1");
    for (int i = 0; i < articles; ++i)
        test::put_sample(writer, "مقال-" + std::to_string(i), "w" + std::to_string(i), 3);
    writer.commit();
}

}  // namespace

TEST_CASE("a sound index has no problems", "[store][check]") {
    const test::TemporaryFolder folder;
    fill(folder / "db", 20);
    CHECK(all(store::check(folder / "db")).empty());
    CHECK(test::failure_of([&] { static_cast<void>(store::check(folder / "none")); }).code == ErrorCode::no_index);
}

TEST_CASE("a sound index of an older schema is only too old", "[store][check]") {
    const test::TemporaryFolder folder;
    fill(folder / "db", 20);
    {
        Xapian::WritableDatabase raw(test::generation(folder / "db"), Xapian::DB_OPEN);
        for (Xapian::docid id = 1; id <= raw.get_lastdocid(); ++id) {
            Xapian::Document document = raw.get_document(id);
            if (document.get_value(store::slot(Field::paragraphs)).empty()) continue;
            document.set_data("");
            raw.replace_document(id, document);
        }
        raw.set_metadata(std::string(store::meta_schema), "2");
        raw.commit();
    }
    const std::vector<Error> errors = store::check(folder / "db");
    REQUIRE(errors.size() == 1);
    CHECK(errors.front().message ==
          test::generation(folder / "db") + ": schema 2, expected " + std::to_string(store::schema_version));
    CHECK(errors.front().hint.find("bahith rebuild") != std::string::npos);
}

TEST_CASE("broken laws are named", "[store][check]") {
    struct Row {
        std::function<void(Xapian::WritableDatabase&)> harm;
        const char* expected;
    };
    const std::vector<Row> rows{
        {[](Xapian::WritableDatabase& raw) { raw.delete_document(3); }, "2 passages found, expected 3"},
        {[](Xapian::WritableDatabase& raw) { raw.delete_document(1); }, "is not with its record"},
        {[](Xapian::WritableDatabase& raw) { raw.set_metadata(std::string(store::meta_articles), "9"); },
         "5 articles found, expected 9"},
        {[](Xapian::WritableDatabase& raw) {
             Xapian::Document record = raw.get_document(5);
             record.set_data(record.get_data() + 'x');
             raw.replace_document(5, record);
         },
         "checksum does not fit"},
        {[](Xapian::WritableDatabase& raw) {
             Xapian::Document passage = raw.get_document(6);
             passage.add_value(store::slot(Field::paragraphs), "2-77");
             raw.replace_document(6, passage);
         },
         "\"2-77\""},
        {[](Xapian::WritableDatabase& raw) {
             Xapian::Document passage = raw.get_document(7);
             passage.remove_term(store::term(Field::id, "مقال-1"));
             raw.replace_document(7, passage);
         },
         "the term of its article is missing"},
        {[](Xapian::WritableDatabase& raw) { raw.add_document(Xapian::Document()); }, "neither record nor passage"},
    };
    for (const Row& row : rows) {
        INFO(row.expected);
        const test::TemporaryFolder folder;
        fill(folder / "db", 5);
        {
            Xapian::WritableDatabase raw(test::generation(folder / "db"), Xapian::DB_OPEN);
            row.harm(raw);
            raw.commit();
        }
        const std::vector<Error> errors = store::check(folder / "db");
        CHECK(all(errors).find(row.expected) != std::string::npos);
        for (const Error& error : errors) CHECK(error.code == ErrorCode::damaged);
    }
}

TEST_CASE("many findings of one kind are ten and a number, with one hint", "[store][check]") {
    const test::TemporaryFolder folder;
    fill(folder / "db", 50);
    fs::remove(test::generation(folder / "db") + "/termlist.glass");
    const std::vector<Error> errors = store::check(folder / "db");
    CHECK(errors.size() < 40);
    CHECK(all(errors).find("… and ") != std::string::npos);
    CHECK(std::count_if(errors.begin(), errors.end(), [](const Error& error) { return !error.hint.empty(); }) == 1);
    REQUIRE_FALSE(errors.empty());
    CHECK_FALSE(errors.back().hint.empty());
}

TEST_CASE("damaged words are a finding", "[store][check]") {
    const test::TemporaryFolder folder;
    fill(folder / "db", 5);
    {
        Xapian::WritableDatabase database(test::generation(folder / "db"));
        Xapian::Document passage = database.get_document(2);
        std::string data = passage.get_data();
        REQUIRE(store::words_of(data) == "w0");
        data.back() = 'x';
        passage.set_data(data);
        database.replace_document(2, passage);
        database.commit();
    }
    CHECK(all(store::check(folder / "db")).find("words of a passage are damaged") != std::string::npos);
}

TEST_CASE("a child's death, silence and words are findings", "[store][check]") {
    const auto run = [](const std::function<void(const store::Findings&)>& work) {
        return all(store::in_child("db", 1, work));
    };
    CHECK(run([](const store::Findings&) {}).empty());
    CHECK(run([](const store::Findings& found) { found("two\nlines"); }) == "db: two lines\n");
    CHECK(run([](const store::Findings& found) {
              found("first");
              ::raise(SIGSEGV);
          }) == "db: first\ndb: the check died of signal 11\n");
    CHECK(run([](const store::Findings&) { throw std::runtime_error("oops"); }) == "db: oops\n");
    CHECK(run([](const store::Findings&) {
              while (true) ::pause();
          }) == "db: the check did not end within 1 s\n");
}

TEST_CASE("flipped, cut and zeroed tables never take this process with them", "[store][check][slow]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    fill(db, 60);
    const std::string from = test::generation(db);
    std::mt19937 random(1);
    int found = 0;
    constexpr int rounds = 80;
    for (int round = 0; round < rounds; ++round) {
        const std::string harmed = folder / "harmed";
        fs::copy(db, harmed, fs::copy_options::recursive);
        static constexpr const char* tables[] = {"postlist", "docdata", "termlist", "iamglass"};
        const char* table = tables[round % 4];
        std::string path = harmed + "/gen-1-0/" + table;
        if (round % 4 != 3) path += ".glass";
        std::string bytes = test::read_file(path);
        const std::size_t at = random() % bytes.size();
        if (round % 3 == 0) bytes[at] = static_cast<char>(bytes[at] ^ static_cast<char>(1 + random() % 255));
        if (round % 3 == 1) bytes.resize(at);
        if (round % 3 == 2)
            std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), std::min<std::size_t>(512, bytes.size() - at),
                        '\0');
        test::write_file(path, bytes);
        INFO(table << " round " << round);
        if (!store::check(harmed).empty()) ++found;
        fs::remove_all(harmed);
    }
    CHECK(found > rounds / 2);  // the rest hit bytes that glass does not use
}
