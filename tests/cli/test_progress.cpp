// SPDX-License-Identifier: GPL-2.0-or-later
// The line that shows how far the work is.
#include "cli/progress.hpp"

#include <catch2/catch.hpp>

#include "tests/cli/captured.hpp"

using namespace bahith;
using cli::Language;
using cli::progress_line;

TEST_CASE("percent, size, articles, rate, time left", "[cli][progress]") {
    const indexer::Progress half{5000000, 10000000, 120, "a.txt"};
    CHECK(progress_line(half, 60, Language::english).str() == "50%  5.0 of 10.0 MB  120 articles  2/s  1:00 left");
    CHECK(progress_line(half, 60, Language::arabic).str() == "50٪  5.0 من 10.0 م.ب  120 مقالًا  2/ث  بقي 1:00");
    CHECK(progress_line({}, 0, Language::english).str() == "0%  0.0 of 0.0 MB  0 articles  0/s");
    CHECK(progress_line({10, 10, 120, "", 0, true}, 60, Language::english).str() ==
          "120 articles: putting the index together");
    CHECK(progress_line({0, 0, 120, "", 240}, 60, Language::english).str() ==
          "50%  120 of 240 articles  2/s  1:00 left");
    CHECK(progress_line({500, 0, 120, ""}, 60, Language::english).str() == "0%  0.0 of 0.0 MB  120 articles  2/s");
    CHECK(progress_line({20, 10, 1, ""}, 2, Language::english).str().substr(0, 4) == "100%");
}

TEST_CASE("nothing is drawn where there is no terminal", "[cli][progress]") {
    cli::test::Captured captured;
    cli::Context context = captured.context({}, Language::english);
    {
        cli::ProgressLine line(context.err, Language::english);
        for (int i = 0; i < 100; ++i) line.show({});
    }
    CHECK(captured.text().empty());
}
