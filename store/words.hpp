// SPDX-License-Identifier: GPL-2.0-or-later
// What the index keeps of the words of a passage, as document data: bytes that arabic::pack_words made, which this
// room does not look into.
#pragma once

#include <string>
#include <string_view>

namespace bahith::store {

/// A format byte, a checksum (the low 32 bits of XXH3) and the words.
[[nodiscard]] std::string encode_words(std::string_view words);

/// Whether document data are words, in whatever state: of a passage, not the record of an article.
[[nodiscard]] bool holds_words(std::string_view bytes);

/// The words in `bytes`, which must outlive them. Throws Failure (damaged) when the checksum does not fit.
[[nodiscard]] std::string_view words_of(std::string_view bytes);

}  // namespace bahith::store
