// SPDX-License-Identifier: GPL-2.0-or-later
// The list is analyzers/data/stopwords.txt, folded as it is loaded.
#include "analyzers/arabic/stopwords.hpp"

#include <unordered_set>

#include "analyzers/arabic/fold.hpp"
#include "analyzers/data/embedded.hpp"
#include "analyzers/data/list.hpp"

namespace bahith::arabic {
namespace {

template <class Spell>
std::unordered_set<std::string> load(Spell spell) {
    std::unordered_set<std::string> words;
    data::each_entry(data::stopwords(), [&](std::string_view word) { words.insert(spell(word)); });
    return words;
}

std::string replaced(std::string text, std::string_view letter, std::string_view other) {
    for (std::size_t at = text.find(letter); at != std::string::npos; at = text.find(letter, at + other.size()))
        text.replace(at, letter.size(), other);
    return text;
}

std::string one_ya(std::string_view text) {
    return replaced(std::string(text), "ى", "ي");
}

std::string without_hamza(std::string_view text) {
    std::string bare = one_ya(text);
    for (const std::string_view alef : {"أ", "إ", "آ"}) bare = replaced(std::move(bare), alef, "ا");
    return bare;
}

}  // namespace

bool is_stopword(const std::string& folded) {
    static const std::unordered_set<std::string> words = load(fold);
    return words.contains(folded);
}

// A hamza may be left out, but not be another than the list has.
bool is_stop_spelling(std::string_view typed) {
    static const std::unordered_set<std::string> spellings = load(one_ya), bare = load(without_hamza);
    const std::string spelling = one_ya(typed);
    return spellings.contains(spelling) || (without_hamza(typed) == spelling && bare.contains(spelling));
}

}  // namespace bahith::arabic
