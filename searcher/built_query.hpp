// SPDX-License-Identifier: GPL-2.0-or-later
// A query ready for Xapian, with what is needed to show and explain its answers.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "analyzers/actors/gazetteer.hpp"
#include "searcher/condition.hpp"
#include "searcher/highlighter.hpp"
#include "searcher/hit.hpp"

namespace bahith::searcher {

/// A word, name or date of a run, by itself.
struct Part {
    std::string typed;
    Wanted wanted;
};

/// Another word of the texts that is the query's word, though by lemma it is not.
struct StandIn {
    std::string lemma;
    std::string alone;  ///< arabic::standing_alone
};

/// A plain word of the query: the second stage puts identical spellings before conflated ones.
struct TypedWord {
    std::string typed;        ///< NFC without vowel marks (arabic::typed_form)
    std::string typed_alone;  ///< the same as it stands alone
    std::string typed_bare;   ///< the same without its article too
    std::string alone;        ///< arabic::standing_alone
    std::string bare;         ///< arabic::without_proclitics
    std::string lemma;
    double weight = 1;
    std::vector<StandIn> stand_ins{};
};

struct BuiltQuery {
    explicit BuiltQuery(const actors::Gazetteer& known) : gazetteer(&known), highlighter(known) {}

    const actors::Gazetteer* gazetteer;  ///< whom names mean
    Wanted all;                          ///< every part wanted
    Wanted most;                         ///< every part of a run but one wanted; any of fewer than three
    Wanted any;                          ///< any part of a run wanted; ranks by how much is there
    Wanted loose;                        ///< any part, phrases too: for Match::any
    bool exact = false;                  ///< some words are wanted as typed
    std::vector<Part> parts;
    std::vector<TypedWord> typed_words;
    bool has_words = false;
    Highlighter highlighter;
    std::vector<ExplainLine> explain;
    std::vector<std::string> ignored;
    std::vector<Also> also;
};

}  // namespace bahith::searcher
