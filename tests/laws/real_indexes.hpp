// SPDX-License-Identifier: GPL-2.0-or-later
// Indexes of what people wrote, and the words of their passages, for laws that must hold on any text.
#pragma once

#include <string>
#include <vector>

#include "analyzers/arabic/token.hpp"
#include "tests/searcher/collection.hpp"

namespace bahith::test {

struct RealIndex {
    std::string name;
    Collection* collection;
};

/// The sample articles, those shared beside the source, and every hundredth of the newspaper articles there; what is
/// not there is said to be skipped.
[[nodiscard]] std::vector<RealIndex> real_indexes();

struct RealPassage {
    std::string id, article, text;
};

/// In the order of the index.
[[nodiscard]] std::vector<RealPassage> passages_of(Collection& collection);

struct RealWord {
    std::string typed;
    std::shared_ptr<const arabic::Forms> forms;
};

/// The different words of a text that a query may hold as words: no operators, no single letters.
[[nodiscard]] std::vector<RealWord> words_in(const std::string& text);

}  // namespace bahith::test
