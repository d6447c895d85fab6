// SPDX-License-Identifier: GPL-2.0-or-later
// Conflation in layers. The steps and their order stand in a table in lemmatizer.cpp.
#pragma once

#include <optional>
#include <string>

#include "analyzers/arabic/layers.hpp"
#include "analyzers/arabic/lexicon.hpp"
#include "analyzers/arabic/stemmer.hpp"

namespace bahith::arabic {

struct Lemma {
    std::string lemma;
    std::string proclitic;  ///< what was split off before the word, or empty
    const char* why = "";   ///< name, lexicon, inflection, hamza, snowball, short, fold
};

/// Not thread-safe.
class Lemmatizer {
public:
    explicit Lemmatizer(Layers layers = Layers::chosen());

    /// `folded` is a word in Arabic script. Deterministic; depends on nothing but the embedded data and the layers.
    [[nodiscard]] Lemma lemma(const std::string& folded);

private:
    [[nodiscard]] std::optional<Lemma> known(const std::string& folded) const;
    [[nodiscard]] std::optional<Lemma> other_hamza(const std::string& folded) const;

    Layers layers_;
    Lexicon lexicon_;
    Stemmer stemmer_;
};

}  // namespace bahith::arabic
