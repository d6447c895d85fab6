// SPDX-License-Identifier: GPL-2.0-or-later
// Look-up in the compiled lexicon.
#include "analyzers/arabic/lexicon.hpp"

#include <xxhash.h>

#include <cstring>
#include <stdexcept>

namespace bahith::arabic {
namespace {

constexpr std::size_t header = 8;
constexpr std::uint32_t offset_mask = (1U << offset_bits) - 1;

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
        case Source::behind_proclitics:
            return Layer::words;
        case Source::plurals:
            return Layer::plurals;
        case Source::verbs:
        case Source::dictionary_verbs:
            return Layer::verbs;
        case Source::dictionary:
        case Source::particles:
            break;
    }
    return Layer::dictionary;
}

}  // namespace

Lexicon::Lexicon(std::string_view bytes, Layers layers) : bytes_(bytes), layers_(layers) {
    if (!bytes.starts_with("BLX3")) throw std::runtime_error("the compiled lexicon has no BLX3 header");
    mask_ = read_u32(bytes, 4) - 1;
}

std::vector<std::string_view> Lexicon::words() const {
    std::vector<std::string_view> out;
    for (std::uint32_t slot = 0; slot <= mask_; ++slot)
        if (const std::uint32_t at = read_u32(bytes_, header + std::size_t{4} * slot); at != 0)
            if (const std::string_view word = read_string(bytes_, at & offset_mask); find(word)) out.push_back(word);
    return out;
}

std::optional<Entry> Lexicon::look_up(std::string_view folded) const {
    const std::uint64_t hash = XXH3_64bits(folded.data(), folded.size());
    const std::uint32_t tag = slot_of(hash, 0);
    for (auto slot = static_cast<std::uint32_t>(hash) & mask_;; slot = (slot + 1) & mask_) {
        const std::uint32_t held = read_u32(bytes_, header + std::size_t{4} * slot);
        if (held == 0) return std::nullopt;
        if ((held & ~offset_mask) != tag) continue;
        const std::uint32_t at = held & offset_mask;
        const std::string_view word = read_string(bytes_, at);
        if (word != folded) continue;
        const std::string_view lemma = read_string(bytes_, at + 1 + word.size());
        const Facts facts = unpacked(bytes_[at + 2 + word.size() + lemma.size()]);
        const bool joined = layers_.has(layer_of(facts.source));
        if (!joined && !(facts.in_dictionary && layers_.has(Layer::dictionary))) return std::nullopt;
        return Entry{lemma.empty() || !joined ? word : lemma,
                     facts.noun,
                     facts.source,
                     facts.feminine,
                     facts.sound_plural,
                     word};
    }
}

std::optional<Entry> Lexicon::find(std::string_view folded) const {
    const auto entry = look_up(folded);
    return entry && entry->source != Source::behind_proclitics ? entry : std::nullopt;
}

std::optional<std::string_view> Lexicon::behind_proclitics(std::string_view folded) const {
    const auto entry = look_up(folded);
    if (!entry || entry->source != Source::behind_proclitics) return std::nullopt;
    return entry->lemma;
}

}  // namespace bahith::arabic
