// SPDX-License-Identifier: GPL-2.0-or-later
// Whatever goes in, valid JSON comes out that reads back as the same text.
#include "cli/json_text.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <nlohmann/json.hpp>
#include <random>

using bahith::cli::JsonArray;
using bahith::cli::JsonObject;
using bahith::cli::JsonText;

TEST_CASE("strings", "[cli][json]") {
    CHECK(JsonText::string("قال: \"نعم\"").str() == "\"قال: \\\"نعم\\\"\"");
    CHECK(JsonText::string("a\nb\tc\\").str() == "\"a\\nb\\tc\\\\\"");
    CHECK(JsonText::string("\x1b[0m").str() == "\"\\u001b[0m\"");
    CHECK(JsonText::string("\xC2\x9B").str() == "\"\\u009b\"");
    CHECK(JsonText::string("\xE2\x80\xAE").str() == "\"\\u202e\"");
    CHECK(JsonText::string("\xF3\xA0\x81\xA1").str() == "\"\\udb40\\udc61\"");
    CHECK(JsonText::string("\xD8").str() == "\"\xEF\xBF\xBD\"");
    CHECK(JsonText::string(std::string("\0", 1)).str() == "\"\\u0000\"");
}

TEST_CASE("numbers and the rest", "[cli][json]") {
    CHECK(JsonText::real(12.3).str() == "12.3");
    CHECK(JsonText::real(0).str() == "0");
    CHECK(JsonText::real(std::nan("")).str() == "null");
    CHECK(JsonText::number(18446744073709551615U).str() == "18446744073709551615");
    CHECK(JsonObject().done().str() == "{}");
    CHECK(JsonArray().done().str() == "[]");
    CHECK(JsonObject().add("b", "1").add("a", JsonText::null()).done().str() == R"({"b":"1","a":null})");
}

TEST_CASE("any valid text reads back unchanged, any bytes read back", "[cli][json]") {
    std::mt19937 random(3);
    for (int i = 0; i < 500; ++i) {
        std::string bytes;
        for (int k = 0; k < 40; ++k) bytes += static_cast<char>(random() % 256);
        REQUIRE(nlohmann::json::parse(JsonText::string(bytes).str(), nullptr, false).is_string());
    }
    const std::string text =
        "نصّ \x1b\x7f \xC2\x85 \xE2\x80\xA8 \xE2\x81\xA6 \xEF\xBB\xBF \xF0\x9F\x95\x8A \xF3\xA0\x81\xA1";
    CHECK(nlohmann::json::parse(JsonText::string(text).str()).get<std::string>() == text);
}
