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
/// a single paragraph may be longer, up to what stretches.hpp cuts. An article without body text yields one passage of
/// its title and headings.
inline constexpr std::size_t passage_min_words = 60;
inline constexpr std::size_t passage_max_words = 200;

/// Body paragraphs `first`..`last` (numbers as in Paragraph::n, headings and boilerplate between them left out of the
/// text) under `heading` (the nearest heading above, or empty).
struct Passage {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::string heading;
    std::vector<std::size_t> paragraphs;  ///< indexes into Article::paragraphs
    std::size_t begin = 0, end = 0;       ///< bytes of its only paragraph that it is; 0, 0: whole paragraphs
};

/// Never joins across a heading. A paragraph too long to be quoted whole is several passages. Sizes: docs/DECISIONS.md.
[[nodiscard]] std::vector<Passage> passages(const Article& article);

}  // namespace bahith::corpus
