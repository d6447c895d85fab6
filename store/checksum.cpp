// SPDX-License-Identifier: GPL-2.0-or-later
// XXH3 and its hex form.
#include "store/checksum.hpp"

#include <xxhash.h>

#include <charconv>

namespace bahith::store {

std::uint64_t checksum(std::string_view bytes) {
    return XXH3_64bits(bytes.data(), bytes.size());
}

std::string hex(std::uint64_t value) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string out(16, '0');
    for (auto place = out.rbegin(); place != out.rend(); ++place, value >>= 4U) *place = digits[value & 0xfU];
    return out;
}

std::optional<std::uint64_t> from_hex(std::string_view digits) {
    std::uint64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    if (hex(value) != digits) return std::nullopt;
    return value;
}

}  // namespace bahith::store
