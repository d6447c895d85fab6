// SPDX-License-Identifier: GPL-2.0-or-later
// Lines of the files that users write: what all their readers do alike.
#pragma once

#include <string>
#include <string_view>

namespace bahith::user_line {

/// Without white space around it; tabs, which part cells, stay.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// For a message: the first 60 bytes or so, never cut inside a code point.
[[nodiscard]] std::string shown(std::string_view text);

/// False too where U+FFFD itself stands: it comes of a bad conversion.
[[nodiscard]] bool valid_utf8(std::string_view text);

}  // namespace bahith::user_line
