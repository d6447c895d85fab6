// SPDX-License-Identifier: GPL-2.0-or-later
// HTML before parsing: the encoding it declares, and a copy without what would make the parser slow.
#pragma once

#include <string>
#include <string_view>

namespace bahith::corpus::html {

/// From <meta charset>, <meta http-equiv> or the XML declaration, looked for near the start; else empty.
[[nodiscard]] std::string_view declared_encoding(std::string_view bytes);

/// Comments, scripts (JSON-LD excepted), styles and inline formatting tags are left out, as are tags that open beyond a
/// depth no page needs and tags with more attributes than any page has: parsing the rest takes linear time.
[[nodiscard]] std::string scrub(std::string_view page);

}  // namespace bahith::corpus::html
