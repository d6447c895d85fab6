// SPDX-License-Identifier: GPL-2.0-or-later
// kill -9 at any moment of add, then add again: the same content as an uninterrupted run.
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#include <catch2/catch.hpp>
#include <filesystem>
#include <random>

#include "indexer/indexer.hpp"
#include "tests/store/index_fixture.hpp"

using namespace bahith;
namespace fs = std::filesystem;

namespace {

// Enough for several batches of a bulk load.
constexpr std::uint64_t articles = 4'000;

std::string records(bool later) {
    std::string all;
    for (std::uint64_t i = 0; i < articles; ++i) {
        const std::string n = std::to_string(i);
        all += R"({"id":"r)" + n + R"(","title":"تقرير )" + n + R"(","text":"أعلنت الوزارة )";
        if (later && i % 3 == 0) all += "لاحقا ";
        all += "القرار رقم " + n + " في بيان صدر عنها.\"}\n";
    }
    return all;
}

indexer::AddRequest request(const std::string& db, const std::string& file) {
    indexer::AddRequest request;
    request.db = db;
    request.paths = {file};
    return request;
}

// Runs add in a child that kills itself at the given article, or is killed after so many microseconds.
void add_and_die(const std::string& db, const std::string& file, std::size_t at_article, unsigned after_us) {
    const pid_t child = ::fork();
    if (child == 0) {
        try {
            indexer::AddRequest doomed = request(db, file);
            doomed.progress = [&](const indexer::Progress& now) {
                if (now.articles >= at_article) ::raise(SIGKILL);
            };
            static_cast<void>(indexer::add(doomed));
        } catch (...) {
        }
        ::_exit(0);
    }
    if (after_us > 0) {
        ::usleep(after_us);
        ::kill(child, SIGKILL);
    }
    ::waitpid(child, nullptr, 0);
}

}  // namespace

TEST_CASE("killed at chosen articles and at random moments, then run again", "[indexer][kill][slow]") {
    const test::TemporaryFolder folder;
    const std::string first = folder / "first/records.jsonl", later = folder / "later/records.jsonl";
    test::write_file(first, records(false));
    test::write_file(later, records(true));
    REQUIRE(indexer::add(request(folder / "golden", first)).added == articles);
    const std::string golden = test::digest(folder / "golden");
    REQUIRE(indexer::add(request(folder / "golden", later)).updated == (articles + 2) / 3);
    const std::string golden_later = test::digest(folder / "golden");

    // What is loaded in bulk counts when the load ends, and not before.
    const auto all_or_nothing = [](const std::string& db) {
        if (!store::exists(db)) return true;
        CHECK(store::check(db).empty());
        const std::uint64_t survived = store::Reader(db, "").article_count();
        return survived == 0 || survived == articles;
    };
    std::mt19937 random(9);
    for (std::size_t round = 0; round < 8; ++round) {
        const std::string db = folder / "db";
        const std::size_t chosen = round < 4 ? articles * (round + 1) / 4 : articles + 1;
        add_and_die(db, first, chosen, round < 4 ? 0 : 1000 + static_cast<unsigned>(random() % 900'000));
        INFO("round " << round);
        CHECK(all_or_nothing(db));
        const indexer::Report again = indexer::add(request(db, first));
        CHECK(again.added + again.unchanged == articles);
        CHECK(test::digest(db) == golden);
        // The same for updates.
        add_and_die(db, later, articles + 1, 1000 + static_cast<unsigned>(random() % 900'000));
        CHECK(store::check(db).empty());
        CHECK(store::Reader(db, "").article_count() == articles);
        CHECK(indexer::add(request(db, later)).failures.empty());
        CHECK(test::digest(db) == golden_later);
        fs::remove_all(db);
    }
}
