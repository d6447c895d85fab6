// SPDX-License-Identifier: GPL-2.0-or-later
// Who an article's passages speak of, and how a document of the index says so.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "analyzers/actors/article.hpp"
#include "analyzers/arabic/analyzer.hpp"
#include "corpus/article.hpp"
#include "corpus/passages.hpp"

namespace Xapian {
class Document;
}

namespace bahith::indexer {

using ArticleWords = actors::ArticleWords;

[[nodiscard]] ArticleWords words_of(const corpus::Article& article, arabic::Analyzer& analyzer);

/// Mentions by paragraph, parallel to Article::paragraphs.
using ArticleMentions = std::vector<std::vector<actors::Mention>>;

[[nodiscard]] ArticleMentions mentions_of(const corpus::Article& article, const ArticleWords& words,
                                          const actors::Gazetteer& gazetteer);

/// Mentions in a passage by the actor's id.
using ActorCounts = std::map<std::string, std::size_t>;

[[nodiscard]] ActorCounts actors_in(const corpus::Passage& passage, const ArticleMentions& mentions);

/// Makes the actors of a document these; false when they are already.
bool put_actors(Xapian::Document& document, const ActorCounts& actors);

/// The values that say which part of its article a passage is.
[[nodiscard]] std::string paragraphs_value(const corpus::Passage& passage);
[[nodiscard]] std::string stretch_value(const corpus::Passage& passage);

}  // namespace bahith::indexer
