// SPDX-License-Identifier: GPL-2.0-or-later
// What a search has to say beside its results: relaxed, guessed, not used.
#pragma once

#include "cli/context.hpp"
#include "searcher/hit.hpp"

namespace bahith::cli {

void print_notes(const searcher::Response& response, Output& out, const Context& context);

}  // namespace bahith::cli
