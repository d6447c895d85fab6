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

Layer layer_of(Source source) {
    switch (source) {
        case Source::words:
            return Layer::words;
        case Source::plurals:
            return Layer::plurals;
        case Source::verbs:
        case Source::dictionary_verbs:
            return Layer::verbs;
        case Source::dictionary:
            break;
    }
    return Layer::dictionary;
}

}  // namespace

Lexicon::Lexicon(std::string_view bytes, Layers layers) : bytes_(bytes), layers_(layers) {
    if (!bytes.starts_with("BLX2")) throw std::runtime_error("the compiled lexicon has no BLX2 header");
    mask_ = read_u32(bytes, 4) - 1;
}

std::vector<std::string_view> Lexicon::words() const {
    std::vector<std::string_view> out;
    for (std::uint32_t slot = 0; slot <= mask_; ++slot)
        if (const std::uint32_t at = read_u32(bytes_, header + std::size_t{4} * slot); at != 0)
            out.push_back(read_string(bytes_, at));
    return out;
}

std::optional<Entry> Lexicon::find(std::string_view folded) const {
    auto slot = static_cast<std::uint32_t>(XXH3_64bits(folded.data(), folded.size())) & mask_;
    for (;; slot = (slot + 1) & mask_) {
        const std::uint32_t at = read_u32(bytes_, header + std::size_t{4} * slot);
        if (at == 0) return std::nullopt;
        const std::string_view word = read_string(bytes_, at);
        if (word != folded) continue;
        const std::string_view lemma = read_string(bytes_, at + 1 + word.size());
        const auto flags = static_cast<unsigned char>(bytes_[at + 2 + word.size() + lemma.size()]);
        const auto source = static_cast<Source>(flags >> 2);
        const bool noun = (flags & 1U) != 0, in_dictionary = (flags & 2U) != 0;
        const bool joined = layers_.has(layer_of(source));
        if (!joined && !(in_dictionary && layers_.has(Layer::dictionary))) return std::nullopt;
        return Entry{lemma.empty() || !joined ? word : lemma, noun, source};
    }
}

}  // namespace bahith::arabic
