// SPDX-License-Identifier: GPL-2.0-or-later
// Tables of what web pages say around an article. Compared folded (line_key), so one spelling stands for all.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bahith::corpus {

enum class Furniture : std::uint8_t {
    none,
    line,   ///< this line is navigation, sharing, copyright …
    links,  ///< this line opens a list of other articles
};

/// What a line is by its wording alone. `line` is any UTF-8.
[[nodiscard]] Furniture furniture(std::string_view line);

/// «قال», «وأضاف» …: a line that ends in a colon after these opens a quotation, it is no heading.
[[nodiscard]] bool opens_speech(std::string_view line);

}  // namespace bahith::corpus
