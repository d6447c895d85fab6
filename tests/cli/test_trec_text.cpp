// SPDX-License-Identifier: GPL-2.0-or-later
// Six words a line, whatever the ids hold.
#include "cli/trec_text.hpp"

#include <catch2/catch.hpp>
#include <sstream>

using bahith::cli::TrecText;

TEST_CASE("run lines", "[cli][trec]") {
    CHECK(TrecText::line("q1", "000_b6.txt#p5-7", 1, 12.3456789).str() == "q1 Q0 000_b6.txt#p5-7 1 12.345679 bahith\n");
    CHECK(TrecText::line("q 1", "مقالات 2024/خبر.txt#p1", 2, 0).str() ==
          "q%201 Q0 مقالات%202024/خبر.txt#p1 2 0.000000 bahith\n");
    CHECK(TrecText::line("q",
                         "a\xC2\xA0"
                         "b\n",
                         3, -1)
              .str() == "q Q0 a%C2%A0b%0A 3 -1.000000 bahith\n");
    CHECK(TrecText::line("", "", 1, 1).str() == "- Q0 - 1 1.000000 bahith\n");
    CHECK(TrecText::line("q", "50%.txt", 1, 1e300).str().substr(0, 12) == "q Q0 50%.txt");
}
