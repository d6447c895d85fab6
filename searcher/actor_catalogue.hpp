// SPDX-License-Identifier: GPL-2.0-or-later
// The actors of an index, counted.
#pragma once

#include <xapian.h>

#include <string>
#include <string_view>
#include <vector>

#include "analyzers/actors/gazetteer.hpp"
#include "searcher/searcher.hpp"

namespace bahith::searcher {

/// `with`: whom ActorsRequest::with means.
[[nodiscard]] std::vector<ActorCount> count_actors(const Xapian::Database& database, const actors::Gazetteer& gazetteer,
                                                   const ActorsRequest& request,
                                                   const std::vector<const actors::Actor*>& with);

/// Names of those that the index has, the hundred commonest; sorted, of each actor the first name that fits.
[[nodiscard]] std::vector<std::string> complete_actor_name(const Xapian::Database& database,
                                                           const actors::Gazetteer& gazetteer,
                                                           std::string_view beginning);

}  // namespace bahith::searcher
