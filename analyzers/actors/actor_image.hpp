// SPDX-License-Identifier: GPL-2.0-or-later
// The actors of the tables, compiled when bahith is built: nothing is left to parse, fold or sort at a start.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/actors/gazetteer.hpp"

namespace bahith::actors {

/// One actor behind the other: "BAI1", u32 how many; of each id, type, name and parent, its names (u8 how many, of each
/// a byte of kind and marks, its u32 key and the text), its offices (u8 how many, of each role, whose, and two i32
/// months). A text is u8 length and bytes. Throws std::runtime_error where something does not fit.
[[nodiscard]] std::string compile_actors(std::span<const Actor> actors);

/// The actors of an image, in its order. Throws std::runtime_error when the bytes are none.
[[nodiscard]] std::vector<Actor> read_actors(std::string_view image);

}  // namespace bahith::actors
