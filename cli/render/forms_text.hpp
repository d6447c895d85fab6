// SPDX-License-Identifier: GPL-2.0-or-later
// The forms that a word is searched in, a line each.
#pragma once

#include <vector>

#include "cli/context.hpp"
#include "searcher/hit.hpp"

namespace bahith::cli {

/// «    1.00  سياسه  lemma (lexicon)»
void print_forms(const std::vector<searcher::SearchedForm>& forms, Context& context);

}  // namespace bahith::cli
