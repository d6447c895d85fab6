// SPDX-License-Identifier: GPL-2.0-or-later
// One word or phrase of a query → the terms that find it.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "analyzers/arabic/analyzer.hpp"
#include "searcher/form_list.hpp"
#include "searcher/vocabulary.hpp"
#include "store/schema.hpp"

namespace bahith::searcher {

/// A word by its lemma in the body or in titles (`lemma`), as rare as it is in bodies.
[[nodiscard]] Xapian::Query word_query(const arabic::Forms& forms, store::Field lemma, double weight,
                                       const Vocabulary& vocabulary);

/// The words of a phrase, each as it may stand in a text.
using PhraseWords = std::vector<std::vector<std::string>>;

/// Each word itself, and behind those proclitics with which the index has it («الدفع النووي»: «بالدفع النووي»).
[[nodiscard]] PhraseWords phrase_words(const std::vector<std::string>& folded, const Vocabulary& vocabulary);

/// Words in order, side by side.
[[nodiscard]] Xapian::Query phrase_query(const PhraseWords& words, store::Field field);

/// Words that begin with `folded`, with or without a proclitic; at most 100 of the commonest a proclitic.
[[nodiscard]] Xapian::Query prefix_query(const std::string& folded, store::Field field);

/// `folded` behind each proclitic that may stand before it, itself first: الصين → الصين، والصين، بالصين، للصين …
[[nodiscard]] std::vector<std::string> with_proclitics(const std::string& folded);

/// The same, and behind two that stack: وبالصين، فلروسيا …
[[nodiscard]] std::vector<std::string> with_stacked_proclitics(const std::string& folded);

[[nodiscard]] Xapian::Query either(const std::vector<Xapian::Query>& queries);

[[nodiscard]] Xapian::Query scaled(const Xapian::Query& query, double weight);

}  // namespace bahith::searcher
