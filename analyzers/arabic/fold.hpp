// SPDX-License-Identifier: GPL-2.0-or-later
// Folding: every spelling of the same word becomes one string. The order of the steps is law (docs/ANALYZER.md).
#pragma once

#include <string>
#include <string_view>

namespace bahith::arabic {

/// Folds UTF-8 text: bidi and zero-width controls and lone presentation-form marks are dropped, then NFKC,
/// then Arabic marks and tatweel are dropped, letters are unified (أإآٱ→ا, ى ئ ی→ي, ة ہ ۃ→ه, ؤ→و, ک→ك …),
/// all decimal digits become 0-9, Latin is lower case without accents. Invalid bytes become U+FFFD.
/// Everything else, spaces and punctuation included, is kept. fold(fold(x)) == fold(x).
[[nodiscard]] std::string fold(std::string_view text);

}  // namespace bahith::arabic
