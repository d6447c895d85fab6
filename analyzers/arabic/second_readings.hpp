// SPDX-License-Identifier: GPL-2.0-or-later
// What a word may be beside what the lemmatizer reads, where only the sentence tells: a text has both.
#pragma once

#include <string>

#include "analyzers/arabic/layers.hpp"
#include "analyzers/arabic/lemmatizer.hpp"
#include "analyzers/arabic/lexicon.hpp"

namespace bahith::arabic {

/// Not thread-safe. Of every word `read` is what the lemmatizer says.
class SecondReadings {
public:
    /// `lemmatizer` must outlive it.
    explicit SecondReadings(Lemmatizer& lemmatizer, Layers layers = Layers::chosen());

    /// Another word, folded, of which the letters may be a form: كره behind ب in «بكرة», which is a form of بكر too;
    /// نشرت in «نشرته», which is a form of نشرة too. Of another lemma; empty where there is none.
    [[nodiscard]] std::string word(const std::string& folded, const Lemma& read);

    /// The lemma of what stands before the ه of a word, if that is no ة: عمل in «عمله», which is read as عملة. Empty
    /// where the word is no noun that lists write with ة only, or nothing known stands before.
    [[nodiscard]] std::string before_pronoun(const std::string& folded, const Lemma& read) const;

private:
    [[nodiscard]] std::string behind_first_letter(const std::string& folded, const Lemma& read);
    [[nodiscard]] std::string past(const std::string& folded, const Lemma& read) const;

    Lemmatizer& lemmatizer_;
    Layers layers_;
    Lexicon lexicon_;
};

}  // namespace bahith::arabic
