// SPDX-License-Identifier: GPL-2.0-or-later
// A whole article: what its title, its boilerplate and its time do.
#include <catch2/catch.hpp>

#include <string>

#include "analyzers/actors/article.hpp"

namespace bahith::actors::test {
namespace {

// Ids by paragraph, parted by " | ".
std::string described(const ArticleView& article) {
    static arabic::Analyzer analyzer;
    const ArticleWords words = words_of(article, analyzer);
    const auto mentions = tag_article(article, words, Gazetteer::builtin());
    REQUIRE(mentions.size() == article.paragraphs.size());
    REQUIRE(words.wanted.size() == article.paragraphs.size());
    REQUIRE(words.paragraphs.size() == article.paragraphs.size());
    std::string out;
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        if (i > 0) out += " |";
        if (!words.wanted[i]) out += " -";
        for (const Mention& mention : mentions[i]) out += " " + mention.actor->id;
    }
    return out;
}

}  // namespace

TEST_CASE("an article is tagged with its title and its time, without its boilerplate", "[actors]") {
    constexpr const char* kim = "وقال كيم إن بلاده مستعدة";
    struct {
        ArticleView article;
        const char* expected;
        const char* remark;
    } const rows[] = {
        {{"", "", {{kim}}}, "", "one of many"},
        {{"كيم جونغ أون في موسكو", "", {{kim}}}, " person/kim-jong-un", "the title says who"},
        {{"", "", {{kim}, {"كيم جونغ أون", true}}}, " | -", "boilerplate does not"},
        {{"", "", {{"كيم جونغ أون", true}}}, " person/kim-jong-un", "nothing else is there"},
        {{"", "", {{kim}, {"كيم جونغ أون"}}}, " person/kim-jong-un | person/kim-jong-un", "another paragraph does"},
        {{"", "2015-06-01", {{"قال الرئيس الأمريكي"}}},
         " person/barack-obama country/united-states",
         "who it was then"},
        {{"", "2019", {{"قال الرئيس الأمريكي"}}}, " person/donald-trump country/united-states", "a year"},
        {{"", "no date", {{"زار الصين"}}}, " country/china", "no time"},
        {{"الصين", "", {}}, "", "no text"},
    };
    for (const auto& row : rows) {
        INFO(row.article.title << " -- " << row.remark);
        CHECK(described(row.article) == row.expected);
    }
}

}  // namespace bahith::actors::test
