// SPDX-License-Identifier: GPL-2.0-or-later
// Articles that are indexed together, and what came of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

#include "analyzers/result.hpp"
#include "corpus/article.hpp"
#include "indexer/document_builder.hpp"
#include "store/index.hpp"

namespace bahith::indexer {

struct Report;

struct BatchItem {
    std::size_t place = 0;  ///< in the input
    corpus::Article article;
    std::uint64_t fingerprint = 0;
    bool known = false;  ///< replaces a stored article
};

struct Batch {
    std::vector<BatchItem> items;
    std::uint64_t bytes = 0;    ///< of all that articles hold, and something for each
    std::uint64_t longest = 0;  ///< article

    void add(BatchItem item);

    /// Grows as the memory that indexing it takes: what it holds, and what is made of the article in work.
    [[nodiscard]] std::uint64_t weight() const;
};

/// How large the batch of that number grows: the first ones are small, so that all threads soon have work, the others
/// large, so that the index is in few pieces (docs/DECISIONS.md).
[[nodiscard]] std::uint64_t batch_size(std::size_t number);

/// What came of articles, in any order; reported in that of the input.
class Outcome {
public:
    void put(bool known, bool dated);
    void failed(std::size_t place, Error error);
    void add(Outcome other);
    void report_to(Report& report) &&;

private:
    std::size_t added_ = 0, updated_ = 0, undated_ = 0;
    std::vector<std::pair<std::size_t, Error>> failures_;
};

/// Puts the articles into the writer, which is asked for only when there is something to put, and commits now and then.
[[nodiscard]] Outcome put(const Batch& batch, DocumentBuilder& builder, const std::function<store::Writer&()>& writer);

}  // namespace bahith::indexer
