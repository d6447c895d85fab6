// SPDX-License-Identifier: GPL-2.0-or-later
// The window of a passage that answers best, as data.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "analyzers/arabic/token.hpp"
#include "searcher/hit.hpp"

namespace bahith::searcher {

/// Cuts about `most_chars` code points out of `text` around the words that `marks` weighs (one mark a token, 0: no
/// answer). Begins at a sentence where one begins near enough; cuts between words only. `highlights` are the marked
/// words' bytes in the snippet, neighbours joined only where they overlap.
[[nodiscard]] Snippet cut_snippet(std::string_view text, const arabic::Tokens& tokens, const std::vector<double>& marks,
                                  std::size_t most_chars);

}  // namespace bahith::searcher
