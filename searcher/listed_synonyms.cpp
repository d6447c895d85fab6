// SPDX-License-Identifier: GPL-2.0-or-later
// A map of strings: under the lemmas of a term how many synonyms it has; under these and a number the synonym: a digit
// for the list, the term, a tab, its lemmas. Under nothing stands the length of the longest term.
#include "searcher/listed_synonyms.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <utility>

#include "analyzers/data/embedded.hpp"
#include "searcher/weights.hpp"

namespace bahith::searcher {
namespace {

struct List {
    SynonymTable::Relation relation;
    std::string_view (*text)();
    const char* name;
};

constexpr std::array lists{
    List{{"listed name of the same thing", weight::synonym}, data::terms, "terms.tsv"},
    List{{"may be a form of the same word", weight::reading}, data::readings, "readings.tsv"},
};

constexpr const char* longest_key = "\n";

std::string key_of(const std::string& key, std::size_t number) {
    return key + '\n' + std::to_string(number);
}

std::size_t number(std::string_view digits) {
    std::size_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::size_t list_of(const SynonymTable::Synonym& synonym) {
    const auto same = [&synonym](const List& list) {
        return std::string_view(list.relation.why) == synonym.relation.why;
    };
    return static_cast<std::size_t>(std::find_if(lists.begin(), lists.end(), same) - lists.begin());
}

}  // namespace

SynonymTable table_of_lists(arabic::Analyzer& analyzer) {
    SynonymTable table;
    for (const List& list : lists)
        for (const SynonymGroup& group : parse_synonyms(list.text(), list.name).groups)
            table.add(group, list.relation, analyzer);
    return table;
}

std::string compile_synonyms(const SynonymTable& table) {
    std::map<std::string, std::string> entries{{longest_key, std::to_string(table.longest())}};
    for (const auto& [key, synonyms] : table.terms()) {
        entries.emplace(key, std::to_string(synonyms.size()));
        for (std::size_t i = 0; i < synonyms.size(); ++i)
            entries.emplace(key_of(key, i),
                            std::to_string(list_of(synonyms[i])) + synonyms[i].term + '\t' + synonyms[i].key);
    }
    return data::compile_map(entries);
}

ListedSynonyms::ListedSynonyms(std::string_view bytes)
    : entries_(bytes), longest_(number(entries_.find(longest_key).value_or("0"))) {}

std::optional<std::vector<SynonymTable::Synonym>> ListedSynonyms::find(const std::string& key) const {
    const auto count = entries_.find(key);
    if (!count) return std::nullopt;
    std::vector<SynonymTable::Synonym> out;
    for (std::size_t i = 0; i < number(*count); ++i) {
        const std::string_view entry = entries_.find(key_of(key, i)).value();
        const std::size_t tab = entry.find('\t');
        out.push_back({std::string(entry.substr(1, tab - 1)), lists.at(number(entry.substr(0, 1))).relation,
                       std::string(entry.substr(tab + 1))});
    }
    return out;
}

}  // namespace bahith::searcher
