// SPDX-License-Identifier: GPL-2.0-or-later
// Bars over time: at the right, growing to the left; and TSV that is safe to print.
#include <catch2/catch.hpp>

#include "cli/render/timeline_text.hpp"
#include "cli/tsv_text.hpp"
#include "tests/cli/captured.hpp"

using namespace bahith;
using namespace bahith::cli;

namespace {

std::string printed(const searcher::Timeline& timeline, std::size_t width, bool tty = false) {
    test::Captured captured;
    Terminal terminal;
    terminal.width = width;
    terminal.tty = tty;
    Context context = captured.context(terminal, Language::english);
    print_timeline(timeline, context);
    return captured.text();
}

const searcher::Timeline months{
    searcher::TimelineOf::published, searcher::Grain::month, {{"2023-11", 8}, {"2024-02", 3}, {"2025-01", 1}}, 2};

}  // namespace

TEST_CASE("bars end at their time and grow to the left; short gaps are shown, long ones cut", "[cli][timeline]") {
    CHECK(printed(months, 26) ==
          "8 ███████████████ 2023-11\n"
          "               0  2023-12\n"
          "               0  2024-01\n"
          "         3 ▐█████ 2024-02\n"
          "                     ⋮   \n"
          "             1 ▐█ 2025-01\n"
          "without such a date: 2 articles\n");
}

TEST_CASE("a long row of equal bars is cut to its ends", "[cli][timeline]") {
    searcher::Timeline years{searcher::TimelineOf::mentioned, searcher::Grain::year, {{"1899", 2}}, 0};
    for (int year = 1900; year <= 1999; ++year) years.bars.push_back({std::to_string(year), 1});
    years.bars.push_back({"2000", 2});
    CHECK(printed(years, 18) ==
          "2 ██████████ 1899\n     1 █████ 1900\n           1 ⋮   \n     1 █████ 1999\n2 ██████████ 2000\n");
    years.bars.resize(9);  // 1900 to 1907: six between the ends
    CHECK(printed(years, 18).find("⋮") == std::string::npos);
    years.bars.push_back({"1908", 1});
    CHECK(printed(years, 18).find("⋮") != std::string::npos);
    years.bars[4].time = "1950";
    CHECK(printed(years, 18).find("1 ⋮") == std::string::npos);
}

TEST_CASE("a half block for what is little, days and years", "[cli][timeline]") {
    const searcher::Timeline years{
        searcher::TimelineOf::mentioned, searcher::Grain::year, {{"1999", 40}, {"2000", 1}}, 0};
    CHECK(printed(years, 18) == "40 ██████████ 1999\n          1 ▐ 2000\n");
    const searcher::Timeline days{
        searcher::TimelineOf::published, searcher::Grain::day, {{"2024-02-28", 1}, {"2024-03-01", 1}}, 0};
    CHECK(printed(days, 24).find("0  2024-02-29\n") != std::string::npos);
    CHECK(printed({}, 80).empty());
}

TEST_CASE("on a terminal a line is held left to right", "[cli][timeline]") {
    const std::string text = printed(months, 26, true);
    CHECK(text.starts_with("\xE2\x81\xA6"));
    CHECK(text.find("2023-11\xE2\x81\xA9\n") != std::string::npos);
}

TEST_CASE("TSV keeps tabs and lines and nothing that acts on a terminal", "[cli][tsv]") {
    CHECK(TsvText::of("اسم\tperson\nx\t\n").str() == "اسم\tperson\nx\t\n");
    CHECK(TsvText::of("a\x1b[31mb\xE2\x80\xAE\r\n\xff").str() == "a[31mb\n\xEF\xBF\xBD");
}
