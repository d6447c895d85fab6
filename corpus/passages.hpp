// SPDX-License-Identifier: GPL-2.0-or-later
// Article → passages: runs of body paragraphs long enough to mean something, short enough to be quoted.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "corpus/article.hpp"

namespace bahith::corpus {

/// Neighbours are joined until a passage has `passage_min_words`, as long as it stays within `passage_max_words`; only
/// a single paragraph may be longer. An article without body text yields one passage of its title and headings.
inline constexpr std::size_t passage_min_words = 60;
inline constexpr std::size_t passage_max_words = 200;

/// Body paragraphs `first`..`last` (numbers as in Paragraph::n, headings and boilerplate between them left out of the
/// text) under `heading` (the nearest heading above, or empty).
struct Passage {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::string heading;
    std::vector<std::size_t> paragraphs;  ///< indexes into Article::paragraphs
};

/// Never joins across a heading, never splits a paragraph. Sizes: docs/DECISIONS.md.
[[nodiscard]] std::vector<Passage> passages(const Article& article);

}  // namespace bahith::corpus
