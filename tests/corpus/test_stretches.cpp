// SPDX-License-Identifier: GPL-2.0-or-later
// Long paragraphs are cut where sentences end; nothing is lost.
#include <catch2/catch.hpp>

#include <string>

#include "corpus/passages.hpp"
#include "corpus/stretches.hpp"
#include "corpus/text.hpp"

namespace {

using namespace bahith;

std::string sentences(std::size_t count, const std::string& end) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += "أعلنت وزارة الخارجية أن المحادثات ستستأنف الأسبوع المقبل" + end;
    return text;
}

}  // namespace

TEST_CASE("stretches are all of a text, in order, none tiny", "[corpus][passages]") {
    struct Row {
        std::string text;
        std::size_t count;
        const char* remark;
    };
    const Row rows[] = {
        {"", 1, "nothing"},
        {sentences(10, ". "), 1, "a usual paragraph"},
        {sentences(87, ". "), 1, "696 words: long, and still whole"},
        {sentences(200, ". "), 4, "a page without paragraphs"},
        {sentences(200, " "), 4, "no sentence ends: cut between words"},
        {sentences(200, "؟ "), 4, "questions"},
    };
    for (const Row& row : rows) {
        INFO(row.remark);
        const auto parts = corpus::stretches(row.text);
        CHECK(parts.size() == row.count);
        std::string joined;
        for (const auto& [begin, end] : parts) {
            const std::string_view part = std::string_view(row.text).substr(begin, end - begin);
            if (parts.size() > 1) CHECK(corpus::count_words(part) >= corpus::passage_min_words);
            joined += part;
        }
        CHECK(joined == row.text);
    }
}

TEST_CASE("a long paragraph is several passages with its number", "[corpus][passages]") {
    corpus::Article article;
    article.paragraphs.push_back({1, corpus::ParagraphKind::body, sentences(200, ". ")});
    article.paragraphs.push_back({2, corpus::ParagraphKind::body, sentences(9, ". ")});
    const auto passages = corpus::passages(article);
    REQUIRE(passages.size() == 5);
    CHECK(passages[0].begin == 0);
    CHECK(passages[3].first == 1);
    CHECK(passages[3].end == article.paragraphs[0].text.size());
    CHECK(passages[4].first == 2);
    CHECK(passages[4].end == 0);
}
