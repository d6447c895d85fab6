// SPDX-License-Identifier: GPL-2.0-or-later
// The words of a passage as the index keeps them.
#pragma once

#include <xapian.h>

#include <string>

namespace bahith::searcher {

/// A line of the title, one of the heading, then one a paragraph (arabic/written.hpp). Throws Failure (damaged).
[[nodiscard]] std::string stored_words(const Xapian::Database& database, Xapian::docid passage);

/// The same, folded.
[[nodiscard]] std::string stored_folded_words(const Xapian::Database& database, Xapian::docid passage);

}  // namespace bahith::searcher
