// SPDX-License-Identifier: GPL-2.0-or-later
// Headings of plain text: short lines that open a section.
#pragma once

#include <string_view>
#include <vector>

#include "corpus/article.hpp"

namespace bahith::corpus {

/// Ends (or, in files whose direction was set wrong, begins) with a full stop.
[[nodiscard]] bool ends_sentence(std::string_view text);
/// Begins with a bullet or a number («-», «•», «1.», «١)», «أولاً:» is none).
[[nodiscard]] bool is_list_item(std::string_view text);

/// Turns body lines into headings where a body paragraph follows; a line of bare keywords above one is furniture.
void mark_headings(std::vector<Paragraph>& paragraphs);

}  // namespace bahith::corpus
