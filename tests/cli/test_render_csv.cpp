// SPDX-License-Identifier: GPL-2.0-or-later
// The columns of `search --format csv`.
#include <catch2/catch.hpp>

#include "cli/render/search_csv.hpp"
#include "tests/cli/response.hpp"

using namespace bahith::cli;

TEST_CASE("header and row", "[cli][csv]") {
    CHECK(hits_header().str() == "rank,id,title,date,source,authors,passage,score,snippet\r\n");
    CHECK(hit_row(test::hit()).str() ==
          "1,\"خبر 1.txt\",\"القمة العربية\",2024-11-11,مرصد,\"ليلى حسن; سامي عيد\",\"خبر 1.txt#p5-6\",12.5,\"قال "
          "الوزير إن القمة\"\r\n");
    bahith::searcher::Hit evil = test::hit();
    evil.article.title = "=HYPERLINK(\"http://x\")";
    CHECK(hit_row(evil).str().find(",\"'=HYPERLINK(\"\"http://x\"\")\",") != std::string::npos);
}
