// SPDX-License-Identifier: GPL-2.0-or-later
// Much text at once: one thread reads and gives batches, about as many as there are cores analyse them, each batch into
// a segment of its own; in the end all segments are joined with the index.
#pragma once

#include <cstddef>
#include <cstdint>
#include <future>
#include <mutex>
#include <vector>

#include "analyzers/actors/gazetteer.hpp"
#include "indexer/batch.hpp"
#include "indexer/bounded_queue.hpp"
#include "store/index.hpp"
#include "store/segments.hpp"

namespace bahith::indexer {

/// The index is the same whatever the threads do: a segment holds what its batch holds, and segments are joined in the
/// order in which the batches were given. Articles must have different ids.
class BulkLoad {
public:
    /// `threads` 0: as many as there are cores, but at most 8. Throws Failure io when none can be started. Writer and
    /// gazetteer must outlive this; the writer puts nothing meanwhile.
    BulkLoad(store::Writer& writer, const actors::Gazetteer& gazetteer, unsigned threads);

    /// What was not finished is dropped.
    ~BulkLoad();
    BulkLoad(const BulkLoad&) = delete;
    BulkLoad& operator=(const BulkLoad&) = delete;

    /// Waits while too much is in work. Throws what a thread threw, and throws it again when called again.
    void give(Batch batch);

    /// Given so far.
    [[nodiscard]] std::size_t batches() const { return given_; }
    [[nodiscard]] std::uint64_t bytes() const { return bytes_; }

    /// Waits for the threads and makes what was given part of the index, durably. Throws what a thread threw.
    [[nodiscard]] Outcome finish();

private:
    struct Job {
        std::size_t number;
        Batch batch;
    };

    void work();
    void index(const Job& job, DocumentBuilder& builder);
    void end_of_threads();

    const actors::Gazetteer& gazetteer_;
    store::Segments segments_;
    BoundedQueue<Job> queue_;
    std::size_t given_ = 0;
    std::uint64_t bytes_ = 0;
    std::mutex mutex_;  ///< of the outcome
    Outcome outcome_;
    std::vector<std::shared_future<void>> threads_;  ///< shared: what a thread threw can be thrown again
};

}  // namespace bahith::indexer
