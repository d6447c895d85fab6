// SPDX-License-Identifier: GPL-2.0-or-later
// `bahith add` and `bahith remove`, on real files and real databases.
#include <xapian.h>
#include <catch2/catch.hpp>
#include <filesystem>

#include "analyzers/arabic/written.hpp"
#include "indexer/indexer.hpp"
#include "store/schema.hpp"
#include "tests/store/index_fixture.hpp"

using namespace bahith;
using test::write_file;
namespace fs = std::filesystem;

namespace {

std::string lemma(const char* word) {
    return store::term(store::Field::body, arabic::written(word));
}

constexpr const char* treaty =
    "معاهدة أعالي البحار تدخل حيز التنفيذ\n\n"
    "أقرت الدول الأعضاء في الأمم المتحدة معاهدة لحماية التنوع البيولوجي في المياه الواقعة خارج الولاية الوطنية، بعد "
    "مفاوضات "
    "استمرت قرابة عقدين من الزمن بين الحكومات.\n\n"
    "وتتيح المعاهدة إنشاء مناطق محمية في أعالي البحار، وتنظم تقاسم المنافع من الموارد الجينية البحرية بين الدول "
    "النامية "
    "والمتقدمة.\n";
constexpr const char* grain =
    "اتفاق الحبوب عبر البحر الأسود\n\n"
    "سمح الاتفاق الذي رعته تركيا والأمم المتحدة بتصدير الحبوب الأوكرانية عبر البحر الأسود، قبل أن تنسحب منه روسيا في "
    "صيف العام "
    "التالي.\n";

std::string record(const std::string& id, const std::string& text) {
    return "{\"id\":\"" + id + "\",\"title\":\"قمة المناخ\",\"text\":\"" + text +
           "\",\"date\":\"2024-11-11\",\"author\":\"مصطفى كمال\",\"source\":\"مرصد السياسات\"}\n";
}

indexer::Report add(const std::string& db, const std::vector<std::string>& paths) {
    indexer::AddRequest request;
    request.db = db;
    request.paths = paths;
    return indexer::add(request);
}

void write_folder(const std::string& folder) {
    write_file(folder + "/treaty.txt", treaty);
    write_file(folder + "/sub/grain.txt", grain);
    write_file(folder + "/records.jsonl",
               record("cop29-1", "اختتمت القمة أعمالها في باكو باتفاق على هدف جديد للتمويل.") +
                   record("cop29-2", "تعترض دول نامية على حجم التمويل الذي تقرر في القمة."));
}

std::size_t terms_in(const std::string& db) {
    const store::Reader reader(db, "");
    std::size_t count = 0;
    const auto end = reader.database().allterms_end();
    for (auto term = reader.database().allterms_begin(); term != end; ++term) ++count;
    return count;
}

}  // namespace

TEST_CASE("a second add over the same folder changes nothing and touches no file", "[indexer][add]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db", news = folder / "news";
    write_folder(news);
    const indexer::Report first = add(db, {news});
    CHECK(first.added == 4);
    CHECK(first.updated == 0);
    CHECK(first.failures.empty());
    CHECK(first.undated == 2);
    const std::string before = test::listing(db);
    const indexer::Report second = add(db, {news});
    CHECK(second.added == 0);
    CHECK(second.updated == 0);
    CHECK(second.unchanged == 4);
    CHECK(test::listing(db) == before);
    CHECK(store::check(db).empty());
}

TEST_CASE("a changed article is updated and leaves no stale passage", "[indexer][add]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db", news = folder / "news";
    write_folder(news);
    static_cast<void>(add(db, {news}));
    CHECK(test::documents_with(db, lemma("تركيا")) == 1);
    std::string changed = grain;
    const std::string from = "تركيا", to = "أنقرة";
    changed.replace(changed.find(from), from.size(), to);
    write_file(news + "/sub/grain.txt", changed);
    const indexer::Report report = add(db, {news});
    CHECK(report.added == 0);
    CHECK(report.updated == 1);
    CHECK(report.unchanged == 3);
    CHECK(test::documents_with(db, lemma("تركيا")) == 0);
    CHECK(store::Reader(db, "").article_count() == 4);

    const std::string fresh = folder / "fresh";
    static_cast<void>(add(fresh, {news}));
    CHECK(test::digest(db) == test::digest(fresh));
}

