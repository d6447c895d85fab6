// SPDX-License-Identifier: GPL-2.0-or-later
// The user's synonyms: a text of lines WORD<TAB>SYNONYM[<TAB>SYNONYM…], kept beside the index, applied to queries.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/result.hpp"

namespace bahith::searcher {

/// A line: words and phrases that stand for one another. The first is the one that the line is known by.
using SynonymGroup = std::vector<std::string>;

struct Synonyms {
    std::vector<SynonymGroup> groups;
    std::vector<std::size_t> lines;  ///< of each group, from 1
    std::vector<Error> problems;     ///< lines that cannot be used; each names `name` and its line
};

/// Reads a file of synonyms. Blank lines and those that begin with # are passed over.
[[nodiscard]] Synonyms parse_synonyms(std::string_view text, const std::string& name);

struct SynonymChange {
    std::size_t added = 0;      ///< lines for words that had none
    std::size_t extended = 0;   ///< lines that got more synonyms
    std::size_t unchanged = 0;  ///< lines that said nothing new
    std::size_t removed = 0;    ///< lines or synonyms taken away
};

/// The functions below that change the file leave comments and lines that cannot be used where and as they are.

/// The synonyms of the index at `db`, in the order in which they were added. Throws Failure io, no_index.
[[nodiscard]] Synonyms list_synonyms(const std::string& db);

/// Adds groups: a group whose first word is there, in any spelling, extends that line by what is new.
SynonymChange add_synonyms(const std::string& db, const std::vector<SynonymGroup>& groups);

/// Removes the lines that begin with `term` in any spelling, and `term` from the others; a line of one word goes too.
SynonymChange remove_synonyms(const std::string& db, const std::string& term);

/// Removes all; tells how many lines of synonyms there were.
SynonymChange clear_synonyms(const std::string& db);

}  // namespace bahith::searcher
