// SPDX-License-Identifier: GPL-2.0-or-later
// What a word may be beside what the lemmatizer reads, where only the sentence tells: a text has both.
#pragma once

#include <string>

#include "analyzers/arabic/layers.hpp"
#include "analyzers/arabic/lemmatizer.hpp"
#include "analyzers/arabic/lexicon.hpp"
#include "analyzers/arabic/token.hpp"

namespace bahith::arabic {

/// Not thread-safe. Of every word `read` is what the lemmatizer says.
class SecondReadings {
public:
    /// `lemmatizer` must outlive it.
    explicit SecondReadings(Lemmatizer& lemmatizer, Layers layers = Layers::chosen());

    [[nodiscard]] OtherReadings of(const std::string& folded, const Lemma& read);

private:
    [[nodiscard]] std::string behind_first_letter(const std::string& folded, const Lemma& read);
    [[nodiscard]] std::string past(const std::string& folded, const Lemma& read) const;
    [[nodiscard]] std::string before_pronoun(const std::string& folded, const Lemma& read) const;
    [[nodiscard]] std::string behind_hamza(const std::string& folded, const Lemma& read) const;

    Lemmatizer& lemmatizer_;
    Layers layers_;
    Lexicon lexicon_;
};

}  // namespace bahith::arabic
