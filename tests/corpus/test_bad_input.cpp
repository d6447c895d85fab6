// SPDX-License-Identifier: GPL-2.0-or-later
// Every kind of bad input has its own error, and the rest is read.
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "tests/corpus/scratch.hpp"

using namespace bahith;
using bahith::test::prose;
using bahith::test::read_all;
using bahith::test::Scratch;

namespace {

bool tells(const test::Outcome& out, const std::string& a, const std::string& b = {}) {
    return std::any_of(out.troubles.begin(), out.troubles.end(), [&](const Error& error) {
        return error.message.find(a) != std::string::npos && error.message.find(b) != std::string::npos;
    });
}

}  // namespace

TEST_CASE("files that cannot be read", "[corpus][bad]") {
    const Scratch scratch;
    scratch.write("good.txt", "قمة بغداد\n" + prose(30));
    scratch.write("empty.txt", "");
    scratch.write("blank.txt", " \n\xC2\xA0\n");
    scratch.write("binary.txt", std::string("\x7F"
                                            "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0",
                                            16));
    scratch.write("invalid.txt", std::string(200, '\x81') + std::string(200, '\x05'));
    scratch.write("date.md", "---\ntitle: قمة\ndate: 31/31/2024\n---\n" + prose(30));
    scratch.write("yaml.md", "---\ntitle: قمة\n  bad: [\n---\n" + prose(30));
    scratch.write("side.txt", prose(30));
    scratch.write("side.meta.json", "{\"title\": ");
    const auto out = read_all(scratch.root());
    REQUIRE(out.articles.size() == 1);
    CHECK(out.articles[0].id == "good.txt");
    CHECK(out.troubles.size() == 7);
    CHECK(tells(out, "empty.txt", "file is empty"));
    CHECK(tells(out, "blank.txt", "holds no text"));
    CHECK(tells(out, "binary.txt", "is a program, expected text"));
    CHECK(tells(out, "invalid.txt"));
    CHECK(tells(out, "date.md:3", "31/31/2024"));
    CHECK(tells(out, "yaml.md:", "front matter"));
    CHECK(tells(out, "side.meta.json", "ends too early"));
    for (const Error& error : out.troubles) {
        INFO(error.message);
        CHECK(error.message.back() != '.');
        CHECK(error.code == ErrorCode::bad_input);
    }
}

TEST_CASE("records that cannot be read are named by line", "[corpus][bad][jsonl]") {
    const Scratch scratch;
    std::string deep = "{\"text\":\"x\",\"a\":";
    for (int i = 0; i < 100000; ++i) deep += '[';
    scratch.write("r.jsonl",
                  "{\"id\":\"a\",\"text\":\"" + prose(30) + "\"}\n{\"id\":\"b\", broken\n{\"id\":\"c\"}\n[1]\n" +
                      "{\"text\":5}\n{\"text\":\" \"}\n{\"id\":\"g\",\"text\":\"نص\",\"date\":\"أمس الأول\"}\n" + deep +
                      "\n{\"id\":\"z\",\"text\":\"" + prose(30) + "\"}\n{\"text\":\"half");
    const auto out = read_all(scratch.root());
    CHECK(out.articles.size() == 2);
    CHECK(tells(out, "r.jsonl:2: JSON is broken at byte"));
    CHECK(tells(out, "r.jsonl:3: record has no \"text\""));
    CHECK(tells(out, "r.jsonl:4: record is a JSON array"));
    CHECK(tells(out, "r.jsonl:5: \"text\" is a JSON number"));
    CHECK(tells(out, "r.jsonl:6: \"text\" is empty"));
    CHECK(tells(out, "r.jsonl:7: record date is \"أمس الأول\""));
    CHECK(tells(out, "r.jsonl:8: JSON is nested deeper than 256"));
    CHECK(tells(out, "r.jsonl:10: JSON ends too early"));
    CHECK(out.troubles.size() == 8);
}

TEST_CASE("a line of 50 MB is refused by size, its neighbours are read", "[corpus][bad]") {
    const Scratch scratch;
    std::string huge(std::size_t{50} * 1024 * 1024, 'x');
    scratch.write("huge.txt", huge);
    scratch.write("huge.jsonl", "{\"text\":\"" + prose(30) + "\"}\n" + huge + "\n{\"text\":\"" + prose(30) + "\"}\n");
    const auto out = read_all(scratch.root());
    CHECK(out.articles.size() == 2);
    CHECK(tells(out, "huge.txt: file has 50.0 MB, expected at most 16.0 MB"));
    CHECK(tells(out, "huge.jsonl:2: line has 50.0 MB, expected at most 16.0 MB"));
}

TEST_CASE("files that are none, or may not be opened", "[corpus][bad][walk]") {
    const Scratch scratch;
    CHECK(tells(read_all(scratch.path("missing.txt")), "missing.txt: no such file"));
    CHECK(read_all(scratch.path("missing.txt")).troubles.at(0).code == ErrorCode::not_found);

    REQUIRE(::mkfifo(scratch.path("pipe.txt").c_str(), 0600) == 0);
    CHECK(read_all(scratch.root()).troubles.empty());
    CHECK(tells(read_all(scratch.path("pipe.txt")), "pipe.txt: is a device, pipe or socket"));

    if (::geteuid() == 0) {
        WARN("running as root: permissions cannot be tested");
        return;
    }
    const std::string locked = scratch.write("locked.txt", prose(30));
    ::chmod(locked.c_str(), 0);
    CHECK(tells(read_all(locked), "locked.txt: cannot open"));
}
