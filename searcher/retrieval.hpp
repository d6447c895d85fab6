// SPDX-License-Identifier: GPL-2.0-or-later
// One search on one state of the index.
#pragma once

#include "searcher/article_map.hpp"
#include "searcher/built_query.hpp"
#include "searcher/hit.hpp"
#include "searcher/known_words.hpp"
#include "searcher/ranking/word_table.hpp"
#include "searcher/request.hpp"
#include "store/index.hpp"

namespace bahith::searcher {

/// Runs a built query with its filter. Fills total, hits, facets and `relaxed`. `articles`: of this state, where the
/// index is a single database on this machine; else null.
[[nodiscard]] Response retrieve(const store::Reader& reader, const ArticleMap* articles, const Request& request,
                                const BuiltQuery& built, const Xapian::Query& filter, KnownWords& known_words,
                                ranking::WordTable& table);

}  // namespace bahith::searcher
