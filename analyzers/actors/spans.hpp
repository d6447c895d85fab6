// SPDX-License-Identifier: GPL-2.0-or-later
// Where a name stands in the text as it was written, marks, tatweel and quotation marks included.
#pragma once

#include <cstdint>
#include <string_view>

namespace bahith::actors {

/// The byte where the rest of a word begins, after the letters that fold to `folded` bytes; on a code point border.
/// `begin` and `end` are the word's bytes in `text`.
[[nodiscard]] std::uint32_t skip_letters(std::string_view text, std::uint32_t begin, std::uint32_t end,
                                         std::size_t folded);

/// May what stands between two words part the words of one name: spaces, hyphens, an ampersand, quotation marks?
/// `open_quotes` grows by an opening mark and shrinks by a closing one.
[[nodiscard]] bool joins(std::string_view gap, int& open_quotes);

/// Does a sentence end between two words: . ؟ ! ? ؛ before a space or a mark?
[[nodiscard]] bool ends_sentence(std::string_view gap);

/// `gap` without the full stop of an abbreviation before it: that of «ج.» or "St.", but not that of a sentence.
/// `before` and `after` are the folded words around it.
[[nodiscard]] std::string_view without_abbreviation(std::string_view gap, std::string_view before,
                                                    std::string_view after);

/// Does a quotation mark stand right before byte `begin`, and one right behind byte `end`?
[[nodiscard]] bool is_quoted(std::string_view text, std::uint32_t begin, std::uint32_t end);

/// The end of a name that ends at `end` with a quotation mark still open: past the mark that closes it, if one follows.
[[nodiscard]] std::uint32_t close_quote(std::string_view text, std::uint32_t end);

}  // namespace bahith::actors
