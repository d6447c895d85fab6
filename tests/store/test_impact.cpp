// SPDX-License-Identifier: GPL-2.0-or-later
// More occurrences, the title and a short text count for more; nothing counts for nothing, or for more than a byte.
#include <catch2/catch.hpp>
#include <cmath>

#include "store/impact.hpp"

using bahith::store::impact_of_mentions;
using bahith::store::PassageImpact;

TEST_CASE("what a term counts is kept in whole numbers", "[store][impact]") {
    struct Row {
        std::size_t in_text, in_title, words;
        double counts;
        const char* remark;
    };
    for (const Row& row :
         {Row{1, 0, 250, 1.0, "once in a text of middling length"},
          Row{3, 0, 250, 3 * 1.5 / (3 + .5), "three times: less than three times as much"},
          Row{0, 1, 250, .45, "in the title alone"}, Row{1, 1, 250, 1.45, "in both"},
          Row{1, 0, 40, 1.5 / (1 + .5 * (.2 + .8 * std::pow(40 / 250., .85))), "in a short paragraph"}}) {
        INFO(row.remark);
        CHECK(PassageImpact(row.words).of(row.in_text, row.in_title) ==
              Approx(row.counts * bahith::store::impact_unit).margin(.5));
    }
}

TEST_CASE("impacts grow with occurrences and shrink with length, within a byte", "[store][impact]") {
    for (const std::size_t words : {0UL, 1UL, 50UL, 700UL, 1000000UL}) {
        const PassageImpact impact(words), longer(words + 10);
        for (std::size_t times = 0; times < 300; ++times) {
            INFO(times << " times in " << words);
            const unsigned now = impact.of(times, times);
            CHECK(now >= 1);
            CHECK(now < 128);
            CHECK(now <= impact.of(times + 1, times));
            CHECK(now <= impact.of(times, times + 1));
            CHECK(now >= longer.of(times, times));
        }
    }
    CHECK(impact_of_mentions(2) > impact_of_mentions(1));
}
