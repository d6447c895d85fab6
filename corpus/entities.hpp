// SPDX-License-Identifier: GPL-2.0-or-later
// Character references of HTML where they stand in text that is no page: Markdown, titles of records.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bahith::corpus {

/// Appends what the reference at `i` («&quot;», «&#1576;») stands for and moves past it; false when there is none.
[[nodiscard]] bool take_entity(std::string_view text, std::size_t& i, std::string& out);

/// The text with its references resolved, once.
[[nodiscard]] std::string decode_entities(std::string_view text);

}  // namespace bahith::corpus
