// SPDX-License-Identifier: GPL-2.0-or-later
// Document data, checked and unpacked.
#include "searcher/stored_words.hpp"

#include <optional>
#include <utility>

#include "analyzers/arabic/packed_words.hpp"
#include "analyzers/result.hpp"
#include "store/words.hpp"

namespace bahith::searcher {
namespace {

using Unpack = std::optional<std::string> (*)(std::string_view packed);

std::string unpacked(const Xapian::Database& database, Xapian::docid passage, Unpack unpack) {
    const std::string data = database.get_document(passage, Xapian::DOC_ASSUME_VALID).get_data();
    std::optional<std::string> words = unpack(store::words_of(data));
    if (words) return std::move(*words);
    throw Failure(
        {ErrorCode::damaged, "the words of a passage are damaged", "run `bahith check`, then `bahith rebuild`"});
}

}  // namespace

std::string stored_words(const Xapian::Database& database, Xapian::docid passage) {
    return unpacked(database, passage, arabic::unpack_words);
}

std::string stored_folded_words(const Xapian::Database& database, Xapian::docid passage) {
    return unpacked(database, passage, arabic::unpack_folded_words);
}

}  // namespace bahith::searcher
