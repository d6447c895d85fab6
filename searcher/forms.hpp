// SPDX-License-Identifier: GPL-2.0-or-later
// One word or phrase of a query → the terms that find it.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "analyzers/arabic/analyzer.hpp"
#include "store/schema.hpp"

namespace bahith::searcher {

/// A word by lemma, its own spelling weighing more: matches wherever the lemma does.
[[nodiscard]] Xapian::Query word_query(const arabic::Forms& forms, store::Field surface, store::Field lemma,
                                       double surface_weight, double lemma_weight);

/// Folded words in order, side by side; the first may carry a proclitic («الدفع النووي» also finds «بالدفع النووي»).
/// `variants` receives each sequence that is searched.
[[nodiscard]] Xapian::Query phrase_query(const std::vector<std::string>& folded, store::Field field,
                                         std::vector<std::vector<std::string>>* variants);

/// Words that begin with `folded`, with or without a proclitic; at most 100 of the commonest a proclitic.
[[nodiscard]] Xapian::Query prefix_query(const std::string& folded, store::Field field);

/// `folded` behind each proclitic that may stand before it, itself first: الصين → الصين، والصين، بالصين، للصين …
[[nodiscard]] std::vector<std::string> with_proclitics(const std::string& folded);

/// What a word that no list knows may also be written as: behind a proclitic, and, as a foreign name, with another of
/// the letters that stand for g (غ ج ق ك): يانغ, يانج. Without `folded` itself.
[[nodiscard]] std::vector<std::string> variants_of_unknown(const std::string& folded);

}  // namespace bahith::searcher
