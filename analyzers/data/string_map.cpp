// SPDX-License-Identifier: GPL-2.0-or-later
// Most words that are asked for have no entry, and one bit says so for most of them.
#include "analyzers/data/string_map.hpp"

#include <cstring>
#include <stdexcept>
#include <vector>

#include "analyzers/word_hash.hpp"

namespace bahith::data {
namespace {

constexpr std::string_view magic = "BSM1";
constexpr unsigned filter_shift = 47;
constexpr std::size_t filter_bytes = (std::size_t{1} << (64U - filter_shift)) / 8;
constexpr std::size_t filter_at = 8, slots_at = filter_at + filter_bytes;
constexpr std::uint32_t offset_bits = 24, offset_mask = (1U << offset_bits) - 1;

std::uint32_t read_u32(std::string_view bytes, std::size_t at) {
    std::uint32_t value = 0;
    std::memcpy(&value, bytes.data() + at, sizeof value);
    return value;
}

std::string_view read_string(std::string_view bytes, std::size_t at) {
    return bytes.substr(at + 1, static_cast<unsigned char>(bytes[at]));
}

std::uint32_t first_slot(std::uint64_t hash, std::uint32_t slots) {
    return static_cast<std::uint32_t>(hash >> 16U) & (slots - 1);
}

std::uint32_t tag(std::uint64_t hash) {
    return static_cast<std::uint32_t>(hash & 0xFFU) << offset_bits;
}

void append_u32(std::string& out, std::uint32_t value) {
    out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

void append_string(std::string& out, std::string_view text) {
    if (text.size() > 0xFF) throw std::runtime_error("a map of strings has no room for " + std::string(text));
    out.push_back(static_cast<char>(text.size()));
    out += text;
}

}  // namespace

StringMap::StringMap(std::string_view bytes) : bytes_(bytes) {
    if (!bytes.starts_with(magic) || bytes.size() < slots_at)
        throw std::runtime_error("a compiled map of strings has no header");
    slots_ = read_u32(bytes, magic.size());
}

std::optional<std::string_view> StringMap::find(std::string_view key) const {
    const std::uint64_t hash = word_hash(key);
    const std::size_t bit = hash >> filter_shift;
    const auto byte = static_cast<unsigned char>(bytes_[filter_at + bit / 8]);
    if ((unsigned{byte} >> (bit % 8) & 1U) == 0) return std::nullopt;
    for (std::uint32_t slot = first_slot(hash, slots_);; slot = (slot + 1) & (slots_ - 1)) {
        const std::uint32_t held = read_u32(bytes_, slots_at + std::size_t{4} * slot);
        if (held == 0) return std::nullopt;
        if ((held & ~offset_mask) != tag(hash)) continue;
        const std::string_view found = read_string(bytes_, held & offset_mask);
        if (found != key) continue;
        const std::string_view value = read_string(bytes_, (held & offset_mask) + 1 + found.size());
        return value.empty() ? found : value;
    }
}

std::string compile_map(const std::map<std::string, std::string>& entries) {
    std::uint32_t slots = 16;
    while (slots < 2 * entries.size()) slots *= 2;
    std::string filter(filter_bytes, '\0'), text;
    std::vector<std::uint32_t> table(slots, 0);
    for (const auto& [key, value] : entries) {
        const std::uint64_t hash = word_hash(key);
        const std::size_t bit = hash >> filter_shift;
        filter[bit / 8] = static_cast<char>(static_cast<unsigned char>(filter[bit / 8]) | 1U << (bit % 8));
        std::uint32_t slot = first_slot(hash, slots);
        while (table[slot] != 0) slot = (slot + 1) & (slots - 1);
        const std::size_t at = slots_at + std::size_t{4} * slots + text.size();
        if (at > offset_mask) throw std::runtime_error("a map of strings is too large");
        table[slot] = tag(hash) | static_cast<std::uint32_t>(at);
        append_string(text, key);
        append_string(text, value == key ? std::string_view() : std::string_view(value));
    }
    std::string out(magic);
    append_u32(out, slots);
    out += filter;
    for (const std::uint32_t held : table) append_u32(out, held);
    return out + text;
}

}  // namespace bahith::data
