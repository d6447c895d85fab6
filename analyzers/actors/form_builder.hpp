// SPDX-License-Identifier: GPL-2.0-or-later
// Which forms actors have.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "analyzers/actors/form_sink.hpp"
#include "analyzers/actors/gazetteer.hpp"

namespace bahith::actors {

/// Puts the forms of those actors into the sink for which `wanted` says so, by place.
void add_forms(std::span<const Actor> actors, const std::function<bool(std::uint32_t)>& wanted, FormSink& sink);

/// All of them, and the phrases in which a name is none (a line each).
void add_all_forms(std::span<const Actor> actors, std::string_view not_actors, FormSink& sink);

/// The image of a FormIndex of all of them.
[[nodiscard]] std::vector<std::uint32_t> build_image(std::span<const Actor> actors, std::string_view not_actors);

}  // namespace bahith::actors
