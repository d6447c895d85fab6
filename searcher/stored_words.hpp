// SPDX-License-Identifier: GPL-2.0-or-later
// The words of a passage as the index keeps them.
#pragma once

#include <xapian.h>

#include <string>

#include "searcher/value_column.hpp"

namespace bahith::searcher {

class StoredWords {
public:
    /// `database` must outlive it.
    explicit StoredWords(const Xapian::Database& database) : values_(database, store::Field::words) {}

    /// A line of the title, one of the heading, then one a paragraph (arabic/written.hpp). Cheap in ascending order.
    /// Throws Failure (damaged).
    [[nodiscard]] std::string of(Xapian::docid passage);

private:
    ValueColumn values_;
};

}  // namespace bahith::searcher
