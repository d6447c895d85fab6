// SPDX-License-Identifier: GPL-2.0-or-later
// The values of a slot, read forward: documents come in ascending order, and none is opened.
#pragma once

#include <xapian.h>

#include <string>

#include "store/schema.hpp"

namespace bahith::searcher {

class ValueColumn {
public:
    ValueColumn(const Xapian::Database& database, store::Field field)
        : value_(database.valuestream_begin(store::slot(field))), end_(database.valuestream_end(store::slot(field))) {}

    /// Empty where the document has none. No document may come before one that was asked for.
    [[nodiscard]] std::string at(Xapian::docid document) {
        if (value_ == end_) return {};
        value_.skip_to(document);
        return value_ != end_ && value_.get_docid() == document ? *value_ : std::string();
    }

private:
    Xapian::ValueIterator value_, end_;
};

}  // namespace bahith::searcher
