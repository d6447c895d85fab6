// SPDX-License-Identifier: GPL-2.0-or-later
// What ICU's locale data call a country in Arabic.
#pragma once

#include <string>

namespace bahith::actors {

/// The Arabic name of an ISO 3166 alpha-2 territory, or empty when ICU has none.
[[nodiscard]] std::string territory_name(const std::string& code);

}  // namespace bahith::actors
