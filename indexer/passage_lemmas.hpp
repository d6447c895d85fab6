// SPDX-License-Identifier: GPL-2.0-or-later
// The lemmas of a passage, and how often its text and its title have each: terms and their impacts.
#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/arabic/analyzer.hpp"

namespace Xapian {
class Document;
}

namespace bahith::indexer {

using Words = std::pair<arabic::Tokens::const_iterator, arabic::Tokens::const_iterator>;

/// The words given to it must outlive it.
class PassageLemmas {
public:
    void add_title(const Words& words) { add(words, true); }
    void add_text(const Words& words) { add(words, false); }

    /// Adds a term a lemma of text or title, and one more a lemma of the title. Once.
    void put(Xapian::Document& document);

private:
    void add(const Words& words, bool title);

    struct Seen {
        std::string_view lemma;
        bool title;
    };
    std::vector<Seen> seen_;
    std::deque<std::string> other_readings_;  ///< own them
    std::size_t words_ = 0;                   ///< of the text
};

}  // namespace bahith::indexer
