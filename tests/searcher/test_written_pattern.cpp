// SPDX-License-Identifier: GPL-2.0-or-later
// Phrases and beginnings of words in stored words.
#include <catch2/catch.hpp>

#include "analyzers/arabic/written.hpp"
#include "searcher/written_pattern.hpp"

using namespace bahith;
using searcher::PhraseWords;
using searcher::WrittenPattern;

TEST_CASE("a phrase is its words side by side, in order", "[searcher][pattern]") {
    struct Row {
        PhraseWords words;
        const char* line;
        bool found;
        const char* remark;
    };
    const std::vector<Row> rows{
        {{{"مجلس"}, {"الامن"}}, "عقد مجلس الامن جلسه", true, "in the middle"},
        {{{"مجلس"}, {"الامن"}}, "مجلس الامن", true, "all of the line"},
        {{{"مجلس"}, {"الامن"}}, "الامن مجلس", false, "in the other order"},
        {{{"مجلس"}, {"الامن"}}, "مجلس حفظ الامن", false, "a word between"},
        {{{"مجلس"}, {"الامن"}}, "مجلس مجلس الامن", true, "its beginning twice"},
        {{{"الي"}, {"الي"}, {"حرب"}}, "الي الي الي حرب", true, "its beginning repeats inside"},
        {{{"مجلس", "ومجلس"}, {"الامن"}}, "واجتمع ومجلس الامن", true, "a proclitic before it"},
        {{{"مجلس"}}, "مجلسا", false, "whole words only"},
        {{{"نفط"}}, "اسعار نفط", true, "one word, the last"},
        {{}, "نفط", false, "no words"},
        {{{"نفط"}}, "", false, "no line"},
    };
    for (const Row& row : rows) {
        INFO(row.remark);
        std::string line;
        for (std::string_view rest = row.line; !rest.empty();)
            line += (line.empty() ? "" : " ") + arabic::written(arabic::next_written(rest));
        CHECK(WrittenPattern::phrase(row.words).in(line) == row.found);
    }
}

TEST_CASE("a beginning is met at the beginning of words", "[searcher][pattern]") {
    const WrittenPattern pattern = WrittenPattern::beginnings({"وزار", "الوزار"});
    CHECK(pattern.in(arabic::written("وزاره")));
    CHECK(pattern.in(arabic::written("الوزارات")));
    CHECK_FALSE(pattern.in(arabic::written("وزير")));
    CHECK_FALSE(pattern.in(arabic::written("للوزارات")));
}
