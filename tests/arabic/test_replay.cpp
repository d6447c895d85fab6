// SPDX-License-Identifier: GPL-2.0-or-later
// The fuzzers' seeds, and every input that once broke something, in the ordinary suite.
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/fuzz/checks.hpp"

namespace bahith::arabic::test {
namespace {

std::size_t replay(const std::string& target, void (*check)(std::string_view)) {
    std::size_t files = 0;
    for (const char* kind : {"/corpus/", "/replay/"}) {
        const std::filesystem::path folder = std::string(BAHITH_SOURCE_DIR "/tests/fuzz") + kind + target;
        if (!std::filesystem::is_directory(folder)) continue;
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            std::ifstream in(entry.path(), std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
            INFO(entry.path());
            CHECK_NOTHROW(check(bytes));
            CHECK_NOTHROW(check(std::string_view(bytes).substr(0, bytes.size() / 2)));
            ++files;
        }
    }
    return files;
}

}  // namespace

TEST_CASE("inputs of the fuzzers: analyze", "[arabic]") {
    CHECK(replay("analyze", checks::analyze) >= 5);
}
TEST_CASE("inputs of the fuzzers: actors", "[arabic]") {
    CHECK(replay("actors", checks::actors) >= 5);
}
TEST_CASE("inputs of the fuzzers: dates", "[arabic]") {
    CHECK(replay("dates", checks::dates) >= 5);
}
TEST_CASE("inputs of the fuzzers: query", "[arabic]") {
    CHECK(replay("query", checks::query) >= 4);
}
TEST_CASE("inputs of the fuzzers: html", "[arabic]") {
    CHECK(replay("html", checks::html) >= 5);
}

}  // namespace bahith::arabic::test
