// SPDX-License-Identifier: GPL-2.0-or-later
// Runs of letters that related words share where no list joins them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bahith::searcher::ranking {

/// The runs of four letters of a folded word between its borders: وزير → <وزي وزير زير>. A word of one or two letters
/// is a single run. Distinct, in order of first appearance.
[[nodiscard]] std::vector<std::string> grams(std::string_view folded);

}  // namespace bahith::searcher::ranking
