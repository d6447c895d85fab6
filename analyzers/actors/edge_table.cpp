// SPDX-License-Identifier: GPL-2.0-or-later
// At most half of the slots are used, so probing stays short.
#include "analyzers/actors/edge_table.hpp"

namespace bahith::actors {
namespace {

constexpr std::uint64_t mix = 0x9E3779B97F4A7C15U;  // 2^64 divided by the golden ratio

std::size_t slots_for(std::size_t expected) {
    std::size_t slots = 16;
    while (slots < 2 * expected) slots *= 2;
    return slots;
}

}  // namespace

EdgeTable::EdgeTable(std::size_t expected) : slots_(slots_for(expected)) {}

// The slot of the edge, or the empty one where it belongs.
std::size_t EdgeTable::place(std::uint32_t node, std::uint32_t word) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = (((std::uint64_t{node} << 32U | word) * mix) >> 32U) & mask;
    while (slots_[at].to != none && (slots_[at].node != node || slots_[at].word != word)) at = (at + 1) & mask;
    return at;
}

std::uint32_t EdgeTable::insert(std::uint32_t node, std::uint32_t word, std::uint32_t fresh) {
    Slot& slot = slots_[place(node, word)];
    if (slot.to != none) return slot.to;
    slot = {node, word, fresh};
    if (2 * ++used_ > slots_.size()) grow();
    return fresh;
}

void EdgeTable::grow() {
    std::vector<Slot> old(2 * slots_.size());
    old.swap(slots_);
    for (const Slot& slot : old)
        if (slot.to != none) slots_[place(slot.node, slot.word)] = slot;
}

}  // namespace bahith::actors
