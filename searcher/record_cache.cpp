// SPDX-License-Identifier: GPL-2.0-or-later
// An article that has passages has a record; anything else is damage.
#include "searcher/record_cache.hpp"

#include <utility>

namespace bahith::searcher {

const store::Record& RecordCache::get(const std::string& article) {
    if (const auto found = records_.find(article); found != records_.end()) return found->second;
    return records_.emplace(article, read(article)).first->second;
}

store::Record RecordCache::read(const std::string& article) const {
    auto record = reader_.record(article);
    if (!record) throw Failure(record.error());
    if (!*record)
        throw Failure({ErrorCode::damaged, "article " + article + " has passages but no record", "run bahith check"});
    return std::move(**record);
}

}  // namespace bahith::searcher
