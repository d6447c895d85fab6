// SPDX-License-Identifier: GPL-2.0-or-later
// When to commit: small batches keep memory low and, in Xapian, are faster than large ones (docs/DECISIONS.md).
#pragma once

#include <cstdint>

#include "store/index.hpp"

namespace bahith::indexer {

inline constexpr std::uint64_t batch_documents = 1'000;
inline constexpr std::uint64_t batch_bytes = std::uint64_t{16} << 20U;

/// Commits what has been put whenever it is a batch.
class Batches {
public:
    void put(store::Writer& writer, std::uint64_t text_bytes) {
        bytes_ += text_bytes;
        if (writer.pending() < batch_documents && bytes_ < batch_bytes) return;
        writer.commit();
        bytes_ = 0;
    }

private:
    std::uint64_t bytes_ = 0;
};

}  // namespace bahith::indexer
