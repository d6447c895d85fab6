// SPDX-License-Identifier: GPL-2.0-or-later
// Lines break between words, by what is seen.
#include "cli/wrap.hpp"

#include <catch2/catch.hpp>
#include <random>
#include <string>

using bahith::cli::display_width;
using bahith::cli::Line;
using bahith::cli::Range;
using bahith::cli::wrap;

namespace {

std::string text_of(const Line& line) {
    std::string out;
    for (const auto& piece : line) out += piece.match ? "<" + piece.text.str() + ">" : piece.text.str();
    return out;
}

std::string lines_of(const std::string& text, const std::vector<Range>& matches, std::size_t width) {
    std::string out;
    for (const Line& line : wrap(text, matches, width)) out += (out.empty() ? "" : "|") + text_of(line);
    return out;
}

// The range of the first `word` in `text`.
Range range_of(const std::string& text, const std::string& word) {
    const std::size_t at = text.find(word);
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + word.size())};
}

}  // namespace

TEST_CASE("columns are what is seen", "[cli][wrap]") {
    CHECK(display_width("سياسة") == 5);
    CHECK(display_width("سِيَاسَةٌ") == 5);          // harakat take no column
    CHECK(display_width("هٰذا") == 3);            // dagger alef
    CHECK(display_width("عـــام") == 6);         // tatweel is drawn
    CHECK(display_width("习近平") == 6);         // wide
    CHECK(display_width("می‌شود") == 5);  // zero-width non-joiner
    CHECK(display_width("e\xCC\x81") == 1);      // combining accent
    CHECK(display_width("") == 0);
}

TEST_CASE("harakat do not change where lines break", "[cli][wrap]") {
    CHECK(lines_of("أعلنت وزارة الخارجية", {}, 11) == "أعلنت وزارة|الخارجية");
    CHECK(lines_of("أَعْلَنَتْ وِزَارَةُ الخَارِجِيَّةِ", {}, 11) == "أَعْلَنَتْ وِزَارَةُ|الخَارِجِيَّةِ");
}

TEST_CASE("a word longer than the line has one to itself", "[cli][wrap]") {
    CHECK(lines_of("في https://example.org/a/very/long/path نص", {}, 10) ==
          "في|https://example.org/a/very/long/path|نص");
    CHECK(lines_of("  أول\n\nثان\t ", {}, 20) == "أول ثان");
    CHECK(lines_of("10\xC2\xA0كم هنا", {}, 5) == "10\xC2\xA0كم|هنا");
    CHECK(wrap("", {}, 10).empty());
}

TEST_CASE("matches are whole words", "[cli][wrap]") {
    const std::string text = "قالت «الصين» وبالصين، إنها";
    CHECK(lines_of(text, {range_of(text, "الصين")}, 80) == "قالت «<الصين>» وبالصين، إنها");
    // A range inside a word is widened: a colour code between joined letters would tear them apart.
    const std::string joined = "وبالصين، إنها";
    CHECK(lines_of(joined, {range_of(joined, "صين")}, 80) == "<وبالصين>، إنها");
    // Of two ranges in one word the first has it all.
    CHECK(lines_of(joined, {range_of(joined, "بال"), range_of(joined, "صين")}, 80) == "<وبالصين>، إنها");
    // Marks after the last letter belong to the word.
    const std::string vocalised = "السِّيَاسَةُ هنا";
    CHECK(lines_of(vocalised, {range_of(vocalised, "السِّيَاسَة")}, 80) == "<السِّيَاسَةُ> هنا");
}

TEST_CASE("a match of several words is marked on every line that it reaches", "[cli][wrap]") {
    const std::string text = "عقدت القمة العربية الطارئة أمس";
    CHECK(lines_of(text, {range_of(text, "القمة العربية الطارئة")}, 13) == "عقدت <القمة>|<العربية>|<الطارئة> أمس");
}

TEST_CASE("ranges that make no sense are harmless", "[cli][wrap]") {
    const std::string text = "نص قصير";
    for (const std::vector<Range>& bad :
         {std::vector<Range>{{0, 0}}, {{5, 2}}, {{100, 200}}, {{1, 3}}, {{0, 99}}, {{3, 6}, {0, 4}}}) {
        std::string plain;
        for (const Line& line : wrap(text, bad, 80)) {
            for (const auto& piece : line) plain += piece.text.str();
        }
        CHECK(plain.size() >= text.size());
    }
}

TEST_CASE("no line is wider than asked unless it is one word", "[cli][wrap]") {
    std::mt19937 random(11);
    const std::string words[] = {"في", "السِّيَاسَات", "NATO", "习近平", "٢٠٢٤", "،", "والاستراتيجيات", "\xFF\xFE"};
    for (int i = 0; i < 500; ++i) {
        std::string text;
        for (int k = 0; k < 20; ++k) text += words[random() % std::size(words)] + " ";
        const std::size_t width = 5 + random() % 40;
        for (const Line& line : wrap(text, {}, width)) {
            std::string joined;
            for (const auto& piece : line) joined += piece.text.str();
            REQUIRE((display_width(joined) <= width || joined.find(' ') == std::string::npos));
        }
    }
}
