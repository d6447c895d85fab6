// SPDX-License-Identifier: GPL-2.0-or-later
// Looking an article up by its id.
#include "store/lookup.hpp"

#include <xapian.h>

#include "store/checksum.hpp"
#include "store/schema.hpp"

namespace bahith::store {
namespace {

std::optional<Xapian::Document> record_document(const Xapian::Database& database, std::string_view id) {
    const std::string key = term(Field::id, id);
    const Xapian::PostingIterator first = database.postlist_begin(key);
    if (first == database.postlist_end(key)) return std::nullopt;
    return database.get_document(*first, Xapian::DOC_ASSUME_VALID);
}

}  // namespace

std::optional<std::string> record_bytes(const Xapian::Database& database, std::string_view id) {
    const auto document = record_document(database, id);
    if (!document) return std::nullopt;
    return document->get_data();
}

// A fingerprint that cannot be read is none: the article is then put again.
std::optional<std::uint64_t> stored_fingerprint(const Xapian::Database& database, std::string_view id) {
    const auto document = record_document(database, id);
    if (!document) return std::nullopt;
    return from_hex(document->get_value(slot(Field::fingerprint)));
}

}  // namespace bahith::store
