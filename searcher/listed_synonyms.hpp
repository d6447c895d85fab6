// SPDX-License-Identifier: GPL-2.0-or-later
// The synonyms of the program's own lists, by lemma. Their words are analyzed when bahith is built: at every start that
// would take a sixth of a search.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/arabic/analyzer.hpp"
#include "analyzers/data/string_map.hpp"
#include "searcher/synonym_table.hpp"

namespace bahith::searcher {

/// The table of terms.tsv and readings.tsv.
[[nodiscard]] SynonymTable table_of_lists(arabic::Analyzer& analyzer);

/// The bytes of such a table.
[[nodiscard]] std::string compile_synonyms(const SynonymTable& table);

class ListedSynonyms {
public:
    /// Over bytes of compile_synonyms() that stay alive.
    explicit ListedSynonyms(std::string_view bytes);

    [[nodiscard]] static const ListedSynonyms& builtin();

    /// The synonyms of a term by its lemmas; nothing where the lists do not have it.
    [[nodiscard]] std::optional<std::vector<SynonymTable::Synonym>> find(const std::string& key) const;

    /// Words of the longest term.
    [[nodiscard]] std::size_t longest() const { return longest_; }

private:
    data::StringMap entries_;
    std::size_t longest_ = 0;
};

}  // namespace bahith::searcher
