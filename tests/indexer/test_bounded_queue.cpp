// SPDX-License-Identifier: GPL-2.0-or-later
// The queue between the thread that reads and those that analyse.
#include <atomic>
#include <catch2/catch.hpp>
#include <chrono>
#include <thread>
#include <vector>

#include "indexer/bounded_queue.hpp"

using bahith::indexer::BoundedQueue;

namespace {

constexpr auto moment = std::chrono::milliseconds(50);

}  // namespace

TEST_CASE("items come out in order, and what was queued before closing still comes", "[indexer][queue]") {
    BoundedQueue<int> queue(10);
    for (int i = 0; i < 3; ++i) CHECK(queue.push(i, 1));
    queue.close();
    CHECK_FALSE(queue.push(3, 1));
    for (int i = 0; i < 3; ++i) CHECK(queue.pop() == i);
    CHECK_FALSE(queue.pop());
}

TEST_CASE("an abandoned queue gives nothing more", "[indexer][queue]") {
    BoundedQueue<int> queue(10);
    CHECK(queue.push(1, 1));
    queue.abandon();
    CHECK_FALSE(queue.pop());
    CHECK_FALSE(queue.push(2, 1));
}

TEST_CASE("who gives waits until enough is done, not only taken", "[indexer][queue]") {
    BoundedQueue<int> queue(10);
    REQUIRE(queue.push(1, 8));
    std::atomic<bool> pushed = false;
    std::thread giver([&] { pushed = queue.push(2, 8); });
    CHECK(queue.pop() == 1);
    std::this_thread::sleep_for(moment);
    CHECK_FALSE(pushed);
    queue.done(8);
    CHECK(queue.pop() == 2);
    giver.join();
    CHECK(pushed);
}

TEST_CASE("an item that weighs more than is allowed goes alone", "[indexer][queue]") {
    BoundedQueue<int> queue(10);
    REQUIRE(queue.push(1, 100));
    std::atomic<bool> pushed = false;
    std::thread giver([&] { pushed = queue.push(2, 1); });
    std::this_thread::sleep_for(moment);
    CHECK_FALSE(pushed);
    CHECK(queue.pop() == 1);
    queue.done(100);
    giver.join();
    CHECK(pushed);
}

TEST_CASE("closing and abandoning wake everyone who waits", "[indexer][queue]") {
    BoundedQueue<int> full(1), empty(1);
    REQUIRE(full.push(1, 1));
    bool pushed = true, popped = true;
    std::thread giver([&] { pushed = full.push(2, 1); });
    std::thread taker([&] { popped = empty.pop().has_value(); });
    std::this_thread::sleep_for(moment);
    full.abandon();
    empty.close();
    giver.join();
    taker.join();
    CHECK_FALSE(pushed);
    CHECK_FALSE(popped);
}

TEST_CASE("many threads take each item once and never hold more than is allowed", "[indexer][queue]") {
    constexpr int items = 2000;
    constexpr int most = 7;
    BoundedQueue<int> queue(most);
    std::atomic<int> held = 0, sum = 0;
    std::atomic<bool> too_much = false;
    std::vector<std::thread> takers;
    for (int t = 0; t < 4; ++t)
        takers.emplace_back([&] {
            while (const auto item = queue.pop()) {
                sum += *item;
                held -= 1 + *item % 3;
                queue.done(1 + static_cast<std::uint64_t>(*item % 3));
            }
        });
    for (int i = 0; i < items; ++i) {
        REQUIRE(queue.push(i, 1 + static_cast<std::uint64_t>(i % 3)));
        if ((held += 1 + i % 3) > most + 3) too_much = true;  // counted late: one item may be done already
    }
    queue.close();
    for (std::thread& taker : takers) taker.join();
    CHECK(sum == items * (items - 1) / 2);
    CHECK_FALSE(too_much);
}
