// SPDX-License-Identifier: GPL-2.0-or-later
// The table from kinds of trouble to exit codes.
#include "cli/exit_code.hpp"

namespace bahith::cli {

ExitCode exit_code(ErrorCode code) {
    switch (code) {
        case ErrorCode::not_found:
            return ExitCode::nothing_found;
        case ErrorCode::bad_input:
            return ExitCode::some_failed;
        case ErrorCode::no_index:
        case ErrorCode::damaged:
        case ErrorCode::mismatch:
            return ExitCode::bad_index;
        case ErrorCode::locked:
            return ExitCode::locked;
        case ErrorCode::usage:
        case ErrorCode::io:
            break;
    }
    return ExitCode::failure;
}

}  // namespace bahith::cli
