// SPDX-License-Identifier: GPL-2.0-or-later
// The version that CMakeLists.txt gives the project.
#pragma once

namespace bahith::cli {

[[nodiscard]] const char* version();

}  // namespace bahith::cli
