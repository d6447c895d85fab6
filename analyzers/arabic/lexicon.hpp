// SPDX-License-Identifier: GPL-2.0-or-later
// The dictionary as a table of folded words: which words exist, and of which word each is a form.
// Compiled when bahith is built, from Debian's hunspell-ar and the lists in analyzers/data (lexicon_compiler.cpp).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/arabic/layers.hpp"

namespace bahith::arabic {

/// The list that gives a word its lemma.
enum class Source : std::uint8_t {
    dictionary,
    words,
    plurals,
    verbs,
    dictionary_verbs,   ///< a form that only the dictionary gives to a verb
    particles,          ///< a particle of the dictionary with clitics: ولكنها
    behind_proclitics,  ///< no word: proclitics before a word, which is the lemma
};

struct Entry {
    std::string_view lemma;  ///< lives as long as the lexicon
    bool noun = false;       ///< may be a noun, adjective or particle; false: only a verb, or a particle with clitics
    Source source = Source::dictionary;
    bool feminine = false;       ///< only written with ة at its end, so that no pronoun may follow
    bool sound_plural = false;   ///< takes ون and ين and no ي of adjectives, says the dictionary
    std::string_view word = {};  ///< the word that was found; lives as long as the lexicon
};

/// The dictionary has every verb that ever was, and with them forms that look like today's words: وصار, نوويا. What
/// only its verbs explain counts last.
[[nodiscard]] constexpr bool doubtful(const Entry& entry) {
    return !entry.noun && (entry.source == Source::dictionary || entry.source == Source::dictionary_verbs);
}

/// The entry read as a noun: a word that is a form of a verb or of a particle as well is its own lemma then.
[[nodiscard]] constexpr Entry as_noun(Entry entry) {
    if (entry.noun && (entry.source == Source::verbs || entry.source == Source::particles)) entry.lemma = entry.word;
    return entry;
}

/// What the last byte of an entry says of the word.
struct Facts {
    Source source = Source::dictionary;
    bool noun = false, in_dictionary = false, feminine = false, sound_plural = false;
};
[[nodiscard]] constexpr char packed(const Facts& facts) {
    return static_cast<char>(static_cast<unsigned>(facts.source) << 4U | unsigned{facts.sound_plural} << 3U |
                             unsigned{facts.feminine} << 2U | unsigned{facts.in_dictionary} << 1U |
                             unsigned{facts.noun});
}
[[nodiscard]] constexpr Facts unpacked(char byte) {
    const auto bits = static_cast<unsigned char>(byte);
    return {static_cast<Source>(bits >> 4U), (bits & 1U) != 0, (bits & 2U) != 0, (bits & 4U) != 0, (bits & 8U) != 0};
}

/// What a slot of the table holds: where the entry stands and, above, a byte of the word's hash, so that most words
/// that are not the one asked for need not be looked at.
constexpr std::uint32_t offset_bits = 24;
[[nodiscard]] constexpr std::uint32_t slot_of(std::uint64_t hash, std::uint32_t offset) {
    return static_cast<std::uint32_t>(hash >> 56) << offset_bits | offset;
}

/// A read-only hash table over bytes that stay alive: "BLX3", u32 slots, u32 slot_of()[slots], then entries
/// (u8 length, word, u8 length, lemma, packed()), lemma empty where the word is its own. Hash: XXH3-64, linear
/// probing; a slot of 0 is free.
class Lexicon {
public:
    explicit Lexicon(std::string_view bytes, Layers layers = {});

    /// What is known of a folded word, or nothing. Without the layer that joins it, a word is its own lemma.
    [[nodiscard]] std::optional<Entry> find(std::string_view folded) const;

    /// What proclitics leave of a word that a list says to be read so; else nothing.
    [[nodiscard]] std::optional<std::string_view> behind_proclitics(std::string_view folded) const;

    /// What find() finds with all layers, in no order.
    [[nodiscard]] std::vector<std::string_view> words() const;

    /// The lexicon embedded in this program, with all layers.
    [[nodiscard]] static const Lexicon& builtin();

private:
    [[nodiscard]] std::optional<Entry> look_up(std::string_view folded) const;

    std::string_view bytes_;
    std::uint32_t mask_ = 0;
    Layers layers_;
};

}  // namespace bahith::arabic
