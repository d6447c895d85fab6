// SPDX-License-Identifier: GPL-2.0-or-later
// A queue between threads that holds only so much: memory stays bounded whatever the input.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace bahith::indexer {

/// Every item has a weight, which counts until done() is called for it, longer than it is queued. One item may weigh
/// more than is allowed: it then goes alone.
template <class Item>
class BoundedQueue {
public:
    explicit BoundedQueue(std::uint64_t most) : most_(most) {}

    /// Waits until there is room. False: the queue is closed, the item was not taken.
    bool push(Item item, std::uint64_t weight) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return closed_ || held_ == 0 || held_ + weight <= most_; });
        if (closed_) return false;
        held_ += weight;
        items_.push_back(std::move(item));
        changed_.notify_all();
        return true;
    }

    /// Waits for an item. Nothing: the queue is closed and empty.
    std::optional<Item> pop() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return closed_ || !items_.empty(); });
        if (items_.empty()) return std::nullopt;
        std::optional<Item> item(std::move(items_.front()));
        items_.pop_front();
        return item;
    }

    /// An item of this weight is dealt with.
    void done(std::uint64_t weight) {
        const std::lock_guard guard(mutex_);
        held_ -= weight;
        changed_.notify_all();
    }

    /// Nothing more comes; what is queued can still be taken.
    void close() {
        const std::lock_guard guard(mutex_);
        closed_ = true;
        changed_.notify_all();
    }

    /// Nothing more comes and nothing more is wanted.
    void abandon() {
        const std::lock_guard guard(mutex_);
        closed_ = true;
        items_.clear();
        changed_.notify_all();
    }

private:
    const std::uint64_t most_;
    std::uint64_t held_ = 0;
    bool closed_ = false;
    std::deque<Item> items_;
    std::mutex mutex_;
    std::condition_variable changed_;
};

}  // namespace bahith::indexer
