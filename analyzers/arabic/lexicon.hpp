// SPDX-License-Identifier: GPL-2.0-or-later
// The dictionary as a table of folded words: which words exist, and of which word each is a form.
// Compiled when bahith is built, from Debian's hunspell-ar and analyzers/data/plurals.tsv (lexicon_compiler.cpp).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bahith::arabic {

struct Entry {
    std::string_view lemma;  ///< lives as long as the lexicon
    bool noun = false;       ///< may be a noun, adjective or particle; false: only a verb
};

/// A read-only hash table over bytes that stay alive: "BLX1", u32 slots, u32 offsets[slots], then entries
/// (u8 length, word, u8 length, lemma, 'n' or 'v'), lemma empty where the word is its own. Hash: XXH3-64, linear
/// probing.
class Lexicon {
public:
    explicit Lexicon(std::string_view bytes);

    /// What is known of a folded word, or nothing.
    [[nodiscard]] std::optional<Entry> find(std::string_view folded) const;

    /// The lexicon embedded in this program.
    [[nodiscard]] static const Lexicon& builtin();

private:
    std::string_view bytes_;
    std::uint32_t mask_ = 0;
};

}  // namespace bahith::arabic
