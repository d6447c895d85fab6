// SPDX-License-Identifier: GPL-2.0-or-later
// Written words (arabic/written.hpp) in the symbols of arabic/word_symbols.hpp: smaller than deflate makes so short a
// text, and read in a third of its time. Xapian keeps as it is what it cannot compress.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace bahith::arabic {

/// Any bytes.
[[nodiscard]] std::string pack_words(std::string_view words);

/// Nothing for bytes that pack_words() does not make; some such are not told. Any bytes are safe.
[[nodiscard]] std::optional<std::string> unpack_words(std::string_view packed);

/// fold_written() of the same.
[[nodiscard]] std::optional<std::string> unpack_folded_words(std::string_view packed);

}  // namespace bahith::arabic
