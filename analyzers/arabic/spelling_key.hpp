// SPDX-License-Identifier: GPL-2.0-or-later
// What spellings of one name have in common.
#pragma once

#include <string>
#include <string_view>

#include "analyzers/arabic/token.hpp"

namespace bahith::arabic {

/// A word that rules alone decided, which may be a name in no list.
[[nodiscard]] bool may_be_spelled_otherwise(const Forms& forms);

/// The skeleton of a name, listed or perhaps in no list, without its article; empty for other words and where so few
/// consonants are left that too many words share them.
[[nodiscard]] std::string spelling_key(const Forms& forms);

/// Whether `word`, of which `lemma` is the lemma and which has the key of `name`, may be the same name. Two listed
/// names are not. Of listed names with few consonants only what is one letter off: جينيف is جنيف, جيتار is not قطر.
[[nodiscard]] bool may_be_spelling(const Forms& name, std::string_view word, std::string_view lemma);

}  // namespace bahith::arabic
