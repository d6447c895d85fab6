// SPDX-License-Identifier: GPL-2.0-or-later
// A text that is meant to be a date and nothing else: an option, a metadata field.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analyzers/dates/scanner.hpp"

namespace bahith::dates {

constexpr std::string_view two_dots = "..";  ///< between the ends of a range

/// The tokens of a date without time of day and what metadata fields put around it.
[[nodiscard]] std::vector<Token> tokens_of_date(std::string_view text);

[[nodiscard]] std::string_view trimmed(std::string_view text);

/// As a message shows it: in quotation marks, its beginning where it is long.

}  // namespace bahith::dates
