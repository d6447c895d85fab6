// SPDX-License-Identifier: GPL-2.0-or-later
// Looks a folded word up in the table of date words, with and without its proclitics.
#include "analyzers/dates/words.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <functional>
#include <string>
#include <unordered_map>

#include "analyzers/arabic/fold.hpp"
#include "analyzers/dates/word_table.hpp"
#include "analyzers/word_hash.hpp"

namespace bahith::dates {
namespace {

struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const { return word_hash(word); }
};

constexpr std::size_t filter_bits = 1U << 15U;

std::size_t filter_bit(std::size_t hash) {
    return hash >> 49U;
}

/// Most words of a text are none of the table's, and the filter says so for nearly all of them.
struct Table {
    std::unordered_map<std::string, Entry, Hash, std::equal_to<>> entries;
    std::bitset<filter_bits> filter;
    std::size_t longest = 0;  // bytes of a key

    [[nodiscard]] const Entry* find(std::string_view word) const {
        if (word.size() > longest || !filter[filter_bit(word_hash(word))]) return nullptr;
        const auto found = entries.find(word);
        return found == entries.end() ? nullptr : &found->second;
    }
};

/// Keys are folded here, so that the table can be written as people spell.
const Table& table() {
    static const Table words = [] {
        Table built;
        for (const Row& row : word_rows()) {
            const std::string_view spellings = row.spellings;
            for (std::size_t at = 0; at < spellings.size();) {
                const std::size_t end = std::min(spellings.find(' ', at), spellings.size());
                const std::string key = arabic::fold(spellings.substr(at, end - at));
                built.longest = std::max(built.longest, key.size());
                built.filter.set(filter_bit(word_hash(key)));
                built.entries.emplace(key, row.entry);
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

bool may_have_clitic(std::string_view word) {
    return word.starts_with("و") || word.starts_with("ل") || word.starts_with("ب") || word.starts_with("ف") ||
           word.starts_with("ك");
}

bool has_article(std::string_view word) {
    return word.substr(0, 4) == "ال" && word.size() > 4;
}

}  // namespace

Lookup look_up(std::string_view folded) {
    const Table& words = table();
    if (const Entry* found = words.find(folded))
        return {*found, 0, false, false, found->word != Word::to && has_article(folded)};
    if (!may_have_clitic(folded)) return {{}, 0, false, false, has_article(folded)};
    for (const Proclitic& clitic : proclitics) {
        if (folded[1] != clitic.text[1] || !folded.starts_with(clitic.text)) continue;  // the first bytes differ less
        std::string_view rest = folded.substr(clitic.text.size());
        std::string with_article;
        if (clitic.article) rest = with_article = "ال" + std::string(rest);
        const Entry* found = words.find(rest);
        if (found == nullptr) continue;
        if (clitic.preposition && !takes_preposition(found->word)) continue;
        return {*found, clitic.letters, clitic.conjunction, clitic.preposition, has_article(rest)};
    }
    return {{}, 0, false, false, has_article(folded)};
}

}  // namespace bahith::dates
