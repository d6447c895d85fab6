// SPDX-License-Identifier: GPL-2.0-or-later
// Conflation in layers: names, dictionary, proclitics, endings, Snowball. The order stands in lemmatizer.cpp.
#pragma once

#include <string>
#include <string_view>

#include "analyzers/arabic/stemmer.hpp"

namespace bahith::arabic {

struct Lemma {
    std::string lemma;
    std::string_view proclitic;  ///< what was split off before the word, or empty
    const char* why = "";        ///< name, lexicon, inflection, snowball, short
};

/// Not thread-safe.
class Lemmatizer {
public:
    /// `folded` is a word in Arabic script. Deterministic; depends on nothing but the embedded data.
    [[nodiscard]] Lemma lemma(const std::string& folded);

private:
    Stemmer stemmer_;
};

}  // namespace bahith::arabic
