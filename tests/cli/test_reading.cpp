// SPDX-License-Identifier: GPL-2.0-or-later
// `bahith read` shows what the index would hold.
#include <catch2/catch.hpp>

#include "cli/reading.hpp"
#include "indexer/passage_actors.hpp"

using namespace bahith;
using corpus::ParagraphKind;

namespace {

corpus::Article article(const char* title, std::vector<corpus::Paragraph> paragraphs) {
    corpus::Article out;
    out.title = title;
    out.published = {"2024-11-11", "day", "date"};
    out.paragraphs = std::move(paragraphs);
    return out;
}

std::vector<std::string> read(const corpus::Article& source, arabic::Analyzer& analyzer) {
    std::vector<std::string> out;
    for (const auto& found : cli::understand(source, analyzer, actors::Gazetteer::builtin()).actors)
        out.push_back(std::to_string(found.paragraph) + ' ' + found.mention.actor->id);
    return out;
}

std::vector<std::string> indexed(const corpus::Article& source, arabic::Analyzer& analyzer) {
    const auto words = indexer::words_of(source, analyzer);
    const auto mentions = indexer::mentions_of(source, words, actors::Gazetteer::builtin());
    std::vector<std::string> out;
    for (std::size_t i = 0; i < mentions.size(); ++i)
        for (const actors::Mention& mention : mentions[i]) out.push_back(std::to_string(i) + ' ' + mention.actor->id);
    return out;
}

}  // namespace

TEST_CASE("a file is read as it is indexed", "[cli][reading]") {
    constexpr const char* kim = "وقال كيم إن بلاده مستعدة في عام 2023";
    struct {
        corpus::Article article;
        std::vector<std::string> actors;
        std::size_t dates;
        const char* remark;
    } const rows[] = {
        {article("كيم جونغ أون في موسكو", {{1, ParagraphKind::body, kim}}),
         {"0 person/kim-jong-un"},
         1,
         "by its title"},
        {article("خبر", {{1, ParagraphKind::boilerplate, "كيم جونغ أون 2024"}, {2, ParagraphKind::body, kim}}),
         {},
         1,
         "not by boilerplate"},
        {article("خبر", {{1, ParagraphKind::boilerplate, "زار الصين في مايو 2023"}}),
         {"0 country/china"},
         1,
         "boilerplate alone is a passage"},
    };
    arabic::Analyzer analyzer;
    for (const auto& row : rows) {
        INFO(row.remark);
        CHECK(read(row.article, analyzer) == row.actors);
        CHECK(indexed(row.article, analyzer) == row.actors);
        CHECK(cli::understand(row.article, analyzer, actors::Gazetteer::builtin()).dates.size() == row.dates);
    }
}
