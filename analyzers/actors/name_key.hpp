// SPDX-License-Identifier: GPL-2.0-or-later
// When two names are the same.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bahith::actors {

/// A name folded, without its marks ? and =, hyphens as spaces: equal for what is one name.
[[nodiscard]] std::string folded_name(std::string_view name);

/// A hash of that, never 0.
[[nodiscard]] std::uint32_t name_key(std::string_view name);

}  // namespace bahith::actors
