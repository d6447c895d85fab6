// SPDX-License-Identifier: GPL-2.0-or-later
// Threads share the queue, the list of finished segments and the outcome; analyzers and databases are each thread's
// own.
#include "indexer/bulk_load.hpp"

#include <algorithm>
#include <system_error>
#include <thread>
#include <utility>

namespace bahith::indexer {
namespace {

constexpr std::uint64_t most_in_work = std::uint64_t{64} << 20U;  // by weight

}  // namespace

BulkLoad::BulkLoad(store::Writer& writer, const actors::Gazetteer& gazetteer, unsigned threads)
    : gazetteer_(gazetteer), segments_(writer), queue_(most_in_work) {
    const unsigned wanted = threads > 0 ? threads : std::max(1U, std::thread::hardware_concurrency());
    try {
        for (unsigned i = 0; i < wanted; ++i) threads_.push_back(std::async(std::launch::async, [this] { work(); }));
    } catch (const std::system_error&) {
        if (threads_.empty()) throw;  // those that could be had will do
    }
}

BulkLoad::~BulkLoad() {
    queue_.abandon();
}

void BulkLoad::give(Batch batch) {
    const std::uint64_t weight = batch.weight();
    bytes_ += batch.bytes;
    if (!queue_.push({given_++, std::move(batch)}, weight)) end_of_threads();
}

Outcome BulkLoad::finish() {
    queue_.close();
    end_of_threads();
    segments_.join();
    return std::move(outcome_);
}

void BulkLoad::work() {
    // A thread that fails stops the others and whoever gives; the future keeps what it threw.
    struct AtTheEnd {
        explicit AtTheEnd(BoundedQueue<Job>& of) : queue(of) {}
        ~AtTheEnd() { queue.abandon(); }
        AtTheEnd(const AtTheEnd&) = delete;
        AtTheEnd& operator=(const AtTheEnd&) = delete;
        BoundedQueue<Job>& queue;
    };
    const AtTheEnd at_the_end(queue_);
    DocumentBuilder builder(gazetteer_);
    while (const auto job = queue_.pop()) {
        index(*job, builder);
        queue_.done(job->batch.weight());
    }
}

void BulkLoad::index(const Job& job, DocumentBuilder& builder) {
    {
        store::Writer segment = segments_.begin(job.number);
        Outcome outcome = put(job.batch, builder, [&]() -> store::Writer& { return segment; });
        segment.commit();
        const std::lock_guard guard(mutex_);
        outcome_.add(std::move(outcome));
    }
    segments_.finished(job.number);
}

void BulkLoad::end_of_threads() {
    for (std::future<void>& thread : threads_) thread.get();
    threads_.clear();
}

}  // namespace bahith::indexer
