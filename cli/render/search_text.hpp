// SPDX-License-Identifier: GPL-2.0-or-later
// Search results for people.
#pragma once

#include "cli/context.hpp"
#include "searcher/hit.hpp"
#include "searcher/request.hpp"

namespace bahith::cli {

void print_response(const searcher::Response& response, const searcher::Request& request, bool facets,
                    Context& context);

}  // namespace bahith::cli
