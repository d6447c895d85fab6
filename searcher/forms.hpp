// SPDX-License-Identifier: GPL-2.0-or-later
// One word or phrase of a query → the terms that find it.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "analyzers/arabic/analyzer.hpp"
#include "searcher/condition.hpp"
#include "searcher/form_list.hpp"
#include "searcher/vocabulary.hpp"
#include "searcher/written_pattern.hpp"
#include "store/schema.hpp"

namespace bahith::searcher {

/// A lemma in the body or in titles (`field`), as rare as it is in bodies.
[[nodiscard]] Xapian::Query lemma_query(const std::string& lemma, store::Field field, double weight,
                                        const Vocabulary& vocabulary);

/// The same in either.
[[nodiscard]] Xapian::Query anywhere(const std::string& lemma, const Vocabulary& vocabulary);

/// Each word itself, and behind those proclitics with which the index has it («الدفع النووي»: «بالدفع النووي»).
[[nodiscard]] PhraseWords phrase_words(const std::vector<std::string>& folded, const Vocabulary& vocabulary);

/// Passages that have all these words by lemma, in any order: the phrase is among them. With Field::body, in the text
/// or in the title.
[[nodiscard]] Xapian::Query together(const PhraseWords& words, store::Field field, arabic::Analyzer& analyzer,
                                     const Vocabulary& vocabulary);

/// The words side by side, in order.
[[nodiscard]] Wanted wanted_phrase(const PhraseWords& words, store::Field field, arabic::Analyzer& analyzer,
                                   const Vocabulary& vocabulary);

/// How words that begin with `folded` begin, with or without proclitics and the article.
[[nodiscard]] std::vector<std::string> beginnings(const std::string& folded);

/// `folded` behind each proclitic that may stand before it, itself first: الصين → الصين، والصين، بالصين، للصين …
[[nodiscard]] std::vector<std::string> with_proclitics(const std::string& folded);

/// The same, and behind two that stack: وبالصين، فلروسيا …
[[nodiscard]] std::vector<std::string> with_stacked_proclitics(const std::string& folded);

[[nodiscard]] Xapian::Query either(const std::vector<Xapian::Query>& queries);

[[nodiscard]] Xapian::Query scaled(const Xapian::Query& query, double weight);

}  // namespace bahith::searcher
