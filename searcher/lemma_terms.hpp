// SPDX-License-Identifier: GPL-2.0-or-later
// Lemmas as terms: a byte a letter (arabic/written.hpp), which makes the index smaller by a tenth.
#pragma once

#include <string>
#include <string_view>

#include "analyzers/arabic/written.hpp"
#include "store/schema.hpp"

namespace bahith::searcher {

/// `field`: body or title.
[[nodiscard]] inline std::string lemma_term(store::Field field, std::string_view lemma) {
    return store::term(field, arabic::written(lemma));
}

/// The reverse.
[[nodiscard]] inline std::string lemma_of_term(store::Field field, std::string_view term) {
    return arabic::unwritten(term.substr(store::prefix(field).size()));
}

}  // namespace bahith::searcher
