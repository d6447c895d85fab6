// SPDX-License-Identifier: GPL-2.0-or-later
// How tables of folded words hash them.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace bahith {

/// Of the first eight bytes, the last eight and the length: cheap, and few words of a table share these.
[[nodiscard]] inline std::uint64_t word_hash(std::string_view word) {
    constexpr std::uint64_t first_factor = 0x9E3779B97F4A7C15U, last_factor = 0xC2B2AE3D27D4EB4FU;
    std::uint64_t first = 0, last = 0;
    if (word.size() >= sizeof first) {
        std::memcpy(&first, word.data(), sizeof first);
        std::memcpy(&last, word.data() + word.size() - sizeof last, sizeof last);
    } else {
        for (const char c : word) first = first << 8U | static_cast<unsigned char>(c);
        last = first;
    }
    std::uint64_t mixed = (first ^ word.size()) * first_factor ^ (last * last_factor >> 7U);
    mixed ^= mixed >> 29U;
    return mixed * first_factor;
}

}  // namespace bahith
