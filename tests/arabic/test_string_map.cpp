// SPDX-License-Identifier: GPL-2.0-or-later
// A compiled map answers as the map it was made of.
#include <catch2/catch.hpp>

#include "analyzers/data/string_map.hpp"

namespace bahith::data::test {

TEST_CASE("a compiled map has every entry and no other", "[arabic][data]") {
    std::map<std::string, std::string> entries{{"", "nothing"}, {"الصين", "صين"}, {"صين", "صين"}};
    for (int i = 0; i < 2000; i += 2) entries.emplace("كلمة" + std::to_string(i), std::to_string(i));
    const std::string bytes = compile_map(entries);
    const StringMap map(bytes);
    for (const auto& [key, value] : entries) CHECK(map.find(key) == value);
    for (int i = 1; i < 2000; i += 2) CHECK_FALSE(map.find("كلمة" + std::to_string(i)).has_value());
    CHECK_FALSE(map.find("صي").has_value());
    CHECK_FALSE(map.find(std::string(300, 'x')).has_value());
}

TEST_CASE("a map without entries", "[arabic][data]") {
    const std::string bytes = compile_map({});
    CHECK_FALSE(StringMap(bytes).find("صين").has_value());
    CHECK_FALSE(StringMap(bytes).find("").has_value());
}

TEST_CASE("what is no map, or fits into none, is refused", "[arabic][data]") {
    CHECK_THROWS(StringMap(""));
    CHECK_THROWS(StringMap("BSM1"));
    CHECK_THROWS(compile_map({{std::string(256, 'x'), ""}}));
    CHECK_THROWS(compile_map({{"x", std::string(256, 'x')}}));
    CHECK_NOTHROW(compile_map({{std::string(255, 'x'), ""}}));
}

}  // namespace bahith::data::test
