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
    dictionary_verbs,  ///< a form that only the dictionary gives to a verb
};

struct Entry {
    std::string_view lemma;  ///< lives as long as the lexicon
    bool noun = false;       ///< may be a noun, adjective or particle; false: only a verb
    Source source = Source::dictionary;
};

/// The dictionary has every verb that ever was, and with them forms that look like today's words: وصار, نوويا. What
/// only its verbs explain counts last.
[[nodiscard]] constexpr bool doubtful(const Entry& entry) {
    return !entry.noun && (entry.source == Source::dictionary || entry.source == Source::dictionary_verbs);
}

/// The entry read as a noun: a word that is a form of a verb as well is its own lemma then. `word` must live as long.
[[nodiscard]] constexpr Entry as_noun(std::string_view word, Entry entry) {
    if (entry.noun && entry.source == Source::verbs) entry.lemma = word;
    return entry;
}

/// The last byte of an entry.
[[nodiscard]] constexpr char packed(Source source, bool noun, bool in_dictionary) {
    return static_cast<char>(static_cast<int>(source) << 2 | static_cast<int>(in_dictionary) << 1 |
                             static_cast<int>(noun));
}

/// A read-only hash table over bytes that stay alive: "BLX2", u32 slots, u32 offsets[slots], then entries
/// (u8 length, word, u8 length, lemma, packed()), lemma empty where the word is its own. Hash: XXH3-64, linear
/// probing.
class Lexicon {
public:
    explicit Lexicon(std::string_view bytes, Layers layers = {});

    /// What is known of a folded word, or nothing. Without the layer that joins it, a word is its own lemma.
    [[nodiscard]] std::optional<Entry> find(std::string_view folded) const;

    /// Its words, in no order.
    [[nodiscard]] std::vector<std::string_view> words() const;

    /// The lexicon embedded in this program, with all layers.
    [[nodiscard]] static const Lexicon& builtin();

private:
    std::string_view bytes_;
    std::uint32_t mask_ = 0;
    Layers layers_;
};

}  // namespace bahith::arabic
