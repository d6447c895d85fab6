// SPDX-License-Identifier: GPL-2.0-or-later
// Stored articles, each read once a search.
#pragma once

#include <string>
#include <unordered_map>

#include "store/index.hpp"
#include "store/record.hpp"

namespace bahith::searcher {

class RecordCache {
public:
    explicit RecordCache(const store::Reader& reader) : reader_(reader) {}

    /// The stored article; stays valid as long as the cache. Throws Failure (damaged) when there is none.
    [[nodiscard]] const store::Record& get(const std::string& article);

    /// The same, read anew and not kept: for walks over many articles.
    [[nodiscard]] store::Record read(const std::string& article) const;

private:
    const store::Reader& reader_;
    std::unordered_map<std::string, store::Record> records_;
};

}  // namespace bahith::searcher
