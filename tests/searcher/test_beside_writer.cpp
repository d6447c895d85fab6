// SPDX-License-Identifier: GPL-2.0-or-later
// A searcher that stays open while articles are added and changed answers every question from one state of the index,
// never an older one than before. The newest it has when it is opened.
#include <atomic>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <thread>

#include "indexer/indexer.hpp"
#include "tests/searcher/collection.hpp"

using namespace bahith;

namespace {

constexpr std::size_t rounds = 30, before = 120;

std::string article(const std::string& id, const std::string& text) {
    return nlohmann::json{{"id", id}, {"text", text}, {"title", "القمة"}}.dump() + '\n';
}

/// Adds an article and changes another, again and again, once at most for each question asked: no answer can be
/// overtaken by more commits than a reader bears.
class Adding {
public:
    explicit Adding(std::string db) : db_(std::move(db)), thread_([this] { run(); }) {}
    ~Adding() {
        abandoned_ = true;
        if (thread_.joinable()) thread_.join();
    }
    Adding(const Adding&) = delete;
    Adding& operator=(const Adding&) = delete;

    /// A question was answered; whether there is more to come.
    [[nodiscard]] bool goes_on() {
        ++answered_;
        return !done_;
    }
    /// What failed.
    [[nodiscard]] const std::string& end() {
        thread_.join();
        return failed_;
    }

private:
    void run() {
        const test::TemporaryFolder folder;
        for (std::size_t i = 0; i < rounds; ++i) {
            for (const std::size_t seen = answered_; answered_ == seen && !abandoned_;) std::this_thread::yield();
            const std::string number = std::to_string(i);
            test::write_file(folder / "more.jsonl",
                             article("more" + number, "حضر الوفد القمة في جولتها " + number + ".") +
                                 article("changed", "النسخة " + number + " من بيان القمة."));
            indexer::AddRequest request;
            request.db = db_;
            request.paths = {folder / "more.jsonl"};
            for (const Error& error : indexer::add(request).failures) failed_ += error.message + "\n";
        }
        done_ = true;
    }

    std::string db_, failed_;
    std::atomic<bool> done_{false}, abandoned_{false};
    std::atomic<std::size_t> answered_{0};
    std::thread thread_;
};

}  // namespace

TEST_CASE("a searcher beside a writer", "[searcher][beside]") {
    std::vector<test::Draft> drafts{{"changed", "النسخة الأولى من بيان القمة.", "القمة"}};
    for (std::size_t i = 0; i < before; ++i)
        drafts.push_back({"a" + std::to_string(i), "عقدت القمة " + std::to_string(i) + " في الرياض.", "القمة"});
    test::Collection collection(drafts);
    searcher::Request all, changed;
    all.query = "قمة";
    changed.query = "نسخة";
    std::size_t least = drafts.size(), asked = 0;
    Adding adding(collection.db());
    while (adding.goes_on()) {
        const searcher::Response answer = collection.ask(all);
        CHECK(answer.total >= least);
        least = answer.total;
        REQUIRE(answer.hits.size() == 10);
        for (const searcher::Hit& hit : answer.hits) CHECK_FALSE(hit.snippet.highlights.empty());
        const searcher::Response one = collection.ask(changed);
        REQUIRE(one.hits.size() == 1);
        CHECK(one.hits.front().article.id == "changed");
        ++asked;
    }
    CHECK(adding.end().empty());
    CHECK(asked > 0);
    searcher::Searcher fresh(collection.db());
    CHECK(fresh.search(all)->total == drafts.size() + rounds);
    CHECK(fresh.search(changed)->hits.front().passage.text ==
          "النسخة " + std::to_string(rounds - 1) + " من بيان القمة.");
}
