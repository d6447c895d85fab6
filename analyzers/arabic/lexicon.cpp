// SPDX-License-Identifier: GPL-2.0-or-later
// Look-up in the compiled lexicon.
#include "analyzers/arabic/lexicon.hpp"

#include <xxhash.h>

#include <cstring>
#include <stdexcept>

namespace bahith::arabic {
namespace {

constexpr std::size_t header = 8;

std::uint32_t read_u32(std::string_view bytes, std::size_t at) {
    std::uint32_t value = 0;
    std::memcpy(&value, bytes.data() + at, sizeof value);
    return value;
}

std::string_view read_string(std::string_view bytes, std::size_t at) {
    const auto length = static_cast<std::uint8_t>(bytes[at]);
    return bytes.substr(at + 1, length);
}

}  // namespace

Lexicon::Lexicon(std::string_view bytes) : bytes_(bytes) {
    if (!bytes.starts_with("BLX1")) throw std::runtime_error("the compiled lexicon has no BLX1 header");
    mask_ = read_u32(bytes, 4) - 1;
}

std::optional<Entry> Lexicon::find(std::string_view folded) const {
    auto slot = static_cast<std::uint32_t>(XXH3_64bits(folded.data(), folded.size())) & mask_;
    for (;; slot = (slot + 1) & mask_) {
        const std::uint32_t at = read_u32(bytes_, header + std::size_t{4} * slot);
        if (at == 0) return std::nullopt;
        const std::string_view word = read_string(bytes_, at);
        if (word != folded) continue;
        const std::string_view lemma = read_string(bytes_, at + 1 + word.size());
        const bool noun = bytes_[at + 2 + word.size() + lemma.size()] == 'n';
        return Entry{lemma.empty() ? word : lemma, noun};
    }
}

}  // namespace bahith::arabic
