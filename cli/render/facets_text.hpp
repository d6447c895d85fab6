// SPDX-License-Identifier: GPL-2.0-or-later
// Facets for people: a heading a field, then a line a value with its number of articles.
#pragma once

#include <vector>

#include "cli/context.hpp"
#include "searcher/hit.hpp"

namespace bahith::cli {

void print_facets(const std::vector<searcher::Facet>& facets, Context& context);

/// A number to the right of a column, then a name, then an id where it says more than the name.
void print_count(std::size_t count, const std::string& name, const std::string& id, Context& context);

}  // namespace bahith::cli
