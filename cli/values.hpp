// SPDX-License-Identifier: GPL-2.0-or-later
// Checks of what options are given, with complaints that say what was found and what was expected.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace bahith::cli {

/// Index of `value` among `names`. Throws Failure (usage): «--sort is "old", expected one of relevance, newest,
/// oldest».
[[nodiscard]] std::size_t one_of(std::string_view option, std::string_view value,
                                 std::initializer_list<std::string_view> names);

/// A whole number from 0 to `most`, in ASCII digits. Throws Failure (usage).
[[nodiscard]] std::size_t whole_number(std::string_view option, std::string_view value, std::size_t most);

/// KEY=VALUE, parted at the first equals sign. Throws Failure (usage).
[[nodiscard]] std::pair<std::string, std::string> key_value(std::string_view option, std::string_view value);

}  // namespace bahith::cli
