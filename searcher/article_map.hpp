// SPDX-License-Identifier: GPL-2.0-or-later
// Which documents are of one article. The record of an article stands before its passages and nothing between them
// (docs/SCHEMA.md), so that a list of records tells, and no values need be read.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <optional>
#include <vector>

namespace bahith::searcher {

/// Of a single database on this machine.
class ArticleMap {
public:
    explicit ArticleMap(const Xapian::Database& database);

    /// The place of the record before `document` among all records; `hint`: the place of an earlier document's.
    [[nodiscard]] std::size_t article_of(Xapian::docid document, std::size_t hint = 0) const;

    /// Passages of an article; nothing where articles were removed, whose room cannot be told from theirs.
    [[nodiscard]] std::optional<std::size_t> passages(std::size_t article) const;

private:
    std::vector<Xapian::docid> records_;  // then the end
    bool has_gaps_;
};

}  // namespace bahith::searcher
