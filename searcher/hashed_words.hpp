// SPDX-License-Identifier: GPL-2.0-or-later
// The words of a stored line (arabic/written.hpp), each with a hash made of the same bytes that are searched for its
// end: eight at a time, since most words are no longer.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace bahith::searcher {

struct HashedWord {
    std::string_view word;
    std::uint64_t hash = 0;  ///< of words up to seven bytes, none of them zero, no two are equal
    std::uint64_t head = 0;  ///< arabic::head_of
};

class HashedWords {
public:
    explicit HashedWords(std::string_view line) : rest_(line) {}

    [[nodiscard]] bool empty() const { return rest_.empty(); }

    /// The words that arabic::next_written gives.
    [[nodiscard]] HashedWord next() {
        std::uint64_t hash = 0, head = 0;
        std::size_t size = 0;
        for (bool over = false; !over;) {
            std::uint64_t here = load(size);
            const std::uint64_t found = zeros(here ^ spaces);
            over = found != 0;
            const auto bits = over ? static_cast<unsigned>(std::countr_zero(found)) & ~7U : 8 * bytes;
            if (over) here &= (std::uint64_t{1} << bits) - 1;
            if (size == 0) head = here;
            hash = mixed(hash ^ here);
            size += bits / 8;
        }
        const std::string_view word = rest_.substr(0, size);
        rest_.remove_prefix(size == rest_.size() ? size : size + 1);
        return {word, hash, head};
    }

private:
    static constexpr unsigned bytes = 8;
    static constexpr std::uint64_t ones = 0x0101010101010101U, spaces = ones * ' ', highs = ones << 7U;

    // Bytes from `at` on, the first lowest; spaces behind the end.
    [[nodiscard]] std::uint64_t load(std::size_t at) const {
        std::uint64_t value = spaces;
        if (rest_.size() - at >= bytes)
            std::memcpy(&value, rest_.data() + at, bytes);
        else
            std::memcpy(&value, rest_.data() + at, rest_.size() - at);
        if constexpr (std::endian::native == std::endian::big) value = __builtin_bswap64(value);
        return value;
    }

    // The high bit of the first byte that is zero; those above it are anything.
    static std::uint64_t zeros(std::uint64_t value) { return (value - ones) & ~value & highs; }

    static std::uint64_t mixed(std::uint64_t value) {
        value *= 0x9E3779B97F4A7C15U;
        return value ^ value >> 32U;
    }

    std::string_view rest_;
};

}  // namespace bahith::searcher
