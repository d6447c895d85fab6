// SPDX-License-Identifier: GPL-2.0-or-later
// Markdown inside a line → the words a reader sees.
#pragma once

#include <string>
#include <string_view>

namespace bahith::corpus {

/// Links and emphasis leave their text, images and HTML tags leave nothing. Linear in the length of the line.
[[nodiscard]] std::string strip_inline(std::string_view line);

}  // namespace bahith::corpus
