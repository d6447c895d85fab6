// SPDX-License-Identifier: GPL-2.0-or-later
// Brings the analyzers together over one article, as the indexer does.
#include "cli/reading.hpp"

#include <utility>

namespace bahith::cli {

Reading understand(corpus::Article article, arabic::Analyzer& analyzer, const actors::Gazetteer& gazetteer) {
    Reading out{std::move(article), {}, {}};
    dates::Anchor anchor;
    dates::Memory memory;
    if (out.article.published) anchor.published = dates::interval_of(out.article.published->value);

    std::vector<std::size_t> read;
    for (std::size_t i = 0; i < out.article.paragraphs.size(); ++i) {
        if (out.article.paragraphs[i].kind != corpus::ParagraphKind::boilerplate) read.push_back(i);
    }
    std::vector<arabic::Tokens> tokens;
    tokens.reserve(read.size());
    std::vector<actors::TaggedText> texts;
    for (const std::size_t i : read) {
        const std::string& text = out.article.paragraphs[i].text;
        tokens.push_back(analyzer.analyze(text));
        texts.push_back({text, &tokens.back()});
        for (const dates::Mention& mention : dates::find(text, anchor, memory)) out.dates.push_back({i, mention});
    }
    const auto& published = anchor.published;
    const auto period = published ? actors::Period::of_days(published->first, published->last) : actors::Period{};
    const auto tagged = actors::tag(texts, gazetteer, period);
    for (std::size_t k = 0; k < tagged.size() && k < read.size(); ++k) {
        for (const actors::Mention& mention : tagged[k]) out.actors.push_back({read[k], mention});
    }
    return out;
}

}  // namespace bahith::cli
