// SPDX-License-Identifier: GPL-2.0-or-later
// Which files are found, under which ids.
#include <unistd.h>

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "tests/corpus/scratch.hpp"

using namespace bahith;
using bahith::test::Scratch;

namespace {

struct Walked {
    std::vector<std::string> ids;
    std::vector<Error> troubles;
};

Walked walk(const std::string& root) {
    Walked out;
    for (const auto& source : corpus::walk(root, [&](Error error) { out.troubles.push_back(std::move(error)); })) {
        out.ids.push_back(source.id);
    }
    return out;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("files by extension, sorted, hidden ones and sidecars left out", "[corpus][walk]") {
    const Scratch scratch;
    for (const char* name : {"b.txt", "a/z.MD", "a/page.HTM", "r.jsonl", "x.pdf", "x.json", "b.meta.json",
                             ".hidden.txt", ".git/c.txt", "noext", "دراسات/سد.txt"}) {
        scratch.write(name, "نص");
    }
    CHECK(walk(scratch.root()).ids == Ids{"a/page.HTM", "a/z.MD", "b.txt", "r.jsonl", "دراسات/سد.txt"});
    CHECK(walk(scratch.root() + "//").ids.size() == 5);
    CHECK(walk(scratch.path("a/z.MD")).ids == Ids{"z.MD"});
    CHECK(walk(scratch.path("noext")).ids == Ids{"noext"});
}

TEST_CASE("links are followed, loops are told, nothing is taken twice", "[corpus][walk]") {
    const Scratch scratch;
    const Scratch elsewhere;
    scratch.write("real/a.txt", "نص");
    elsewhere.write("far.txt", "نص");
    REQUIRE(::symlink((scratch.path("real/a.txt")).c_str(), scratch.path("file.txt").c_str()) == 0);
    REQUIRE(::symlink("..", scratch.path("real/up").c_str()) == 0);
    REQUIRE(::symlink("real", scratch.path("again").c_str()) == 0);
    REQUIRE(::symlink(elsewhere.root().c_str(), scratch.path("out").c_str()) == 0);
    REQUIRE(::symlink("self.txt", scratch.path("self.txt").c_str()) == 0);
    REQUIRE(::symlink("nowhere", scratch.path("gone.txt").c_str()) == 0);
    const Walked walked = walk(scratch.root());
    CHECK(walked.ids == Ids{"file.txt", "out/far.txt", "real/a.txt"});
    REQUIRE(walked.troubles.size() == 3);
    CHECK(walked.troubles[0].message.find("gone.txt: link leads nowhere") != std::string::npos);
    CHECK(walked.troubles[1].message.find("self.txt: symlink loop") != std::string::npos);
    CHECK(walked.troubles[2].message.find("up: symlink loop") != std::string::npos);
}

TEST_CASE("strange names are escaped in ids and still open", "[corpus][walk]") {
    const Scratch scratch;
    scratch.write("new\nline.txt", test::prose(30));
    scratch.write("bad\xFF.txt", test::prose(30));
    CHECK(walk(scratch.root()).ids == Ids{"bad%FF.txt", "new%0Aline.txt"});
    CHECK(test::read_all(scratch.root()).articles.size() == 2);
}
