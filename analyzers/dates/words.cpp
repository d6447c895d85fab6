// SPDX-License-Identifier: GPL-2.0-or-later
// Looks a folded word up in the table of date words, with and without its proclitics.
#include "analyzers/dates/words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

#include "analyzers/arabic/fold.hpp"
#include "analyzers/dates/word_table.hpp"

namespace bahith::dates {
namespace {

using Table = std::unordered_map<std::string, Entry>;

/// Keys are folded here, so that the table can be written as people spell.
const Table& table() {
    static const Table words = [] {
        Table built;
        for (const Row& row : word_rows()) {
            const std::string_view spellings = row.spellings;
            for (std::size_t at = 0; at < spellings.size();) {
                const std::size_t end = std::min(spellings.find(' ', at), spellings.size());
                built.emplace(arabic::fold(spellings.substr(at, end - at)), row.entry);
                at = end + 1;
            }
        }
        return built;
    }();
    return words;
}

struct Proclitic {
    std::string_view text;
    unsigned letters;
    bool conjunction;
    bool preposition;
    bool article;  ///< لل hides the alif of the article
};

constexpr std::array<Proclitic, 13> proclitics{{
    {"ولل", 2, true, true, true},
    {"فلل", 2, true, true, true},
    {"لل", 1, false, true, true},
    {"وب", 2, true, true, false},
    {"ول", 2, true, true, false},
    {"وك", 2, true, true, false},
    {"فب", 2, true, true, false},
    {"فل", 2, true, true, false},
    {"و", 1, true, false, false},
    {"ف", 1, true, false, false},
    {"ب", 1, false, true, false},
    {"ل", 1, false, true, false},
    {"ك", 1, false, true, false},
}};

bool takes_preposition(Word word) {
    switch (word) {
        case Word::in:
        case Word::before:
        case Word::after:
        case Word::from:
        case Word::to:
        case Word::between:
        case Word::gregorian:
        case Word::hijri:
        case Word::solar:
        case Word::article:
        case Word::letter:
        case Word::english_suffix:
        case Word::conjunction:
        case Word::counted:
            return false;
        default:
            return true;
    }
}

bool has_article(std::string_view word) {
    return word.substr(0, 4) == "ال" && word.size() > 4;
}

}  // namespace

Lookup look_up(std::string_view folded) {
    const Table& words = table();
    if (const auto found = words.find(std::string(folded)); found != words.end())
        return {found->second, 0, false, false, has_article(folded)};
    for (const Proclitic& clitic : proclitics) {
        if (folded.substr(0, clitic.text.size()) != clitic.text) continue;
        std::string rest(folded.substr(clitic.text.size()));
        if (clitic.article) rest.insert(0, "ال");
        const auto found = words.find(rest);
        if (found == words.end()) continue;
        if (clitic.preposition && !takes_preposition(found->second.word)) continue;
        return {found->second, clitic.letters, clitic.conjunction, clitic.preposition, has_article(rest)};
    }
    return {{}, 0, false, false, has_article(folded)};
}

}  // namespace bahith::dates
