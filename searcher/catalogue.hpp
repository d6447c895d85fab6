// SPDX-License-Identifier: GPL-2.0-or-later
// Figures over the whole index.
#pragma once

#include <string_view>
#include <vector>

#include "analyzers/actors/gazetteer.hpp"
#include "searcher/searcher.hpp"
#include "store/index.hpp"

namespace bahith::searcher {

[[nodiscard]] Stats collect_stats(const store::Reader& reader);
[[nodiscard]] std::vector<ActorCount> count_actors(const store::Reader& reader, const actors::Gazetteer& gazetteer,
                                                   std::string_view pattern);

}  // namespace bahith::searcher
