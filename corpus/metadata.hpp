// SPDX-License-Identifier: GPL-2.0-or-later
// Metadata from several sources, strongest first, and how it becomes an Article.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/result.hpp"
#include "corpus/article.hpp"
#include "corpus/reader.hpp"

namespace bahith::corpus {

/// One stated thing: `key` as written, its values (a list only for authors and categories), and who says so.
struct Fact {
    std::string key;
    std::vector<std::string> values;
    std::string origin;    ///< "front matter", "sidecar", "meta article:published_time"
    std::size_t line = 0;  ///< line of the file, if known
    bool strict = true;    ///< a date that cannot be read is an error; else the fact is passed over
};

/// Facts in order of precedence: the first one with a value decides.
using Metadata = std::vector<Fact>;

/// title, date, author, source, url, category, lang, id for the spellings of it that are understood; else empty.
[[nodiscard]] std::string_view known_key(std::string_view key);

[[nodiscard]] Metadata from_overrides(const Overrides& overrides);

/// First value stated for a known key, or empty.
[[nodiscard]] std::string first_value(const Metadata& metadata, std::string_view known);

/// Fills everything of the article but its id and paragraphs. `path` is for messages.
[[nodiscard]] Result<void> apply(const Metadata& metadata, const std::string& path, Article& article);

}  // namespace bahith::corpus
