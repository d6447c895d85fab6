// SPDX-License-Identifier: GPL-2.0-or-later
// Whether a word can be part of a person's name that no list has.
#pragma once

#include <cstdint>

#include "analyzers/arabic/token.hpp"

namespace bahith::actors {

enum class WordSense : std::uint8_t {
    first_name,  ///< in the list of first names, and no common word
    perhaps,     ///< a first name and a common word
    unknown,     ///< no dictionary has it: «بيلوسوف»
    common,      ///< a word of the language, a number, a sign
};

[[nodiscard]] WordSense sense_of(const arabic::Token& token);

}  // namespace bahith::actors
