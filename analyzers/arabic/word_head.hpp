// SPDX-License-Identifier: GPL-2.0-or-later
// The beginning of a word as a number, to compare it at once.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace bahith::arabic {

/// The first eight bytes, the first lowest; zeros behind the end.
[[nodiscard]] inline std::uint64_t head_of(std::string_view bytes) {
    std::uint64_t head = 0;
    std::memcpy(&head, bytes.data(), std::min(bytes.size(), sizeof head));
    if constexpr (std::endian::native == std::endian::big) head = __builtin_bswap64(head);
    return head;
}

}  // namespace bahith::arabic
