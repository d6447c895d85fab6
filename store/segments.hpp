// SPDX-License-Identifier: GPL-2.0-or-later
// The databases of a bulk load: several threads fill one each, then all of them are joined with the index at once.
// Small ones fill faster than one that grows (docs/DECISIONS.md).
#pragma once

#include <cstddef>
#include <map>
#include <mutex>
#include <string>

#include "store/index.hpp"

namespace bahith::store {

/// Any thread may call begin() and finished(). The order of segments is that of their numbers, which count from 0
/// without a gap.
class Segments {
public:
    /// Of the index that `target` writes, which must outlive this.
    explicit Segments(Writer& target);

    /// Removes what was not joined.
    ~Segments();
    Segments(const Segments&) = delete;
    Segments& operator=(const Segments&) = delete;

    /// To be filled, committed and destroyed by the thread that asks for it.
    [[nodiscard]] Writer begin(std::size_t number) const;

    /// Where neighbours have become many, they are joined now: the files that are open at the end stay few.
    void finished(std::size_t number);

    /// Joins all with the index, when every one that was begun is finished.
    void join();

private:
    [[nodiscard]] std::string path(std::size_t first, std::size_t size) const;
    [[nodiscard]] std::map<std::size_t, std::size_t> full_group(std::size_t first, std::size_t size);

    Writer& target_;
    std::string analyzer_;
    std::string prefix_;  ///< of the paths
    std::mutex mutex_;
    std::map<std::size_t, std::size_t> finished_;  ///< first segment → how many are joined in it
};

}  // namespace bahith::store
