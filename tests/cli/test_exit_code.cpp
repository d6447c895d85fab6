// SPDX-License-Identifier: GPL-2.0-or-later
// The table of exit codes is a promise (docs/OUTPUT.md).
#include "cli/exit_code.hpp"

#include <catch2/catch.hpp>

using bahith::ErrorCode;
using bahith::cli::exit_code;

TEST_CASE("exit codes", "[cli][exit]") {
    const auto code = [](ErrorCode error) { return static_cast<int>(exit_code(error)); };
    CHECK(code(ErrorCode::not_found) == 1);
    CHECK(code(ErrorCode::usage) == 2);
    CHECK(code(ErrorCode::io) == 2);
    CHECK(code(ErrorCode::bad_input) == 3);
    CHECK(code(ErrorCode::no_index) == 4);
    CHECK(code(ErrorCode::damaged) == 4);
    CHECK(code(ErrorCode::mismatch) == 4);
    CHECK(code(ErrorCode::locked) == 5);
}
