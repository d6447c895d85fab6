// SPDX-License-Identifier: GPL-2.0-or-later
// Names in the stored texts that the gazetteer lacks.
#pragma once

#include <cstddef>
#include <functional>

#include "analyzers/actors/gazetteer.hpp"
#include "searcher/searcher.hpp"
#include "store/index.hpp"

namespace bahith::searcher {

/// All with so many mentions, the commonest first. Memory is bounded: where there are very many, the rarest may be
/// forgotten on the way.
[[nodiscard]] Suggestions find_suggestions(const store::Reader& reader, const actors::Gazetteer& gazetteer,
                                           std::size_t least,
                                           const std::function<void(std::size_t, std::size_t)>& progress);

}  // namespace bahith::searcher
