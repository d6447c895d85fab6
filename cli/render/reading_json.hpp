// SPDX-License-Identifier: GPL-2.0-or-later
// `read --format json`: an object a file.
#pragma once

#include "cli/json_text.hpp"
#include "cli/reading.hpp"

namespace bahith::cli {

[[nodiscard]] JsonText reading_json(const Reading& reading);

}  // namespace bahith::cli
