// SPDX-License-Identifier: GPL-2.0-or-later
// Passages: sizes, borders, headings.
#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

#include "corpus/passages.hpp"
#include "corpus/text.hpp"
#include "tests/corpus/scratch.hpp"

using namespace bahith::corpus;
using bahith::test::prose;

namespace {

using Kind = ParagraphKind;

Article article_of(const std::vector<std::pair<Kind, std::size_t>>& plan) {
    Article article;
    for (const auto& [kind, words] : plan) {
        const auto n = static_cast<std::uint32_t>(article.paragraphs.size() + 1);
        article.paragraphs.push_back({n, kind, prose(words)});
    }
    return article;
}

std::string ranges(const Article& article) {
    std::string out;
    for (const Passage& passage : passages(article)) {
        out += (out.empty() ? "" : " ") + std::to_string(passage.first) + "-" + std::to_string(passage.last);
    }
    return out;
}

}  // namespace

TEST_CASE("how paragraphs join", "[corpus][passages]") {
    struct Row {
        std::vector<std::pair<Kind, std::size_t>> plan;
        const char* ranges;
        const char* remark;
    };
    const Row rows[] = {
        {{{Kind::title, 8}, {Kind::body, 80}, {Kind::body, 90}}, "2-2 3-3", "long enough alone, title left out"},
        {{{Kind::body, 30}, {Kind::body, 40}, {Kind::body, 90}}, "1-2 3-3", "short neighbours join"},
        {{{Kind::body, 90}, {Kind::body, 20}}, "1-2", "a short tail joins the one before"},
        {{{Kind::body, 190}, {Kind::body, 20}}, "1-1 2-2", "unless that grows too long"},
        {{{Kind::body, 300}}, "1-1", "a long paragraph is not split"},
        {{{Kind::body, 20}, {Kind::heading, 3}, {Kind::body, 20}}, "1-1 3-3", "never across a heading"},
        {{{Kind::body, 30}, {Kind::boilerplate, 3}, {Kind::body, 40}}, "1-3", "furniture between is left out"},
        {{{Kind::title, 5}, {Kind::heading, 3}}, "1-2", "nothing but title and heading"},
        {{{Kind::boilerplate, 5}}, "1-1", "nothing but furniture"},
        {{}, "", "nothing"},
    };
    for (const Row& row : rows) {
        INFO(row.remark);
        CHECK(ranges(article_of(row.plan)) == row.ranges);
    }
}

TEST_CASE("the heading above is carried along", "[corpus][passages]") {
    Article article = article_of({{Kind::body, 80}, {Kind::heading, 3}, {Kind::body, 80}, {Kind::body, 80}});
    article.paragraphs[1].text = "دوافع بكين";
    const auto found = passages(article);
    REQUIRE(found.size() == 3);
    CHECK(found[0].heading.empty());
    CHECK(found[1].heading == "دوافع بكين");
    CHECK(found[2].heading == "دوافع بكين");
}

TEST_CASE("every body paragraph is in exactly one passage, in order", "[corpus][passages]") {
    std::mt19937 random(3);
    for (int round = 0; round < 200; ++round) {
        std::vector<std::pair<Kind, std::size_t>> plan;
        const std::size_t size = 1 + random() % 30;
        for (std::size_t i = 0; i < size; ++i) {
            plan.emplace_back(random() % 5 == 0   ? Kind::heading
                              : random() % 7 == 0 ? Kind::boilerplate
                                                  : Kind::body,
                              3 + random() % 150);
        }
        const Article article = article_of(plan);
        std::vector<std::size_t> body;
        for (std::size_t i = 0; i < plan.size(); ++i) {
            if (plan[i].first == Kind::body) body.push_back(i);
        }
        if (body.empty()) continue;
        std::vector<std::size_t> covered;
        for (const Passage& passage : passages(article)) {
            covered.insert(covered.end(), passage.paragraphs.begin(), passage.paragraphs.end());
            std::size_t words = 0;
            for (const std::size_t i : passage.paragraphs) words += count_words(article.paragraphs[i].text);
            CHECK((passage.paragraphs.size() == 1 || words <= passage_max_words));
        }
        CHECK(covered == body);
    }
}
