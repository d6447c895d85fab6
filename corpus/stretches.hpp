// SPDX-License-Identifier: GPL-2.0-or-later
// A paragraph too long to be one passage → stretches of it, cut where sentences end.
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace bahith::corpus {

/// A paragraph of more words than this is ranked by its stretches.
inline constexpr std::size_t longest_whole_paragraph = 700;

/// Bytes [first, second) of `text`, in order, together all of it; one where it is not too long. A stretch ends behind
/// the first sentence that fills 120 words, or after 200 words without an end of a sentence.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> stretches(std::string_view text);

}  // namespace bahith::corpus
