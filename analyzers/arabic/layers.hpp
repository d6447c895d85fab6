// SPDX-License-Identifier: GPL-2.0-or-later
// The layers of conflation by name. Each can be left out to measure what it is worth.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bahith::arabic {

enum class Layer : std::uint8_t {
    names,       ///< names of the gazetteer and their spellings
    dictionary,  ///< the words of hunspell-ar
    words,       ///< words.tsv: words that hunspell-ar lacks, spellings of loan words
    plurals,     ///< plurals.tsv: broken plurals go to their singular
    verbs,       ///< verbs.tsv and the verbs of hunspell-ar: persons and tenses go to the past
    clitics,     ///< و ف ب ل ك س and the article come off
    inflection,  ///< number, gender, case and attached pronouns come off
    snowball,    ///< the stem of words that no list knows
};

/// Which layers are at work. All of them, unless somebody measures.
class Layers {
public:
    Layers() = default;

    /// All but those named in `list`, parted by commas. Throws std::invalid_argument at an unknown name.
    [[nodiscard]] static Layers without(std::string_view list);

    /// All but those named in the environment variable BAHITH_ANALYZER_WITHOUT. Throws as without().
    [[nodiscard]] static Layers chosen();

    [[nodiscard]] bool has(Layer layer) const { return (off_ >> static_cast<unsigned>(layer) & 1U) == 0; }

    /// «names,verbs»: those left out, in their order; empty when none is.
    [[nodiscard]] std::string left_out() const;

private:
    std::uint32_t off_ = 0;
};

}  // namespace bahith::arabic
