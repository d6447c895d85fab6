// SPDX-License-Identifier: GPL-2.0-or-later
// Which forms actors have.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "analyzers/actors/gazetteer.hpp"

namespace bahith::actors {

/// The image of a FormIndex: all forms of the actors, and the phrases in which a name is none (a line each).
[[nodiscard]] std::vector<std::uint32_t> build_image(std::span<const Actor> actors, std::string_view not_actors);

}  // namespace bahith::actors
