// SPDX-License-Identifier: GPL-2.0-or-later
// Bars over time for a terminal, and the parts of JSON and CSV that say the same.
#pragma once

#include <string>

#include "cli/context.hpp"
#include "cli/json_text.hpp"
#include "searcher/hit.hpp"

namespace bahith::cli {

/// A line a day, month or year: times stand at the right and bars grow to the left, as Arabic is read. Times of nothing
/// are shown too, but for long stretches of them.
void print_timeline(const searcher::Timeline& timeline, Context& context);

/// [{"time":"2024-06","count":3}], those of nothing left out.
[[nodiscard]] JsonText bars_json(const searcher::Timeline& timeline);

[[nodiscard]] std::string name_of(searcher::Grain grain);

}  // namespace bahith::cli
