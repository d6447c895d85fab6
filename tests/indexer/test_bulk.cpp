// SPDX-License-Identifier: GPL-2.0-or-later
// A bulk load gives what adding bit by bit gives, whatever the threads do.
#include <sys/resource.h>
#include <xapian.h>
#include <catch2/catch.hpp>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <memory>
#include <thread>

#include "analyzers/arabic/analyzer.hpp"
#include "indexer/bulk_load.hpp"
#include "indexer/indexer.hpp"
#include "tests/store/index_fixture.hpp"

using namespace bahith;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t articles = 3'000;

std::string record(std::size_t i, const std::string& said) {
    const std::string n = std::to_string(i);
    return R"({"id":"r)" + n + R"(","title":"تقرير )" + n + R"(","date":"2024-0)" + std::to_string(1 + i % 9) +
           R"(-11","text":"أعلنت وزارة الطاقة القرار رقم )" + n + " " + said + R"( في بيان صدر عنها."})" + "\n";
}

std::string records(std::size_t from, std::size_t to, const std::string& said = "أمس") {
    std::string all;
    for (std::size_t i = from; i < to; ++i) all += record(i, said);
    return all;
}

indexer::Report add(const std::string& db, const std::vector<std::string>& paths, unsigned threads = 0) {
    indexer::AddRequest request;
    request.db = db;
    request.paths = paths;
    request.threads = threads;
    return indexer::add(request);
}

/// Documents as they are numbered: ties in ranking are broken by it.
std::vector<std::string> in_order(const std::string& db) {
    const store::Reader reader(db, "");
    std::vector<std::string> documents;
    for (auto at = reader.database().postlist_begin(""); at != reader.database().postlist_end(""); ++at)
        documents.push_back(reader.database().get_document(*at).get_value(0));
    return documents;
}

std::vector<std::string> synonyms(const std::string& db) {
    const store::Reader reader(db, "");
    const Xapian::Database& database = reader.database();
    std::vector<std::string> all;
    for (auto key = database.synonym_keys_begin(); key != database.synonym_keys_end(); ++key)
        for (auto word = database.synonyms_begin(*key); word != database.synonyms_end(*key); ++word)
            all.push_back(*key + '=' + *word);
    return all;
}

bool same(const std::string& a, const std::string& b) {
    return test::digest(a) == test::digest(b) && in_order(a) == in_order(b) && synonyms(a) == synonyms(b);
}

}  // namespace

TEST_CASE("one thread, several threads and bit by bit make the same index", "[indexer][bulk]") {
    const test::TemporaryFolder folder;
    const std::string all = folder / "all.jsonl", db = folder / "bits";
    for (std::size_t i = 500; i <= articles; i += 500) {
        test::write_file(all, records(0, i));
        CHECK(add(db, {all}).added == 500);
    }
    for (const unsigned threads : {1U, 2U, 5U}) {
        const std::string bulk = folder / ("bulk" + std::to_string(threads));
        const indexer::Report report = add(bulk, {all}, threads);
        CHECK(report.added == articles);
        CHECK(report.failures.empty());
        CHECK(same(bulk, db));
        CHECK(store::check(bulk).empty());
        CHECK(add(bulk, {all}).unchanged == articles);
    }
    CHECK(indexer::rebuild(db, {}).added == articles);
    CHECK(same(db, folder / "bulk1"));
}

TEST_CASE("a bulk load onto an index updates, adds and leaves alone", "[indexer][bulk]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db", file = folder / "all.jsonl";
    test::write_file(file, records(0, articles));
    REQUIRE(add(db, {file}).added == articles);
    test::write_file(
        file, records(0, 1000) + records(1000, 2000, "اليوم") + records(2000, articles) + records(articles, 4500));
    const indexer::Report report = add(db, {file}, 3);
    CHECK(report.unchanged == 2000);
    CHECK(report.updated == 1000);
    CHECK(report.added == 1500);
    CHECK(store::check(db).empty());
    CHECK(store::Reader(db, "").article_count() == 4500);
    CHECK(add(folder / "fresh", {file}).added == 4500);
    CHECK(test::digest(db) == test::digest(folder / "fresh"));
}

TEST_CASE("failures are told in the order of the input", "[indexer][bulk]") {
    const test::TemporaryFolder folder;
    const std::string file = folder / "a.jsonl", again = folder / "b.jsonl";
    std::string lines;
    for (std::size_t i = 0; i < articles; ++i) {
        lines += record(i, "أمس");
        if (i % 500 == 100) lines += "{broken\n";
        if (i % 500 == 300) lines += R"({"id":"e)" + std::to_string(i) + R"(","text":""})" + "\n";
    }
    test::write_file(file, lines);
    test::write_file(again, record(7, "غدا"));
    std::vector<std::string> expected;
    for (const unsigned threads : {1U, 4U}) {
        const indexer::Report report = add(folder / ("db" + std::to_string(threads)), {file, again}, threads);
        CHECK(report.added == articles);
        std::vector<std::string> found;
        for (const Error& error : report.failures) found.push_back(error.message);
        REQUIRE(found.size() == 13);
        for (std::size_t i = 0; i < 12; ++i) {
            const std::size_t line = 500 * (i / 2) + (i % 2 == 0 ? 102 : 303) + i / 2 * 2;
            CHECK(found[i].find(file + ':' + std::to_string(line)) == 0);
        }
        CHECK(found.back().find(again + ":1") == 0);
        if (expected.empty()) expected = found;
        CHECK(found == expected);
    }
}

