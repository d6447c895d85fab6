// SPDX-License-Identifier: GPL-2.0-or-later
// Code points, white space, lines, words and ids; laws on any bytes.
#include <catch2/catch.hpp>
#include <random>
#include <string>

#include "corpus/text.hpp"

using namespace bahith::corpus;

TEST_CASE("white space at both ends is trimmed, inside it is kept", "[corpus][text]") {
    struct Row {
        const char* text;
        const char* trimmed;
        const char* remark;
    };
    const Row rows[] = {
        {"  قمة  ", "قمة", "spaces"},
        {"\xC2\xA0قمة عربية\xC2\xA0\r", "قمة عربية", "no-break spaces and a carriage return"},
        {"\xEF\xBB\xBFقمة", "قمة", "byte order mark"},
        {" \t \xC2\xA0", "", "nothing else"},
        {"\xE2\x80\x8Fقمة", "\xE2\x80\x8Fقمة", "direction marks belong to the text"},
        {"\xFFقمة\xFF", "\xFFقمة\xFF", "invalid bytes are not white space"},
    };
    for (const Row& row : rows) {
        INFO(row.remark);
        CHECK(trim(row.text) == row.trimmed);
    }
}

TEST_CASE("lines end at any of the three line ends", "[corpus][text]") {
    CHECK(split_lines("أ\nب\r\nج\rد").size() == 4);
    CHECK(split_lines("أ\n\nب\n").size() == 3);
    CHECK(split_lines("").empty());
}

TEST_CASE("the key of a line forgets spelling, marks and punctuation around it", "[corpus][text]") {
    CHECK(line_key("إظهارُ  المزيد »") == line_key("اظهار المزيد"));
    CHECK(line_key("التمهيـــــد:") == line_key("التمهيد"));
    CHECK(line_key("…") == "");
}

TEST_CASE("ids carry no controls, marks or broken bytes", "[corpus][text]") {
    CHECK(safe_id("دراسات/سد النهضة.txt") == "دراسات/سد النهضة.txt");
    CHECK(safe_id("a\nb\x1B[31m") == "a%0Ab%1B[31m");
    CHECK(safe_id("\xFF.txt") == "%FF.txt");
    CHECK(safe_id("\xE2\x80\xAE.txt") == "%E2%80%AE.txt");
}

TEST_CASE("laws on any bytes", "[corpus][text]") {
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        std::string bytes(random() % 80, '\0');
        for (char& c : bytes) c = static_cast<char>(random());
        CHECK(trim(trim(bytes)) == trim(bytes));
        CHECK(split_words(bytes).size() == count_words(bytes));
        const std::string clean = without_controls(bytes);
        for (std::size_t i = 0; i < clean.size();) {
            const char32_t c = next_code_point(clean, i);
            CHECK(c != invalid_code_point);
            CHECK_FALSE(is_control(c));
        }
        CHECK(safe_id(safe_id(bytes)) == safe_id(bytes));
        (void)last_code_point(bytes);
        (void)line_key(bytes);
    }
}
