// SPDX-License-Identifier: GPL-2.0-or-later
// Threads share the queue, the list of finished segments and the outcome; analyzers and databases are each thread's
// own.
#include "indexer/bulk_load.hpp"

#include <algorithm>
#include <exception>
#include <system_error>
#include <thread>
#include <utility>

#include "analyzers/result.hpp"

namespace bahith::indexer {
namespace {

constexpr std::uint64_t most_in_work = std::uint64_t{64} << 20U;  // by weight
constexpr unsigned most_threads = 8;                              // unless more are asked for: each takes memory

}  // namespace

BulkLoad::BulkLoad(store::Writer& writer, const actors::Gazetteer& gazetteer, unsigned threads)
    : gazetteer_(gazetteer), segments_(writer), queue_(most_in_work) {
    const unsigned wanted = threads > 0 ? threads : std::clamp(std::thread::hardware_concurrency(), 1U, most_threads);
    try {
        threads_.reserve(wanted);
        for (unsigned i = 0; i < wanted; ++i)
            threads_.push_back(std::async(std::launch::async, [this] { work(); }).share());
    } catch (const std::system_error& error) {
        if (!threads_.empty()) return;  // those that could be had will do
        throw Failure({ErrorCode::io,
                       writer.dir() + ": no thread can be started (" + error.code().message() + "), expected one",
                       "close other programs or raise the limit with `ulimit -u`"});
    } catch (const std::exception&) {
        queue_.abandon();  // a future that is destroyed waits for its thread
        throw;
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
    for (const std::shared_future<void>& thread : threads_) thread.get();
}

}  // namespace bahith::indexer
