// SPDX-License-Identifier: GPL-2.0-or-later
// Which files are found, under which ids.
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
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
    std::vector<std::string> others;  ///< under the root, sorted
};

Walked walk(const std::string& root) {
    Walked out;
    const auto trouble = [&](Error error) { out.troubles.push_back(std::move(error)); };
    const auto other = [&](const std::string& path) { out.others.push_back(path.substr(root.size() + 1)); };
    for (const auto& source : corpus::walk(root, trouble, other)) out.ids.push_back(source.id);
    std::sort(out.others.begin(), out.others.end());
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

TEST_CASE("what is left out of a folder is told", "[corpus][walk]") {
    const Scratch scratch;
    for (const char* name : {"b.txt", "x.pdf", "a/x.docx", "x.json", "b.meta.json", ".hidden.pdf", ".git/c.pdf",
                             "noext", "a/تقرير.epub"}) {
        scratch.write(name, "نص");
    }
    REQUIRE(::mkfifo(scratch.path("pipe.txt").c_str(), 0600) == 0);
    REQUIRE(::symlink("nowhere", scratch.path("gone").c_str()) == 0);
    const Walked walked = walk(scratch.root());
    CHECK(walked.ids == Ids{"b.txt"});
    CHECK(walked.others == Ids{"a/x.docx", "a/تقرير.epub", "gone", "noext", "pipe.txt", "x.json", "x.pdf"});
    CHECK(walked.troubles.empty());
}

TEST_CASE("a file given directly in a format that is no text is refused", "[corpus][walk]") {
    struct Row {
        const char* name;
        const char* found;
        const char* hint;
    };
    const Row rows[] = {{"a.json", ".json", "write one JSON record a line into a .jsonl file"},
                        {"a.CSV", ".csv", "write one JSON record a line into a .jsonl file"},
                        {"a.xlsx", ".xlsx", "write one JSON record a line into a .jsonl file"},
                        {"a.docx", ".docx", "save it as text or HTML first"},
                        {"a.pdf", ".pdf", "save it as text or HTML first"},
                        {"a.xml", ".xml", "save it as text or HTML first"},
                        {"a.txt.gz", ".gz", "gunzip it first"},
                        {"a.zip", ".zip", "unpack it first"},
                        {"b.meta.json", ".json", "write one JSON record a line into a .jsonl file"}};
    const Scratch scratch;
    for (const Row& row : rows) {
        INFO(row.name);
        const Walked walked = walk(scratch.write(row.name, "نص"));
        CHECK(walked.ids.empty());
        REQUIRE(walked.troubles.size() == 1);
        CHECK(walked.troubles[0].code == ErrorCode::bad_input);
        CHECK(walked.troubles[0].message ==
              scratch.path(row.name) + ": " + row.found + " files are not read, expected .txt, .md, .html or .jsonl");
        CHECK(walked.troubles[0].hint == row.hint);
    }
    CHECK(walk(scratch.write("notes.org", "نص")).ids == Ids{"notes.org"});
}

TEST_CASE("links stay under the root, which may be a link itself", "[corpus][walk]") {
    const Scratch scratch;
    scratch.write("in/real/a.txt", "نص");
    scratch.write("in2/b.txt", "نص");
    REQUIRE(::symlink("../in2", scratch.path("in/neighbour").c_str()) == 0);
    REQUIRE(::symlink("../in2/b.txt", scratch.path("in/b.txt").c_str()) == 0);
    REQUIRE(::symlink("..", scratch.path("in/above").c_str()) == 0);
    REQUIRE(::symlink("real/a.txt", scratch.path("in/c.txt").c_str()) == 0);
    REQUIRE(::symlink("/dev/null", scratch.path("in/null.txt").c_str()) == 0);
    REQUIRE(::symlink("in", scratch.path("link").c_str()) == 0);
    for (const char* root : {"in", "link"}) {
        INFO(root);
        const Walked walked = walk(scratch.path(root));
        CHECK(walked.ids == Ids{"c.txt", "real/a.txt"});
        CHECK(walked.others == Ids{"above", "b.txt", "neighbour", "null.txt"});
        CHECK(walked.troubles.empty());
    }
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
    CHECK(walked.ids == Ids{"file.txt", "real/a.txt"});
    CHECK(walked.others == Ids{"out"});
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