TEST_CASE("a removed article is gone from every list", "[indexer][remove]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db", news = folder / "news";
    write_folder(news);
    static_cast<void>(add(db, {news}));
    const indexer::Report report = indexer::remove(db, {"cop29-1", "nobody", "cop29-2", "cop29-1"});
    CHECK(report.removed == 2);
    REQUIRE(report.failures.size() == 2);
    CHECK(report.failures.front().code == ErrorCode::not_found);
    CHECK(report.failures.front().message.find("nobody") != std::string::npos);
    for (const char* term : {"A:مصطفي", "XMON:2024-11", "XSRC:مرصد السياسات", "Qcop29-1"}) {
        INFO(term);
        CHECK(test::documents_with(db, term) == 0);
    }
    CHECK(indexer::remove(db, {"treaty.txt", "sub/grain.txt"}).removed == 2);
    CHECK(terms_in(db) == 0);
    CHECK(store::check(db).empty());
    CHECK(add(db, {news}).added == 4);
}

TEST_CASE("removing what is not there touches nothing", "[indexer][remove]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db", news = folder / "news";
    CHECK(test::failure_of([&] { static_cast<void>(indexer::remove(db, {"x"})); }).code == ErrorCode::no_index);
    write_folder(news);
    static_cast<void>(add(db, {news}));
    const std::string before = test::listing(db);
    CHECK(indexer::remove(db, {"x"}).failures.size() == 1);
    CHECK(test::listing(db) == before);
}

TEST_CASE("a second article with the same id is a failure that names both places", "[indexer][add]") {
    const test::TemporaryFolder folder;
    const std::string a = folder / "a.jsonl", b = folder / "b.jsonl";
    write_file(a, record("same", "نص من باكو عن القمة."));
    write_file(b, record("other", "نص آخر عن التمويل.") + record("same", "نص آخر عن المناخ."));
    const indexer::Report report = add(folder / "db", {a, b});
    CHECK(report.added == 2);
    REQUIRE(report.failures.size() == 1);
    CHECK(report.failures[0].message.find(a + ":1") != std::string::npos);
    CHECK(report.failures[0].message.find(b + ":2") != std::string::npos);
    CHECK(test::documents_with(folder / "db", lemma("باكو")) == 1);
    CHECK(add(folder / "db", {a, a}).failures.empty());
}

TEST_CASE("one broken input does not stop the others", "[indexer][add]") {
    const test::TemporaryFolder folder;
    const std::string news = folder / "news", records = news + "/records.jsonl";
    write_folder(news);
    write_file(records,
               record("one", "نص عن القمة.") + "{broken\n" + record("two", "نص عن التمويل.") + record("three", ""));
    write_file(news + "/empty.txt", "");
    const indexer::Report report = add(folder / "db", {news, folder / "missing"});
    CHECK(report.added == 4);
    std::string messages;
    for (const Error& error : report.failures) messages += error.message + '\n';
    INFO(messages);
    CHECK(report.failures.size() == 4);
    for (const std::string& place : {records + ":2", records + ":4", news + "/empty.txt", folder / "missing"}) {
        INFO(place);
        CHECK(messages.find(place) != std::string::npos);
    }
    const std::string before = test::listing(folder / "db");
    CHECK(add(folder / "db", {news}).unchanged == 4);
    CHECK(test::listing(folder / "db") == before);  // what failed again opened no writer
}

TEST_CASE("nothing to add makes no index", "[indexer][add]") {
    const test::TemporaryFolder folder;
    fs::create_directory(folder / "empty");
    CHECK(add(folder / "db", {folder / "empty"}).added == 0);
    CHECK_FALSE(fs::exists(folder / "db"));
}

TEST_CASE("progress grows and ends at the total", "[indexer][add]") {
    const test::TemporaryFolder folder;
    write_folder(folder / "news");
    indexer::AddRequest request;
    request.db = folder / "db";
    request.paths = {folder / "news"};
    indexer::Progress last;
    request.progress = [&](const indexer::Progress& now) {
        CHECK(now.bytes_done >= last.bytes_done);
        CHECK(now.articles >= last.articles);
        CHECK(now.bytes_done <= now.bytes_total);
        last = now;
    };
    static_cast<void>(indexer::add(request));
    CHECK(last.bytes_done == last.bytes_total);
    CHECK(last.bytes_total > 0);
    CHECK(last.articles == 4);
}

TEST_CASE("add waits for no one unless told to", "[indexer][add]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db", news = folder / "news";
    write_folder(news);
    static_cast<void>(add(db, {news}));
    const store::Reader reader(db, "");
    const store::Writer other(db, reader.metadata("bahith.analyzer"));
    CHECK(add(db, {news}).unchanged == 4);  // nothing to write, nothing to lock
    write_file(news + "/new.txt", treaty);
    CHECK(test::failure_of([&] { static_cast<void>(add(db, {news})); }).code == ErrorCode::locked);
}