TEST_CASE("progress of a bulk load is told by the thread that asked for it", "[indexer][bulk]") {
    const test::TemporaryFolder folder;
    const std::string file = folder / "a.jsonl";
    test::write_file(file, records(0, articles));
    indexer::AddRequest request;
    request.db = folder / "db";
    request.paths = {file};
    request.threads = 3;
    const auto caller = std::this_thread::get_id();
    std::size_t told = 0, elsewhere = 0;
    request.progress = [&](const indexer::Progress& now) {
        told = now.articles;
        if (std::this_thread::get_id() != caller) ++elsewhere;
    };
    CHECK(indexer::add(request).added == articles);
    CHECK(told == articles);
    CHECK(elsewhere == 0);
}

TEST_CASE("trouble of a thread reaches the caller and leaves the index as it was", "[indexer][bulk]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db", file = folder / "a.jsonl", other = folder / "b.jsonl";
    test::write_file(file, records(0, 10));
    test::write_file(other, records(0, 2 * articles, "اليوم"));
    REQUIRE(add(db, {file}).added == 10);
    const std::string before = test::digest(db);
    rlimit old{};
    ::getrlimit(RLIMIT_FSIZE, &old);
    const rlimit small{200'000, old.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &small);
    const Error error = test::failure_of([&] { static_cast<void>(add(db, {other}, 3)); });
    ::setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, handler);
    INFO(error.message);
    CHECK(error.code == ErrorCode::io);
    CHECK(test::digest(db) == before);
    CHECK(store::check(db).empty());
    for (const fs::directory_entry& entry : fs::directory_iterator(db))
        CHECK(entry.path().filename().string().find("making") == std::string::npos);
    CHECK(add(db, {other}).updated == 10);
}

TEST_CASE("a few articles more leave a large index where it is", "[indexer][bulk]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db", file = folder / "a.jsonl", one = folder / "b.jsonl";
    test::write_file(file, records(0, articles));
    REQUIRE(add(db, {file}).added == articles);
    const std::string generation = test::generation(db);
    test::write_file(one, record(articles, "أمس"));
    CHECK(add(db, {one}).added == 1);
    CHECK(test::generation(db) == generation);
}

TEST_CASE("one load after the other, as of a long run", "[indexer][bulk]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    auto writer = std::make_unique<store::Writer>(db, arabic::fingerprint());
    for (std::size_t load = 0; load < 3; ++load) {
        indexer::BulkLoad bulk(*writer, actors::Gazetteer::builtin(), 2);
        for (std::size_t i = 0; i < 3; ++i) {
            corpus::Article article;
            article.id = std::to_string(load) + '-' + std::to_string(i);
            article.paragraphs.push_back({1, corpus::ParagraphKind::body, "أعلنت الوزارة القرار."});
            indexer::Batch batch;
            batch.add({i, article, i, false});
            bulk.give(std::move(batch));
        }
        static_cast<void>(bulk.finish());
        CHECK(store::Reader(db, "").article_count() == 3 * (load + 1));
    }
    writer.reset();  // and its lock
    CHECK(store::check(db).empty());
}

TEST_CASE("trouble of a thread is told as often as it is asked for", "[indexer][bulk]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    store::Writer writer(db, arabic::fingerprint());
    // Segment 0 cannot be made where a file lies.
    test::write_file(db + "/making-2-segment-0-1", "x");
    indexer::BulkLoad bulk(writer, actors::Gazetteer::builtin(), 2);
    const auto batch = [] {
        corpus::Article article;
        article.id = "a";
        article.paragraphs.push_back({1, corpus::ParagraphKind::body, "أعلنت الوزارة القرار."});
        indexer::Batch one;
        one.add({0, article, 0, false});
        return one;
    };
    const Error error = test::failure_of([&] {
        while (true) bulk.give(batch());
    });
    CHECK_FALSE(error.message.empty());
    CHECK(test::failure_of([&] { bulk.give(batch()); }).message == error.message);
    CHECK(test::failure_of([&] { static_cast<void>(bulk.finish()); }).message == error.message);
}

TEST_CASE("all that an article holds has weight", "[indexer][bulk]") {
    const std::string large(100'000, 'x');
    const corpus::Article small;
    std::vector<corpus::Article> rows(6, small);
    rows[0].title = large;
    rows[1].paragraphs.push_back({1, corpus::ParagraphKind::body, large});
    rows[2].authors.push_back({large, ""});
    rows[3].url = large;
    rows[4].extra.emplace_back("html", large);
    rows[5].published = {"2024", "year", large};
    const auto weight = [](const corpus::Article& article) {
        indexer::Batch batch;
        batch.add({0, article, 0, false});
        CHECK(batch.weight() >= batch.bytes);
        return batch.bytes;
    };
    for (const corpus::Article& article : rows) CHECK(weight(article) >= weight(small) + large.size());
}
