// SPDX-License-Identifier: GPL-2.0-or-later
// Arabic UTF-8 that was once read as windows-1252 and saved («Ø§Ù„…»).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace bahith::corpus {

/// The text as it was, when every letter of it shows the damage; nothing when in doubt.
[[nodiscard]] std::optional<std::string> undo_mojibake(std::string_view text);

}  // namespace bahith::corpus
