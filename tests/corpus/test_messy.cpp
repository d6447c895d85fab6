// SPDX-License-Identifier: GPL-2.0-or-later
// Real articles in other encodings must read like their originals. The files are other people's and not part of the
// project: the test runs where $BAHITH_MESSY names a folder with pairs.tsv (variant, original, transformation).
#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

#include "corpus/text.hpp"
#include "tests/corpus/scratch.hpp"

using namespace bahith;

namespace {

std::string words_of(const std::string& path) {
    const auto out = test::read_all(path);
    std::string words;
    if (out.articles.size() != 1) return words;
    for (const auto& paragraph : out.articles[0].paragraphs) {
        for (const std::string_view word : corpus::split_words(paragraph.text)) words.append(word).append(" ");
    }
    return words;
}

}  // namespace

TEST_CASE("other encodings of a text read like the original", "[corpus][messy]") {
    const char* folder = std::getenv("BAHITH_MESSY");
    if (folder == nullptr) {
        WARN("skipped: BAHITH_MESSY is not set");
        return;
    }
    const std::set<std::string> lossless{"cp1256",
                                         "iso-8859-6",
                                         "utf16le-bom",
                                         "utf8-bom-crlf",
                                         "html-cp1256-declared",
                                         "html-cp1256-undeclared",
                                         "html-numeric-entities"};
    std::ifstream pairs(std::string(folder) + "/pairs.tsv");
    std::string line;
    std::size_t compared = 0;
    while (std::getline(pairs, line)) {
        std::istringstream fields(line);
        std::string variant;
        std::string original;
        std::string transformation;
        std::getline(fields, variant, '\t');
        std::getline(fields, original, '\t');
        std::getline(fields, transformation, '\t');
        if (lossless.count(transformation) == 0) continue;
        INFO(variant);
        const std::string expected = words_of(std::string(folder) + "/" + original);
        REQUIRE_FALSE(expected.empty());
        CHECK(words_of(std::string(folder) + "/" + variant) == expected);
        ++compared;
    }
    CHECK(compared > 0);
}
