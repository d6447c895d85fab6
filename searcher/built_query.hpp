// SPDX-License-Identifier: GPL-2.0-or-later
// A query ready for Xapian, with what is needed to show and explain its answers.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "searcher/highlighter.hpp"
#include "searcher/hit.hpp"

namespace bahith::searcher {

/// A word, name or date of a run, by itself.
struct Part {
    std::string typed;
    Xapian::Query query;
};

struct BuiltQuery {
    Xapian::Query all;   ///< every part wanted
    Xapian::Query most;  ///< every part of a run but one wanted; empty where there are fewer than three parts
    Xapian::Query any;   ///< any part of a run wanted; ranks by how much is there
    std::vector<Part> parts;
    bool has_words = false;
    Highlighter highlighter;
    std::vector<ExplainLine> explain;
    std::vector<std::string> ignored;
};

}  // namespace bahith::searcher
