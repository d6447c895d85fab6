// SPDX-License-Identifier: GPL-2.0-or-later
// What a person is called once his full name was said.
#pragma once

#include <string>
#include <string_view>

namespace bahith::actors {

/// The last word of a folded full name, with the words that belong to it («أبو الغيط», «فون دير لاين»); empty where the
/// last word is a first name or common word, since no text calls him so.
[[nodiscard]] std::string surname_of(std::string_view folded);

}  // namespace bahith::actors
