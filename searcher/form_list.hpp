// SPDX-License-Identifier: GPL-2.0-or-later
// The forms of a word as a list for people, with reasons and weights.
#pragma once

#include <string>
#include <vector>

#include "analyzers/arabic/token.hpp"
#include "searcher/hit.hpp"

namespace bahith::searcher {

/// What a word that no list knows may also be written as: behind a proclitic, and, as a foreign name, with another of
/// the letters that stand for g (غ ج ق ك): يانغ, يانج. Without `folded` itself.
[[nodiscard]] std::vector<std::string> variants_of_unknown(const std::string& folded);

/// What else a word may stand as in a text where the lists do not settle it: variants_of_unknown(); and a word whose
/// first letter the lists take for a proclitic (برشيد: ب and رشيد) behind prepositions, with which it is none.
[[nodiscard]] std::vector<SearchedForm> variants(const arabic::Forms& forms);

/// What every word is searched as: its lemma, in the text and in titles.
[[nodiscard]] std::vector<SearchedForm> plain_forms(const arabic::Forms& forms);

/// The same, and its variants. The vocabulary of an index may add more.
[[nodiscard]] std::vector<SearchedForm> forms_searched(const arabic::Forms& forms);

}  // namespace bahith::searcher
