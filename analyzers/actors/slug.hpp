// SPDX-License-Identifier: GPL-2.0-or-later
// A name in the letters of an id.
#pragma once

#include <string>
#include <string_view>

namespace bahith::actors {

/// «أحمد الشرع» → "ahmd-alshr": the same for the same name, never empty.
[[nodiscard]] std::string latin_slug(std::string_view name);

/// Eight hexadecimal digits: the same for every spelling of a name, others for other names.
[[nodiscard]] std::string slug_hash(std::string_view name);

}  // namespace bahith::actors
