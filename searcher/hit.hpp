// SPDX-License-Identifier: GPL-2.0-or-later
// What the searcher answers: plain data, no markup, no escape codes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "store/record.hpp"

namespace bahith::searcher {

/// Bytes [first, second) of the text beside it.
using Range = std::pair<std::uint32_t, std::uint32_t>;

/// A window of the passage in its original spelling; `highlights` are whole words, sorted, not overlapping.
struct Snippet {
    std::string text;
    std::vector<Range> highlights;
    bool cut_before = false;  ///< the passage goes on before the window
    bool cut_after = false;
};

struct Passage {
    std::string id;  ///< ARTICLE#pA or ARTICLE#pA-B
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::string heading;
    std::string text;  ///< paragraphs joined by a newline
};

struct Hit {
    std::size_t rank = 0;
    double score = 0;
    store::Record article;  ///< without paragraphs
    Passage passage;
    Snippet snippet;
    std::vector<std::string> actors;  ///< ids, of the passage
};

struct FacetValue {
    std::string id;         ///< what a filter takes
    std::string name;       ///< for display
    std::size_t count = 0;  ///< articles
};

struct Facet {
    std::string field;  ///< actor, source, author, month
    std::vector<FacetValue> values;
    std::size_t distinct = 0;  ///< values there are in all
};

/// One line of --explain: a form that was searched, where it came from and what it weighs.
struct ExplainLine {
    std::string part;  ///< the word, phrase or filter as typed
    std::string how;   ///< what was searched for it
};

struct Response {
    std::size_t total = 0;  ///< articles
    std::vector<Hit> hits;
    std::vector<Facet> facets;
    bool relaxed = false;              ///< no passage had all words; those with most of them are shown
    std::vector<std::string> missing;  ///< when relaxed: words that no passage has, within the filters
    std::vector<std::string> ignored;  ///< parts of the query that could not be used, as typed
    std::vector<ExplainLine> explain;
    std::string xapian_query;  ///< with explain
};

}  // namespace bahith::searcher
