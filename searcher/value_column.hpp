// SPDX-License-Identifier: GPL-2.0-or-later
// The values of a slot, read along: none of the documents is opened.
#pragma once

#include <xapian.h>

#include <string>

#include "store/schema.hpp"

namespace bahith::searcher {

class ValueColumn {
public:
    /// `database` must outlive it.
    ValueColumn(const Xapian::Database& database, store::Field field)
        : database_(&database), slot_(store::slot(field)), value_(database.valuestream_begin(slot_)) {}

    /// Empty where the document has none. Cheap in ascending order; a document before the last one asked for begins
    /// anew.
    [[nodiscard]] std::string at(Xapian::docid document) {
        const Xapian::ValueIterator end = database_->valuestream_end(slot_);
        if (document < asked_) value_ = database_->valuestream_begin(slot_);
        asked_ = document;
        if (value_ == end) return {};
        value_.skip_to(document);
        return value_ != end && value_.get_docid() == document ? *value_ : std::string();
    }

private:
    const Xapian::Database* database_;
    Xapian::valueno slot_;
    Xapian::ValueIterator value_;
    Xapian::docid asked_ = 0;
};

}  // namespace bahith::searcher
