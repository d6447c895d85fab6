// SPDX-License-Identifier: GPL-2.0-or-later
// A read-only map of strings, compiled when bahith is built and used where it lies.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace bahith::data {

/// Over bytes that stay alive: "BSM1", u32 slots, a bit for every hash that may be there, u32 slots[], then entries
/// (u8 length, key, u8 length, value), the value empty where it is the key. A slot holds where its entry stands and,
/// above, a byte of the hash; 0 is free. Linear probing; numbers in the order of the machine that made them.
class StringMap {
public:
    /// Throws std::runtime_error when the bytes are no map.
    explicit StringMap(std::string_view bytes);

    [[nodiscard]] std::optional<std::string_view> find(std::string_view key) const;

private:
    std::string_view bytes_;
    std::uint32_t slots_ = 0;
};

/// The bytes of a map. Throws std::runtime_error where a key or value is longer than 255 bytes, or all are too much.
[[nodiscard]] std::string compile_map(const std::map<std::string, std::string>& entries);

}  // namespace bahith::data
