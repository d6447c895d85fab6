// SPDX-License-Identifier: GPL-2.0-or-later
// Brings the analyzers together over one article, as the indexer does.
#include "cli/reading.hpp"

#include <utility>

namespace bahith::cli {

Reading understand(corpus::Article article, arabic::Analyzer& analyzer, const actors::Gazetteer& gazetteer) {
    Reading out{std::move(article), {}, {}};
    dates::Anchor anchor;
    dates::Memory memory;
    actors::ArticleView view{out.article.title, {}, {}};
    if (out.article.published) {
        view.published = out.article.published->value;
        anchor.published = dates::interval_of(view.published);
    }
    for (const corpus::Paragraph& paragraph : out.article.paragraphs)
        view.paragraphs.push_back({paragraph.text, paragraph.kind == corpus::ParagraphKind::boilerplate});

    const actors::ArticleWords words = actors::words_of(view, analyzer);
    const auto mentions = actors::tag_article(view, words, gazetteer);
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        if (!words.wanted[i]) continue;
        for (const dates::Mention& mention : dates::find(view.paragraphs[i].text, anchor, memory))
            out.dates.push_back({i, mention});
        for (const actors::Mention& mention : mentions[i]) out.actors.push_back({i, mention});
    }
    return out;
}

}  // namespace bahith::cli
