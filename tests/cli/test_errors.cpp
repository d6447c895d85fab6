// SPDX-License-Identifier: GPL-2.0-or-later
// What is printed of several errors at once.
#include "cli/errors.hpp"

#include <catch2/catch.hpp>

#include "tests/cli/captured.hpp"

namespace bahith::cli::test {

TEST_CASE("a hint that many errors share stands behind the last of them", "[cli][errors]") {
    Captured captured;
    Context context = captured.context(Terminal(), Language::english);
    const auto code = ErrorCode::bad_input;
    print_errors({{code, "one", "do this"}, {code, "two", ""}, {code, "three", "do that"}, {code, "four", "do this"}},
                 context.language, context.err);
    CHECK(captured.text() == "bahith: one\nbahith: two\nbahith: three\nhint: do that\nbahith: four\nhint: do this\n");
}

}  // namespace bahith::cli::test
