// SPDX-License-Identifier: GPL-2.0-or-later
// The one hash of the index: XXH3, 64 bits. Finds damage; no defence against intent.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bahith::store {

[[nodiscard]] std::uint64_t checksum(std::string_view bytes);

/// 16 lower-case hex digits.
[[nodiscard]] std::string hex(std::uint64_t value);

/// The reverse; nothing when these are not 16 hex digits.
[[nodiscard]] std::optional<std::uint64_t> from_hex(std::string_view digits);

}  // namespace bahith::store
