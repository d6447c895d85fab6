// SPDX-License-Identifier: GPL-2.0-or-later
// Complaints about options are sentences that say what was found and what was expected.
#include "cli/values.hpp"

#include <catch2/catch.hpp>
#include <functional>

#include "analyzers/result.hpp"

using namespace bahith;

namespace {

std::string complaint(const std::function<void()>& work) {
    try {
        work();
    } catch (const Failure& failure) {
        CHECK(failure.error().code == ErrorCode::usage);
        return failure.error().message;
    }
    return "";
}

}  // namespace

TEST_CASE("one of several", "[cli][values]") {
    CHECK(cli::one_of("--sort", "newest", {"relevance", "newest", "oldest"}) == 1);
    CHECK(complaint([] {
              static_cast<void>(cli::one_of("--sort", "old", {"relevance", "newest", "oldest"}));
          }) == "--sort is \"old\", expected one of relevance, newest, oldest");
}

TEST_CASE("whole numbers", "[cli][values]") {
    CHECK(cli::whole_number("--limit", "0", 100) == 0);
    CHECK(cli::whole_number("--limit", "100", 100) == 100);
    for (const char* bad : {"", "-1", "+1", "1.5", "10x", " 1", "101", "99999999999999999999", "٥"}) {
        CHECK(complaint([bad] { static_cast<void>(cli::whole_number("--limit", bad, 100)); }) ==
              std::string("--limit is \"") + bad + "\", expected a whole number from 0 to 100");
    }
}

TEST_CASE("key and value", "[cli][values]") {
    CHECK(cli::key_value("--set", "source=مركز الدراسات") ==
          std::pair<std::string, std::string>("source", "مركز الدراسات"));
    CHECK(cli::key_value("--set", "url=http://x/?a=b").second == "http://x/?a=b");
    CHECK(cli::key_value("--set", "author=").second.empty());
    CHECK(complaint([] { static_cast<void>(cli::key_value("--set", "source")); }) ==
          "--set is \"source\", expected KEY=VALUE");
    CHECK(complaint([] { static_cast<void>(cli::key_value("--set", "=x")); }) == "--set is \"=x\", expected KEY=VALUE");
}
