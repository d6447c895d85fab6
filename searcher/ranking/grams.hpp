// SPDX-License-Identifier: GPL-2.0-or-later
// Runs of letters that related words share where no list joins them.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace bahith::searcher::ranking {

/// The lower 16 bits of four code points, the first on top. Letters beyond them meet others, rarely and harmlessly.
using Gram = std::uint64_t;

/// The runs of four letters of a folded word between its borders: وزير → <وزي وزير زير>. A word of one letter is a
/// single shorter run. Distinct, in order of first appearance.
[[nodiscard]] std::vector<Gram> grams(std::string_view folded);

}  // namespace bahith::searcher::ranking
