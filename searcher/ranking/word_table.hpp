// SPDX-License-Identifier: GPL-2.0-or-later
// Words of stored passages with what the second stage asks of most of them, in a cache line each; analyzed once for all
// searches of a program.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include "analyzers/arabic/analyzer.hpp"
#include "searcher/ranking/grams.hpp"

namespace bahith::searcher::ranking {

/// Runs of letters as a few bits each: equal ones have equal bits, and seldom others.
using GramBits = std::uint16_t;
inline constexpr std::size_t gram_bit_values = 4096;
[[nodiscard]] inline GramBits gram_bits(Gram gram) {
    return static_cast<GramBits>((gram * 0x9E3779B97F4A7C15U) >> 52U);
}

/// Enough to say that a word has nothing to do with a query.
struct BriefWord {
    static constexpr std::size_t most_grams = 20;

    std::size_t lemma_hash = 0;  ///< std::hash
    std::uint8_t gram_count = 0;
    bool stop = false, clitic = false;
    std::array<GramBits, most_grams> grams{};  ///< of the first of them; none of stop words and clitics
};

/// Words are told apart by 64 bits of hash: of a hundred thousand no two are the same by chance.
class WordTable {
public:
    using Number = std::uint32_t;

    /// `analyzer` must outlive it.
    explicit WordTable(arabic::Analyzer& analyzer);

    /// A word as it is stored (arabic/written.hpp). Numbers count from 0 and hold until begin_search().
    [[nodiscard]] Number number_of(std::string_view written);
    [[nodiscard]] const BriefWord& brief(Number word) const { return words_[word]; }

    [[nodiscard]] std::shared_ptr<const arabic::Forms> forms(std::string_view written);

    /// Forgets all words when they have become many.
    void begin_search();

private:
    struct Slot {
        std::size_t hash = 0;
        Number word = none;
    };
    static constexpr Number none = 0xffffffff;

    Slot& slot(std::size_t hash);
    void grow();
    [[nodiscard]] BriefWord analyzed(std::string_view written);

    arabic::Analyzer& analyzer_;
    std::vector<Slot> slots_;  // a power of two of them, at most half of them taken
    std::vector<BriefWord> words_;
};

}  // namespace bahith::searcher::ranking
