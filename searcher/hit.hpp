// SPDX-License-Identifier: GPL-2.0-or-later
// What the searcher answers: plain data, no markup, no escape codes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "searcher/request.hpp"
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

/// What a feature adds to a score: value × weight. The first stage has weight 1.
struct ScorePart {
    std::string_view name;
    double value = 0;
    double weight = 0;
};

struct NamedActor {
    std::string id, name;
};

struct Hit {
    std::size_t rank = 0;
    double score = 0;
    std::vector<ScorePart> score_parts;  ///< with explain, where both stages ranked
    store::Record article;               ///< without paragraphs
    Passage passage;
    Snippet snippet;
    std::vector<NamedActor> actors;  ///< of the passage, the most mentioned first
};

struct FacetValue {
    std::string id;         ///< what a filter takes
    std::string name;       ///< for display
    std::size_t count = 0;  ///< articles
};

struct Facet {
    std::string field;  ///< actor, source, author, category, month, year, mentions
    std::vector<FacetValue> values;
    std::size_t distinct = 0;  ///< values there are in all
};

/// Articles in a day, month or year.
struct Bar {
    std::string time;  ///< 2024-06-19, 2024-06 or 2024
    std::size_t count = 0;
};

struct Timeline {
    TimelineOf of = TimelineOf::published;
    Grain grain = Grain::month;
    std::vector<Bar> bars;     ///< in order of time, those of nothing left out
    std::size_t unplaced = 0;  ///< articles in none of them: no such date, or none known so closely
};

/// A form that was searched for a word of the query.
struct SearchedForm {
    std::string term;
    std::string why;  ///< the rule or list it comes from: «lemma, lexicon», «spelling», «plural», «synonym» …
    double weight = 0;
};

/// A part of the query under --explain, and every form that was searched for it.
struct ExplainLine {
    std::string part;  ///< the word, phrase or filter as typed
    std::string how;   ///< what was searched for it
    std::vector<SearchedForm> forms{};
};

/// A word that the index does not have, and what was searched in its place.
struct Also {
    std::string typed;
    std::vector<std::string> words;
};

struct Response {
    std::size_t total = 0;  ///< articles
    std::vector<Hit> hits;
    std::vector<Facet> facets;
    std::optional<Timeline> timeline;
    bool relaxed = false;              ///< no passage had all words; those with most of them are shown
    std::vector<std::string> missing;  ///< when relaxed: words that no passage has, within the filters
    std::vector<std::string> ignored;  ///< parts of the query that could not be used, as typed
    std::vector<Also> also;            ///< typing slips that were guessed
    bool exact = false;                ///< words behind = were looked up in the stored text
    std::vector<ExplainLine> explain;
    std::string xapian_query;  ///< with explain
};

}  // namespace bahith::searcher
