// SPDX-License-Identifier: GPL-2.0-or-later
// The one actor that a user means by a name.
#pragma once

#include <string_view>

#include "analyzers/actors/gazetteer.hpp"
#include "analyzers/result.hpp"

namespace bahith::searcher {

/// An error usage where nobody is known by the name; or where several bear it as a part of theirs or as an ambiguous
/// name («كوريا»), who are then named.
[[nodiscard]] Result<const actors::Actor*> one_actor(const actors::Gazetteer& gazetteer, std::string_view name);

}  // namespace bahith::searcher
