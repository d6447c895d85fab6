// SPDX-License-Identifier: GPL-2.0-or-later
// Reads the tables of actors (analyzers/data/*.tsv): rows, cells, and the marks before a value.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analyzers/actors/gazetteer.hpp"

namespace bahith::actors {

/// One row: the actor, and its ISO 3166 code or empty.
struct Entry {
    Actor actor;
    std::string code;
};

/// Appends the rows of a table. `file` is for messages; throws std::runtime_error naming file and line when a row
/// has fewer than ten columns or more than twelve (offices and source may be left out), or an office is not
/// `role interval` or `role id interval`.
void read_table(std::string_view file, std::string_view bytes, std::vector<Entry>& entries);

}  // namespace bahith::actors
