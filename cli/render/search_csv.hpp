// SPDX-License-Identifier: GPL-2.0-or-later
// `search --format csv`: a row a hit.
#pragma once

#include "cli/csv_text.hpp"
#include "searcher/hit.hpp"

namespace bahith::cli {

[[nodiscard]] CsvText hits_header();
[[nodiscard]] CsvText hit_row(const searcher::Hit& hit);

}  // namespace bahith::cli
