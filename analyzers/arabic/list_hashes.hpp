// SPDX-License-Identifier: GPL-2.0-or-later
// What tells the lists of one analyzer from those of another.
#pragma once

#include <string>

namespace bahith::arabic {

/// The part of the fingerprint that is of lists. Computed when bahith is built: the lists are megabytes.
[[nodiscard]] std::string list_hashes();

}  // namespace bahith::arabic
