// SPDX-License-Identifier: GPL-2.0-or-later
// Boilerplate is no evidence: neither are its mentions counted, nor do they settle anything.
#include "analyzers/actors/article.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "analyzers/dates/dates.hpp"

namespace bahith::actors {

ArticleWords words_of(const ArticleView& article, arabic::Analyzer& analyzer) {
    const auto& paragraphs = article.paragraphs;
    const bool nothing_else = std::all_of(paragraphs.begin(), paragraphs.end(),
                                          [](const ArticleView::Paragraph& each) { return each.boilerplate; });
    ArticleWords out{analyzer.analyze(article.title), {}, {}};
    for (const ArticleView::Paragraph& paragraph : paragraphs) {
        out.wanted.push_back(nothing_else || !paragraph.boilerplate);
        out.paragraphs.push_back(out.wanted.back() ? analyzer.analyze(paragraph.text) : arabic::Tokens());
    }
    return out;
}

std::vector<std::vector<Mention>> tag_article(const ArticleView& article, const ArticleWords& words,
                                              const Gazetteer& gazetteer) {
    std::vector<TaggedText> texts;
    std::vector<std::size_t> origin;
    for (std::size_t i = 0; i < article.paragraphs.size(); ++i) {
        if (!words.wanted[i]) continue;
        texts.push_back({article.paragraphs[i].text, &words.paragraphs[i]});
        origin.push_back(i);
    }
    // Where the title is a paragraph too, this does no harm.
    texts.push_back({article.title, &words.title});
    const auto published = dates::interval_of(article.published);
    auto tagged = tag(texts, gazetteer, published ? Period::of_days(published->first, published->last) : Period{});
    std::vector<std::vector<Mention>> out(article.paragraphs.size());
    for (std::size_t i = 0; i < origin.size(); ++i) out[origin[i]] = std::move(tagged[i]);
    return out;
}

}  // namespace bahith::actors
