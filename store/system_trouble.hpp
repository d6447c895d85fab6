// SPDX-License-Identifier: GPL-2.0-or-later
// Trouble of the system (disk, permission, limits) in plain words, with what to do about it.
#pragma once

#include <string>
#include <string_view>

#include "analyzers/result.hpp"

namespace bahith::store {

inline constexpr std::string_view permission_hint = "choose another index with --db or change its permissions";

/// An Error io for the errno `problem`; `what` names the index and begins the message.
[[nodiscard]] Error system_trouble(const std::string& what, int problem);

/// The same for a reason that is known only as the system's text; `detail` is said where the text is none we know.
[[nodiscard]] Error system_trouble(const std::string& what, const std::string& reason, const std::string& detail);

}  // namespace bahith::store
