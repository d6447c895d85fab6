// SPDX-License-Identifier: GPL-2.0-or-later
// A file that the user names as an argument.
#pragma once

#include <string>

namespace bahith::cli {

/// All of it, "-": of standard input. `what` it holds is for messages ("synonyms"). Throws Failure io.
[[nodiscard]] std::string input_file(const std::string& path, const std::string& what);

}  // namespace bahith::cli
