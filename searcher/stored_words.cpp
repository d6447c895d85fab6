// SPDX-License-Identifier: GPL-2.0-or-later
// Document data, checked and unpacked.
#include "searcher/stored_words.hpp"

#include <optional>
#include <utility>

#include "analyzers/arabic/packed_words.hpp"
#include "analyzers/result.hpp"
#include "store/words.hpp"

namespace bahith::searcher {

std::string stored_words(const Xapian::Database& database, Xapian::docid passage) {
    const std::string data = database.get_document(passage, Xapian::DOC_ASSUME_VALID).get_data();
    std::optional<std::string> words = arabic::unpack_words(store::words_of(data));
    if (words) return std::move(*words);
    throw Failure(
        {ErrorCode::damaged, "the words of a passage are damaged", "run `bahith check`, then `bahith rebuild`"});
}

}  // namespace bahith::searcher
