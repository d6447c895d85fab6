// SPDX-License-Identifier: GPL-2.0-or-later
// What the lists say of a word, of its parts, and of what proclitics leave of it: the questions of the steps in
// lemmatizer.cpp. A layer that is left out answers nothing here.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analyzers/arabic/clitics.hpp"
#include "analyzers/arabic/layers.hpp"
#include "analyzers/arabic/lemmatizer.hpp"
#include "analyzers/arabic/lexicon.hpp"

namespace bahith::arabic {

using Found = std::optional<Entry>;

/// Kinds of proclitics.
[[nodiscard]] bool article(const Proclitic& proclitic);      ///< ال alone
[[nodiscard]] bool definite(const Proclitic& proclitic);     ///< stacks that end in the article
[[nodiscard]] bool indefinite(const Proclitic& proclitic);   ///< the others
[[nodiscard]] bool before_noun(const Proclitic& proclitic);  ///< the indefinite ones without س
[[nodiscard]] bool conjunction(const Proclitic& proclitic);  ///< و ف
[[nodiscard]] bool preposition(const Proclitic& proclitic);  ///< the indefinite ones that are no conjunctions
[[nodiscard]] bool future(const Proclitic& proclitic);       ///< س, with conjunctions too
[[nodiscard]] bool place(const Proclitic& proclitic);        ///< ب ل, with conjunctions too

class WordFacts {
public:
    using Question = Found (WordFacts::*)(const std::string& part) const;

    WordFacts(const std::string& folded, const Lexicon& lexicon, Layers layers);

    [[nodiscard]] const std::string& folded() const { return folded_; }
    [[nodiscard]] const Found& whole() const { return whole_; }  ///< known(folded())
    [[nodiscard]] const Found& stem() const { return stem_; }    ///< inflected(folded())

    /// Entries that are not doubtful.
    [[nodiscard]] Found name(const std::string& part) const;
    [[nodiscard]] Found known(const std::string& part) const;
    [[nodiscard]] Found noun(const std::string& part) const;
    [[nodiscard]] Found particle(const std::string& part) const;
    [[nodiscard]] Found listed_noun(const std::string& part) const;  ///< of our own lists
    [[nodiscard]] Found inflected(const std::string& part) const;
    [[nodiscard]] Found looking_definite(const std::string& part) const;       ///< a word of four letters in ال
    [[nodiscard]] Found inflected_from_longer(const std::string& part) const;  ///< than stem() is from
    [[nodiscard]] Found rarely_inflected(const std::string& part) const;
    [[nodiscard]] Found rarely_inflected_definite(const std::string& part) const;  ///< what the article leaves
    [[nodiscard]] Found addressed(const std::string& part) const;
    [[nodiscard]] Found imperfect(const std::string& part) const;  ///< the verb of يقدم, for تقدم and نقدم too
    [[nodiscard]] Found imperfect_inflected(const std::string& part) const;  ///< the same with an ending

    /// The doubtful ones.
    [[nodiscard]] Found doubtful(const std::string& part) const;
    [[nodiscard]] Found doubtful_inflected(const std::string& part) const;

    /// The first proclitic of a kind that leaves at least `least` letters to which `question` has an answer that may
    /// follow it.
    [[nodiscard]] std::optional<Lemma> behind(bool (*kind)(const Proclitic&), std::size_t least, const char* why,
                                              Question question) const;

private:
    const std::string& folded_;
    const Lexicon& lexicon_;
    Layers layers_;
    std::vector<const Proclitic*> before_;  ///< those that the word begins with, in the order of the table
    Found whole_, stem_;
};

}  // namespace bahith::arabic
