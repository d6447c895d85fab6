// SPDX-License-Identifier: GPL-2.0-or-later
// How a whole article is tagged: one way, for the index, for `read` and for what is suggested.
#pragma once

#include <string_view>
#include <vector>

#include "analyzers/actors/tagger.hpp"
#include "analyzers/arabic/analyzer.hpp"

namespace bahith::actors {

/// An article as it is stored or was read. The texts are the caller's and must outlive the view.
struct ArticleView {
    struct Paragraph {
        std::string_view text;
        bool boilerplate = false;
    };
    std::string_view title;
    std::string_view published;  ///< ISO 8601, or empty
    std::vector<Paragraph> paragraphs;
};

/// Words of an article; `paragraphs` runs parallel to ArticleView::paragraphs, empty where a paragraph is not wanted.
struct ArticleWords {
    arabic::Tokens title;
    std::vector<arabic::Tokens> paragraphs;
    std::vector<bool> wanted;  ///< not boilerplate, unless there is nothing else
};

[[nodiscard]] ArticleWords words_of(const ArticleView& article, arabic::Analyzer& analyzer);

/// Mentions by paragraph, parallel to ArticleView::paragraphs; none where a paragraph is not wanted. The title and the
/// time of publication settle what is ambiguous.
[[nodiscard]] std::vector<std::vector<Mention>> tag_article(const ArticleView& article, const ArticleWords& words,
                                                            const Gazetteer& gazetteer);

}  // namespace bahith::actors
