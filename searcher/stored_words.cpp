// SPDX-License-Identifier: GPL-2.0-or-later
// Values, checked and unpacked.
#include "searcher/stored_words.hpp"

#include <optional>
#include <utility>

#include "analyzers/arabic/packed_words.hpp"
#include "analyzers/result.hpp"
#include "store/words.hpp"

namespace bahith::searcher {

std::string StoredWords::of(Xapian::docid passage) {
    std::optional<std::string> words = arabic::unpack_words(store::words_of(values_.at(passage)));
    if (words) return std::move(*words);
    throw Failure(
        {ErrorCode::damaged, "the words of a passage are damaged", "run `bahith check`, then `bahith rebuild`"});
}

}  // namespace bahith::searcher
