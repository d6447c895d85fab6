// SPDX-License-Identifier: GPL-2.0-or-later
// The words of an index: which there are, how frequent, and which resemble a word. Everything here is bounded.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "analyzers/arabic/analyzer.hpp"

namespace bahith::searcher {

/// A word that the index has, its lemma, and how many passages have that.
struct Found {
    std::string word;
    std::string lemma;
    std::size_t passages = 0;
};

/// Lemmas of words that begin so; `cut`: there are more.
struct Beginning {
    std::vector<std::string> lemmas;
    bool cut = false;
};

/// For one search: it remembers what it looked up.
class Vocabulary {
public:
    /// `near`: the whole index is on this machine. Of a remote one only single terms are asked.
    Vocabulary(const Xapian::Database& database, bool near);

    [[nodiscard]] bool has(const std::string& term) const { return frequency(term) > 0; }

    /// Whether any passage or title has, or had, the folded word in this spelling. Of a remote index: never known.
    [[nodiscard]] bool has_word(const std::string& folded) const;

    /// The commonest lemmas of words that begin with any of these; of a remote index, lemmas that do themselves.
    [[nodiscard]] Beginning lemmas_beginning(const std::vector<std::string>& folded) const;

    /// A term that weighs `weight` times what BM25 gives it among passages. Xapian counts the records of articles as
    /// documents too, which makes common terms look rarer than they are. `like`: a term as rare as this one should be
    /// taken for: a word of titles is as rare as in texts.
    [[nodiscard]] Xapian::Query weighed(const std::string& term, const std::string& like, double weight) const;
    [[nodiscard]] Xapian::Query weighed(const std::string& term, double weight) const {
        return weighed(term, term, weight);
    }

    /// Any of these terms, each as rare as all of them together; a passage counts for the one that it has most of.
    [[nodiscard]] Xapian::Query any_of(const std::vector<std::string>& terms) const;

    /// Whether any passage or title has the word or its lemma.
    [[nodiscard]] bool knows(const arabic::Forms& forms) const;

    /// Words that differ from `folded` in one letter (another, one more, one less, two swapped), the
    /// commonest first. Words of fewer than four letters resemble too many others: none.
    [[nodiscard]] std::vector<Found> one_letter_off(const std::string& folded) const;

    /// Other spellings of a name: words with the same consonants, one of a lemma, the commonest first.
    [[nodiscard]] std::vector<Found> same_consonants(const arabic::Forms& forms) const;

    /// Lemmas of the same family: دولة, دولي; اتفاق, اتفاقية, اتفق; the commonest first.
    [[nodiscard]] std::vector<Found> family(const std::string& lemma) const;

private:
    /// Of words and their lemmas, those that passages have.
    [[nodiscard]] std::vector<Found> commonest(const std::vector<std::pair<std::string, std::string>>& words,
                                               std::size_t most) const;
    [[nodiscard]] std::string lemma_of(const std::string& folded) const;
    [[nodiscard]] std::size_t frequency(const std::string& term) const;
    /// The term, as rare as one that `like_with` passages have.
    [[nodiscard]] Xapian::Query weighed(const std::string& term, double like_with, double weight) const;

    const Xapian::Database& database_;
    bool near_;
    double documents_, passages_;
    mutable std::unordered_map<std::string, std::size_t> frequencies_;  ///< looked up so far: words come up repeatedly
};

/// What the members of a family have in common: the consonants less the endings of nouns and adjectives.
[[nodiscard]] std::string family_key(std::string_view lemma);

}  // namespace bahith::searcher
