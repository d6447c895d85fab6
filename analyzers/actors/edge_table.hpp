// SPDX-License-Identifier: GPL-2.0-or-later
// (node, word) → node in one flat table: the trie has tens of thousands of edges.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace bahith::actors {

/// Insert-only hash table with linear probing; grows by doubling.
class EdgeTable {
public:
    static constexpr std::uint32_t none = UINT32_MAX;

    explicit EdgeTable(std::size_t expected);

    /// The node that the edge leads to; a new edge leads to `fresh`.
    std::uint32_t insert(std::uint32_t node, std::uint32_t word, std::uint32_t fresh);

    /// The node that the edge leads to, or none.
    [[nodiscard]] std::uint32_t find(std::uint32_t node, std::uint32_t word) const {
        return slots_[place(node, word)].to;
    }

private:
    struct Slot {
        std::uint32_t node = none, word = 0, to = none;
    };

    [[nodiscard]] std::size_t place(std::uint32_t node, std::uint32_t word) const;
    void grow();

    std::vector<Slot> slots_;  // a power of two; `to` is none in an empty one
    std::size_t used_ = 0;
};

}  // namespace bahith::actors
