// SPDX-License-Identifier: GPL-2.0-or-later
// The bytes that synonym_compiler.cpp made.
#include "analyzers/data/embedding.hpp"
#include "searcher/listed_synonyms.hpp"

namespace bahith::data {

static std::string_view listed_synonyms();

}  // namespace bahith::data

BAHITH_EMBEDDED(listed_synonyms)

namespace bahith::searcher {

const ListedSynonyms& ListedSynonyms::builtin() {
    static const ListedSynonyms made(data::listed_synonyms());
    return made;
}

}  // namespace bahith::searcher
