// SPDX-License-Identifier: GPL-2.0-or-later
// Words of stored passages with what the second stage asks of most of them, in a cache line each; analyzed once for all
// searches of a program.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "analyzers/arabic/analyzer.hpp"
#include "searcher/hash_places.hpp"
#include "searcher/hashed_words.hpp"
#include "searcher/ranking/grams.hpp"

namespace bahith::searcher::ranking {

/// Runs of letters as a few bits each: equal ones have equal bits, and seldom others.
using GramBits = std::uint16_t;
inline constexpr std::size_t gram_bit_values = 4096;
[[nodiscard]] inline GramBits gram_bits(Gram gram) {
    return static_cast<GramBits>((gram * 0x9E3779B97F4A7C15U) >> 52U);
}

/// Lemmas as a few bits.
using LemmaBits = std::uint32_t;
[[nodiscard]] inline LemmaBits lemma_bits(const std::string& lemma) {
    return static_cast<LemmaBits>(std::hash<std::string>()(lemma));
}

/// Enough to say that a word has nothing to do with a query.
struct alignas(64) BriefWord {
    static constexpr std::size_t most_grams = 20;
    static constexpr std::uint32_t none = 0xffffffff;

    std::uint64_t hash = 0;
    std::uint32_t number = none;
    LemmaBits lemma = 0;
    std::uint8_t gram_count = 0;
    bool stop = false, clitic = false;
    std::array<GramBits, most_grams> grams{};  ///< of the first of them; none of stop words and clitics

    [[nodiscard]] bool taken() const { return number != none; }
};

/// Words are told apart by 64 bits of hash: of a hundred thousand no two are the same by chance.
class WordTable {
public:
    /// `analyzer` must outlive it.
    explicit WordTable(arabic::Analyzer& analyzer);

    /// That `word` will be asked for soon.
    void expect(std::uint64_t hash) const { words_.expect(hash); }

    /// A word as it is stored (arabic/written.hpp). Good until the next.
    [[nodiscard]] const BriefWord& brief(const HashedWord& word);

    [[nodiscard]] const arabic::Forms& forms(const BriefWord& word) const { return *forms_[word.number]; }

    /// Forgets all words when they have become many.
    void begin_search();

private:
    arabic::Analyzer& analyzer_;
    HashPlaces<BriefWord> words_;
    std::vector<std::shared_ptr<const arabic::Forms>> forms_;  // by number of the word
};

}  // namespace bahith::searcher::ranking
