// SPDX-License-Identifier: GPL-2.0-or-later
// Text → tokens → mentions, without the analyzer: actors need folded words only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analyzers/actors/tagger.hpp"
#include "analyzers/arabic/tokenizer.hpp"

namespace bahith::actors::test {

inline arabic::Tokens tokens_of(std::string_view text) {
    arabic::Tokenizer tokenizer;
    arabic::Tokens tokens;
    tokenizer.split(text, [&](arabic::Piece&& piece) {
        auto forms = std::make_shared<arabic::Forms>();
        forms->fold = std::move(piece.fold);
        forms->kind = piece.kind;
        tokens.push_back({piece.begin, piece.end, std::move(forms)});
    });
    return tokens;
}

/// The lines of a text, as paragraphs of one article.
inline std::vector<std::string> paragraphs_of(std::string_view article) {
    std::vector<std::string> paragraphs(1);
    for (char c : article) {
        if (c == '\n') {
            paragraphs.emplace_back();
        } else {
            paragraphs.back() += c;
        }
    }
    return paragraphs;
}

inline std::vector<std::vector<Mention>> mentions_of(const std::vector<std::string>& paragraphs) {
    std::vector<arabic::Tokens> tokens;
    std::vector<TaggedText> tagged;
    tokens.reserve(paragraphs.size());
    for (const std::string& paragraph : paragraphs) {
        tokens.push_back(tokens_of(paragraph));
        tagged.push_back({paragraph, &tokens.back()});
    }
    return tag(tagged, Gazetteer::builtin());
}

/// Ids of the mentions of an article, in order.
inline std::vector<std::string> ids_in(std::string_view article) {
    std::vector<std::string> ids;
    for (const auto& paragraph : mentions_of(paragraphs_of(article)))
        for (const Mention& mention : paragraph) ids.push_back(mention.actor->id);
    return ids;
}

}  // namespace bahith::actors::test
