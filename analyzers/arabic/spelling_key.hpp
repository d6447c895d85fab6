// SPDX-License-Identifier: GPL-2.0-or-later
// What spellings of one name in no list have in common.
#pragma once

#include <string>

#include "analyzers/arabic/token.hpp"

namespace bahith::arabic {

/// A word that rules alone decided, which may be a name in no list.
[[nodiscard]] bool may_be_spelled_otherwise(const Forms& forms);

/// The skeleton of a word that may be a name in no list, without its article; empty for other words and where fewer
/// than three consonants are left, which too many words share.
[[nodiscard]] std::string spelling_key(const Forms& forms);

}  // namespace bahith::arabic
