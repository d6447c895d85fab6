// SPDX-License-Identifier: GPL-2.0-or-later
// Blocks of text on a page, and which of them are the article.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "corpus/readers/html/tree.hpp"

namespace bahith::corpus::html {

struct Block {
    std::string text;         ///< one line
    std::size_t element = 0;  ///< index of the element that the text stands in
    std::size_t words = 0;
    std::size_t link_words = 0;
    unsigned heading = 0;  ///< 1 to 6, or 0
};

/// All blocks that are not furniture, in order. <br><br> ends a block.
[[nodiscard]] std::vector<Block> blocks_of(const Tree& tree);

/// Index of the element that holds the article: what says so itself and holds most of the text, else the element with
/// the most paragraph text that is not links.
[[nodiscard]] std::size_t main_element(const Tree& tree, const std::vector<Block>& blocks);

}  // namespace bahith::corpus::html
