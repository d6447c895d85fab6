// SPDX-License-Identifier: GPL-2.0-or-later
// The user's actors reach the index: by add at once, by retag into what is there, whatever happens meanwhile.
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#include <catch2/catch.hpp>
#include <filesystem>

#include "analyzers/arabic/analyzer.hpp"
#include "indexer/batches.hpp"
#include "indexer/document_builder.hpp"
#include "indexer/indexer.hpp"
#include "store/schema.hpp"
#include "tests/store/index_fixture.hpp"

using namespace bahith;

namespace {

constexpr const char* edits =
    "هيئة الأنهار\torganization\torg/rivers\tcountry/egypt\n"
    "remove\tcountry/japan\n"
    "merge\torg/nato\torg/european-union\n";

std::string records(std::size_t count) {
    const char* sentences[] = {"أعلنت هيئة الأنهار خطة جديدة", "زار وفد من اليابان القاهرة", "اجتمع حلف الناتو أمس",
                               "هطلت أمطار غزيرة على المدينة"};
    std::string all;
    for (std::size_t i = 0; i < count; ++i)
        all += R"({"id":"r)" + std::to_string(i) + R"(","title":"تقرير","text":")" + sentences[i % 4] +
               ".\\nوانتهى البيان رقم " + std::to_string(i) + ".\"}\n";
    return all;
}

void add(const std::string& db, const std::string& file) {
    indexer::AddRequest request;
    request.db = db;
    request.paths = {file};
    REQUIRE(indexer::add(request).failures.empty());
}

std::string note(const std::string& db) {
    return store::Reader(db, "").metadata(store::meta_actors);
}

std::uint64_t mentioning(const std::string& db, const std::string& id) {
    return test::documents_with(db, store::term(store::Field::actor, id));
}

}  // namespace

TEST_CASE("retag gives what rebuild gives, and writes only what changes", "[indexer][retag]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    test::write_file(folder / "news.jsonl", records(40));
    add(db, folder / "news.jsonl");
    const std::string before = test::digest(db);
    CHECK(indexer::retag(db, 0, {}).changed == 0);
    CHECK(test::digest(db) == before);
    CHECK(note(db).empty());

    test::write_file(db + "/actors.tsv", edits);
    std::filesystem::remove(folder / "news.jsonl");
    std::size_t told = 0;
    const indexer::RetagReport report =
        indexer::retag(db, 0, [&](const indexer::Progress& progress) { told = progress.articles; });
    CHECK(report.articles == 40);
    CHECK(told == 40);
    CHECK(report.changed == 30);
    CHECK(mentioning(db, "org/rivers") == 10);
    CHECK(mentioning(db, "country/japan") == 0);
    CHECK(mentioning(db, "org/nato") == 0);
    CHECK(store::check(db).empty());
    const std::string after = test::digest(db), stamp = note(db),
                      revision = test::read_file(test::generation(db) + "/iamglass");
    CHECK_FALSE(stamp.empty());

    const indexer::RetagReport again = indexer::retag(db, 0, {});
    CHECK(again.changed == 0);
    CHECK(test::read_file(test::generation(db) + "/iamglass") == revision);
    REQUIRE(indexer::rebuild(db, {}).failures.empty());
    CHECK(test::digest(db) == after);
    CHECK(note(db) == stamp);
    store::compact(db);
    CHECK(note(db) == stamp);

    test::write_file(db + "/actors.tsv", "");
    CHECK(indexer::retag(db, 0, {}).changed == 30);
    CHECK(test::digest(db) == before);
    CHECK(note(db).empty());
}

