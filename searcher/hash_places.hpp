// SPDX-License-Identifier: GPL-2.0-or-later
// A table of what is told apart by 64 bits of hash: open addressing, at most two thirds taken.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace bahith::searcher {

/// An `Entry` has `hash`, and `taken()`, which is false of a new one.
template <class Entry>
class HashPlaces {
public:
    /// The entry of `hash`, or a free one for it. Good until the next make_room().
    [[nodiscard]] Entry& at(std::uint64_t hash) {
        std::size_t at = first_place(hash);
        while (places_[at].taken() && places_[at].hash != hash) at = (at + 1) & (places_.size() - 1);
        return places_[at];
    }

    /// That `hash` will be asked for soon.
    void expect(std::uint64_t hash) const { __builtin_prefetch(&places_[first_place(hash)]); }

    /// For one entry more than there are.
    void make_room(std::size_t taken) {
        if (3 * (taken + 1) <= 2 * places_.size()) return;
        const std::vector<Entry> old = std::exchange(places_, std::vector<Entry>(2 * places_.size()));
        for (const Entry& entry : old)
            if (entry.taken()) at(entry.hash) = entry;
    }

    void clear() { places_.assign(fewest, {}); }

private:
    static constexpr std::size_t fewest = 1U << 12U;

    [[nodiscard]] std::size_t first_place(std::uint64_t hash) const { return hash & (places_.size() - 1); }

    std::vector<Entry> places_ = std::vector<Entry>(fewest);  // a power of two of them
};

}  // namespace bahith::searcher
