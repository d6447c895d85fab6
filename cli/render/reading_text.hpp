// SPDX-License-Identifier: GPL-2.0-or-later
// `read` for people.
#pragma once

#include "cli/context.hpp"
#include "cli/reading.hpp"

namespace bahith::cli {

void print_reading(const Reading& reading, Context& context);

}  // namespace bahith::cli
