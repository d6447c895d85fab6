// SPDX-License-Identifier: GPL-2.0-or-later
// What the program's exit code says (docs/OUTPUT.md).
#pragma once

#include "analyzers/result.hpp"

namespace bahith::cli {

enum class ExitCode : int {
    ok = 0,
    nothing_found = 1,
    failure = 2,      ///< usage, or the environment failed
    some_failed = 3,  ///< some inputs failed, the others are done
    bad_index = 4,    ///< missing, damaged or of another version
    locked = 5,
};

[[nodiscard]] ExitCode exit_code(ErrorCode code);

}  // namespace bahith::cli
