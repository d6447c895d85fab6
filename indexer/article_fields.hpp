// SPDX-License-Identifier: GPL-2.0-or-later
// The terms and values that an article's metadata give to its record and to every passage: filters and facets.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "analyzers/arabic/analyzer.hpp"
#include "analyzers/dates/dates.hpp"
#include "corpus/article.hpp"

namespace bahith::indexer {

struct ArticleFields {
    std::vector<std::string> terms;
    std::vector<std::pair<std::uint32_t, std::string>> values;  ///< slot, value
    std::optional<dates::Interval> published;
};

[[nodiscard]] ArticleFields article_fields(const corpus::Article& article, arabic::Analyzer& analyzer);

}  // namespace bahith::indexer
