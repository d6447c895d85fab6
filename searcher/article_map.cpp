// SPDX-License-Identifier: GPL-2.0-or-later
// One posting list, read once.
#include "searcher/article_map.hpp"

#include <algorithm>

#include "store/schema.hpp"

namespace bahith::searcher {

ArticleMap::ArticleMap(const Xapian::Database& database)
    : has_gaps_(database.get_lastdocid() != database.get_doccount()) {
    const std::string record = store::term(store::Field::kind, store::kind_record);
    records_.reserve(database.get_termfreq(record) + 1);
    records_.assign(database.postlist_begin(record), database.postlist_end(record));
    records_.push_back(database.get_lastdocid() + 1);
}

// Neighbours are near: the step doubles until it is too far.
std::size_t ArticleMap::article_of(Xapian::docid document, std::size_t hint) const {
    std::size_t step = 1;
    while (hint + step < records_.size() && records_[hint + step] <= document) {
        hint += step;
        step *= 2;
    }
    const auto begin = records_.begin() + static_cast<std::ptrdiff_t>(hint);
    const auto end = records_.begin() + static_cast<std::ptrdiff_t>(std::min(hint + step, records_.size()));
    return hint + static_cast<std::size_t>(std::upper_bound(begin + 1, end, document) - begin) - 1;
}

std::optional<std::size_t> ArticleMap::passages(std::size_t article) const {
    if (has_gaps_ || article + 1 >= records_.size()) return std::nullopt;
    return records_[article + 1] - records_[article] - 1;
}

}  // namespace bahith::searcher
