// SPDX-License-Identifier: GPL-2.0-or-later
// What is read of a database once for many searches.
#pragma once

#include <xapian.h>

#include <memory>
#include <string>

namespace bahith::searcher {

/// A `T` made of a database, as long as that is in the same state.
template <class T>
class OfState {
public:
    /// `database`: a single one on this machine.
    [[nodiscard]] std::shared_ptr<T> of(const Xapian::Database& database) {
        if (made_ == nullptr || database.get_uuid() != database_ || database.get_revision() != revision_) {
            made_ = std::make_shared<T>(database);
            database_ = database.get_uuid();
            revision_ = database.get_revision();
        }
        return made_;
    }

private:
    std::string database_;
    Xapian::rev revision_ = 0;
    std::shared_ptr<T> made_;
};

}  // namespace bahith::searcher
