// SPDX-License-Identifier: GPL-2.0-or-later
// All letters concerned take two bytes in UTF-8.
#include "analyzers/actors/respelling.hpp"

#include <algorithm>
#include <array>

#include "analyzers/arabic/lexicon.hpp"

namespace bahith::actors {
namespace {

constexpr std::size_t letter = 2, least = 4 * letter, least_vowelled = 5 * letter, short_word = 4 * letter;
constexpr std::array<std::string_view, 3> vowels{"ا", "و", "ي"};

struct Exchange {
    std::string_view from, to;
};
constexpr std::array<Exchange, 4> exchanges{{{"غ", "ج"}, {"ج", "غ"}, {"غ", "ك"}, {"تش", "ش"}}};
constexpr std::size_t of_single_words = 2;  // the first so many exchanges

using Words = std::vector<std::string>;

Words words_of(std::string_view folded) {
    Words words;
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t end = std::min(folded.find_first_of(" -", at), folded.size());
        if (end > at) words.emplace_back(folded.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

std::string joined(const Words& words) {
    std::string out;
    for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
    return out;
}

bool is_foreign(const std::string& word) {
    return word.size() >= least && word.size() % letter == 0 && !word.starts_with("ال") &&
           std::all_of(word.begin(), word.end(), [](char c) { return (c & 0x80) != 0; }) &&
           !arabic::Lexicon::builtin().find(word);
}

bool is_vowel(std::string_view one) {
    return std::find(vowels.begin(), vowels.end(), one) != vowels.end();
}

std::string exchanged(std::string word, const Exchange& exchange) {
    for (std::size_t at = 0; at + exchange.from.size() <= word.size(); at += letter)
        if (word.compare(at, exchange.from.size(), exchange.from) == 0)
            word.replace(at, exchange.from.size(), exchange.to);
    return word;
}

void add(const Words& words, std::string_view name, std::vector<std::string>& out) {
    std::string spelling = joined(words);
    if (spelling != name && std::find(out.begin(), out.end(), spelling) == out.end())
        out.push_back(std::move(spelling));
}

// The letters between two consonants, one at a time.
void without_vowels(const Words& words, std::size_t place, std::string_view name, std::vector<std::string>& out) {
    const std::string& word = words[place];
    for (std::size_t at = letter; word.size() >= least_vowelled && at + letter < word.size(); at += letter) {
        const auto one = [&](std::size_t i) { return std::string_view(word).substr(i, letter); };
        if (!is_vowel(one(at)) || is_vowel(one(at - letter)) || is_vowel(one(at + letter))) continue;
        Words changed = words;
        changed[place].erase(at, letter);
        add(changed, name, out);
    }
}

}  // namespace

std::vector<std::string> respellings(std::string_view folded) {
    std::vector<std::string> out;
    const Words words = words_of(folded);
    if (words.empty()) return out;
    const std::string name = joined(words);
    for (std::size_t i = 0; i < (words.size() == 1 ? of_single_words : exchanges.size()); ++i) {
        Words changed = words;
        for (std::string& word : changed)
            if (is_foreign(word)) word = exchanged(word, exchanges[i]);
        add(changed, name, out);
    }
    if (words.size() == 1) return out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!is_foreign(words[i])) continue;
        without_vowels(words, i, name, out);
        if (!words[i].ends_with("ا")) continue;
        Words changed = words;
        changed[i].replace(changed[i].size() - letter, letter, "ه");
        add(changed, name, out);
    }
    const auto listed = [](const std::string& word) { return arabic::Lexicon::builtin().find(word).has_value(); };
    if (words.size() == 3 && words[1].size() <= short_word && words[2].size() <= short_word &&
        !std::all_of(words.begin(), words.end(), listed))
        add({words[0], words[1] + words[2]}, name, out);
    return out;
}

}  // namespace bahith::actors
