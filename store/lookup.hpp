// SPDX-License-Identifier: GPL-2.0-or-later
// From an article's id to its record document: the first of the documents that share the term of the id.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace Xapian {
class Database;
}

namespace bahith::store {

/// Document data of the record, or nothing when there is no such article.
[[nodiscard]] std::optional<std::string> record_bytes(const Xapian::Database& database, std::string_view id);

[[nodiscard]] std::optional<std::uint64_t> stored_fingerprint(const Xapian::Database& database, std::string_view id);

}  // namespace bahith::store
