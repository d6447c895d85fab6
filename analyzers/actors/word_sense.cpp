// SPDX-License-Identifier: GPL-2.0-or-later
// Asks the list of first names, then the lexicon with proclitics and the article taken off.
#include "analyzers/actors/word_sense.hpp"

#include <array>
#include <string_view>

#include "analyzers/actors/first_names.hpp"
#include "analyzers/arabic/lexicon.hpp"

namespace bahith::actors {
namespace {

constexpr std::size_t letter = 2;
constexpr std::array<std::string_view, 7> proclitics{"و", "ف", "ب", "ل", "ك", "س", "ال"};
constexpr std::array<std::string_view, 12> endings{"ه",  "ها", "هم", "هما", "نا", "ي",
                                                   "ون", "ين", "ان", "ات",  "وا", "ا"};
constexpr std::size_t least = 3 * letter;

bool in_lexicon(std::string_view word) {
    return arabic::Lexicon::builtin().find(word).has_value();
}

bool with_ending(std::string_view word) {
    if (in_lexicon(word)) return true;
    for (const std::string_view ending : endings) {
        if (!word.ends_with(ending) || word.size() < ending.size() + least) continue;
        const std::string stem(word.substr(0, word.size() - ending.size()));
        if (in_lexicon(stem) || in_lexicon(stem + "ه") ||
            (stem.ends_with("ت") && in_lexicon(stem.substr(0, stem.size() - letter) + "ه")))
            return true;
    }
    return false;
}

bool is_common(std::string_view word, int depth) {
    if (with_ending(word)) return true;
    if (depth == 0) return false;
    for (const std::string_view proclitic : proclitics)
        if (word.starts_with(proclitic) && word.size() >= proclitic.size() + least &&
            is_common(word.substr(proclitic.size()), depth - 1))
            return true;
    return word.starts_with("لل") && word.size() >= 2 * letter + least && is_common(word.substr(2 * letter), 0);
}

}  // namespace

WordSense sense_of(const arabic::Token& token) {
    if (token.kind() != arabic::TokenKind::word) return WordSense::common;
    const std::string& word = token.fold();
    const FirstName first = first_name(word);
    if (first == FirstName::yes) return WordSense::first_name;
    if (first == FirstName::maybe) return WordSense::perhaps;
    // The analyzer has looked already; a token of the bare tokenizer does not say.
    const std::string_view why = token.forms->why;
    const bool common = why.empty() ? is_common(word, 2) : why != "snowball" && why != "name";
    return common ? WordSense::common : WordSense::unknown;
}

}  // namespace bahith::actors
