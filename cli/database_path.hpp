// SPDX-License-Identifier: GPL-2.0-or-later
// Where the index is when the user does not say.
#pragma once

#include <string>

namespace bahith::cli {

/// `given`, else $BAHITH_DB, else $XDG_DATA_HOME/bahith/default, else ~/.local/share/bahith/default.
/// Throws Failure when there is none of them.
[[nodiscard]] std::string database_path(const std::string& given);

/// The same, or empty where there is none of them.
[[nodiscard]] std::string database_path_or_none(const std::string& given);

}  // namespace bahith::cli
