// SPDX-License-Identifier: GPL-2.0-or-later
// Names that texts write in one word or in two: نيويورك and نيو يورك, نصرالله and نصر الله.
#pragma once

#include <string>
#include <vector>

#include "analyzers/actors/gazetteer.hpp"
#include "analyzers/arabic/analyzer.hpp"
#include "searcher/vocabulary.hpp"

namespace bahith::searcher {

/// The two words as one, where the index has that word; else empty.
[[nodiscard]] std::string in_one_word(const arabic::Token& first, const arabic::Token& second,
                                      arabic::Analyzer& analyzer, const Vocabulary& vocabulary);

/// A name as two words, each of which the index has; mostly none. Of a listed one only as `gazetteer` has it, or where
/// any reader sees two words: «أبومازن», «نصرالله».
[[nodiscard]] std::vector<std::string> in_two_words(const arabic::Forms& name, const actors::Gazetteer& gazetteer,
                                                    arabic::Analyzer& analyzer, const Vocabulary& vocabulary);

}  // namespace bahith::searcher
