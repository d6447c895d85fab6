// SPDX-License-Identifier: GPL-2.0-or-later
// Figures over the whole index.
#pragma once

#include "searcher/searcher.hpp"
#include "store/index.hpp"

namespace bahith::searcher {

[[nodiscard]] Stats collect_stats(const store::Reader& reader);

}  // namespace bahith::searcher