TEST_CASE("add tags with the user's actors at once", "[indexer][retag]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    test::write_file(db + "/actors.tsv", "هيئة الأنهار\torganization\torg/rivers\nbad line\n");
    test::write_file(folder / "a/news.jsonl", records(4));
    test::write_file(folder / "b/news.jsonl", R"({"id":"x","text":"أعلنت هيئة الأنهار وهيئة القمر خطة."})");
    indexer::AddRequest request;
    request.db = db;
    request.paths = {folder / "a"};
    CHECK(indexer::add(request).unusable_actors == 1);
    CHECK(mentioning(db, "org/rivers") == 1);
    const std::string stamp = note(db);
    CHECK_FALSE(stamp.empty());
    // Other edits: what is new is tagged with them, what is old is not yet, and the note says so.
    test::write_file(db + "/actors.tsv", "هيئة القمر\torganization\torg/moon\n");
    request.paths = {folder / "b"};
    static_cast<void>(indexer::add(request));
    CHECK(mentioning(db, "org/moon") == 1);
    CHECK(mentioning(db, "org/rivers") == 1);
    CHECK(note(db) == "mixed");
    CHECK(indexer::retag(db, 0, {}).changed == 1);
    CHECK(mentioning(db, "org/rivers") == 0);
    CHECK(note(db) != "mixed");
}

TEST_CASE("retag that waited for the lock reads what was written meanwhile", "[indexer][retag]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    test::write_file(folder / "a/news.jsonl", records(4));
    add(db, folder / "a/news.jsonl");
    int go[2];
    REQUIRE(::pipe(go) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        char byte = 0;
        if (::read(go[0], &byte, 1) == 1) static_cast<void>(indexer::retag(db, 60, {}));
        ::_exit(0);
    }
    {
        store::Writer writer(db, arabic::fingerprint());
        REQUIRE(::write(go[1], "x", 1) == 1);
        ::usleep(300000);
        test::write_file(db + "/actors.tsv", edits);
        corpus::Article article;
        article.id = "r2";
        article.paragraphs.push_back({1, corpus::ParagraphKind::body, "أعلنت هيئة القمر وهيئة الأنهار خطة."});
        indexer::DocumentBuilder builder(actors::Gazetteer::builtin());
        REQUIRE(builder.put(article, 7, [&]() -> store::Writer& { return writer; }));
        writer.commit();
    }
    ::waitpid(child, nullptr, 0);
    CHECK(mentioning(db, "org/rivers") == 2);
    CHECK(indexer::retag(db, 0, {}).changed == 0);
}

TEST_CASE("lines that cannot be used are named, the rest applies", "[indexer][retag]") {
    const test::TemporaryFolder folder;
    const std::string db = folder / "db";
    test::write_file(folder / "news.jsonl", records(4));
    add(db, folder / "news.jsonl");
    test::write_file(db + "/actors.tsv", "no tab\nهيئة الأنهار\torganization\torg/rivers\nalias\torg/none\tاسم آخر\n");
    const indexer::RetagReport report = indexer::retag(db, 0, {});
    CHECK(report.changed == 1);
    REQUIRE(report.problems.size() == 2);
    CHECK(report.problems[0].message.find("actors.tsv:1: no tab") != std::string::npos);
    CHECK(report.problems[1].message.find("actors.tsv:3: no actor") != std::string::npos);
}

TEST_CASE("retag killed at chosen articles, then run again", "[indexer][retag][kill][slow]") {
    const test::TemporaryFolder folder;
    const std::size_t count = 2 * indexer::batch_documents;
    test::write_file(folder / "news.jsonl", records(count));
    add(folder / "golden", folder / "news.jsonl");
    test::write_file(folder / "golden/actors.tsv", edits);
    CHECK(indexer::retag(folder / "golden", 0, {}).changed == count * 3 / 4);
    const std::string golden = test::digest(folder / "golden");

    const std::string db = folder / "db";
    add(db, folder / "news.jsonl");
    test::write_file(db + "/actors.tsv", edits);
    for (const std::size_t at : {count / 8, count - count / 8}) {
        const pid_t child = ::fork();
        if (child == 0) {
            static_cast<void>(indexer::retag(db, 0, [&](const indexer::Progress& now) {
                if (now.articles >= at) ::raise(SIGKILL);
            }));
            ::_exit(0);
        }
        ::waitpid(child, nullptr, 0);
        CHECK(store::check(db).empty());
        CHECK(store::Reader(db, "").article_count() == count);
    }
    CHECK(note(db) == "mixed");
    const indexer::RetagReport report = indexer::retag(db, 0, {});
    CHECK(report.changed > 0);
    CHECK(report.changed < count * 3 / 4);
    CHECK(test::digest(db) == golden);
    CHECK(note(db) == note(folder / "golden"));
}
