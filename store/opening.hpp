// SPDX-License-Identifier: GPL-2.0-or-later
// What readers and writers ask of a database before they trust it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace Xapian {
class Database;
}

namespace bahith::store {

/// Documents of kind record: the number of articles, exact, also over several shards.
[[nodiscard]] std::uint64_t count_records(const Xapian::Database& database);

/// The number of articles as the writer noted it in a database (the first shard's, where there are several).
[[nodiscard]] std::uint64_t noted_articles(const Xapian::Database& database);

/// The schema that a database says it has; 0: none.
[[nodiscard]] std::uint64_t noted_schema(const Xapian::Database& database);

/// Throws Failure mismatch unless schema and analyzer are ours. `analyzer` empty: any analyzer and older schemas pass.
void require_fit(const Xapian::Database& database, const std::string& dir, std::string_view analyzer);

/// Throws Failure damaged when the tables hold another number of articles than the writer noted: a table is lost or
/// old.
void require_counts(const Xapian::Database& database, const std::string& dir);

/// Throws Failure no_index for an index that is not there.
[[noreturn]] void no_index(const std::string& dir);

}  // namespace bahith::store
