// SPDX-License-Identifier: GPL-2.0-or-later
// A hash to tell texts apart by.
#pragma once

#include <string>
#include <string_view>

namespace bahith::arabic {

/// Sixteen hexadecimal digits.
[[nodiscard]] std::string hash_of(std::string_view bytes);

}  // namespace bahith::arabic
