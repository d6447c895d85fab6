// SPDX-License-Identifier: GPL-2.0-or-later
// What is wrong with the user's files beside the index, said once behind the results.
#pragma once

#include <cstddef>

#include "cli/context.hpp"
#include "searcher/searcher.hpp"

namespace bahith::cli {

/// On standard error; the exit code is not touched.
void report_user_files(const searcher::Searcher& searcher, Context& context);

/// The same of lines of actors alone.
void report_unusable_actors(std::size_t lines, Context& context);

/// Where only the actors were used: the names that results show.
void report_own_actors(const searcher::Searcher& searcher, Context& context);

}  // namespace bahith::cli
