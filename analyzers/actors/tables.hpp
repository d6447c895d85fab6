// SPDX-License-Identifier: GPL-2.0-or-later
// The tables of actors put together, as they are before they are compiled.
#pragma once

#include <vector>

#include "analyzers/actors/gazetteer.hpp"

namespace bahith::actors {

/// The actors of analyzers/data/*.tsv, sorted by id; states have the names that ICU gives them too.
[[nodiscard]] std::vector<Actor> actors_of_tables();

}  // namespace bahith::actors
