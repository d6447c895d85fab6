// SPDX-License-Identifier: GPL-2.0-or-later
// Lookups of single terms, walks over the terms of one beginning, and Xapian's table of synonyms.
#include "searcher/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "analyzers/arabic/clitics.hpp"
#include "analyzers/arabic/spelling_key.hpp"
#include "searcher/forms.hpp"
#include "searcher/idf.hpp"
#include "searcher/lemma_terms.hpp"
#include "store/schema.hpp"

namespace bahith::searcher {
namespace {

using store::Field;

constexpr std::size_t least_letters = 4, most_letters = 20;  // of a word whose slips are guessed
constexpr std::size_t most_slips = 3, most_spellings = 8, most_relatives = 20;
constexpr std::size_t most_visited = 200000;  // words of one beginning
constexpr std::size_t most_beginning = 300;   // lemmas of them; each is an open posting list

constexpr std::array<std::string_view, 29> arabic_letters{"ا", "ب", "ت", "ث", "ج", "ح", "خ", "د", "ذ", "ر",
                                                          "ز", "س", "ش", "ص", "ض", "ط", "ظ", "ع", "غ", "ف",
                                                          "ق", "ك", "ل", "م", "ن", "ه", "و", "ي", "ء"};
constexpr std::string_view latin_letters = "abcdefghijklmnopqrstuvwxyz";

std::vector<std::string_view> code_points(std::string_view word) {
    std::vector<std::string_view> out;
    for (std::size_t i = 0; i < word.size();) {
        std::size_t end = i + 1;
        while (end < word.size() && (static_cast<unsigned char>(word[end]) & 0xC0U) == 0x80U) ++end;
        out.push_back(word.substr(i, end - i));
        i = end;
    }
    return out;
}

// Words one letter off.
std::set<std::string> neighbours(const std::string& word) {
    const std::vector<std::string_view> letters = code_points(word);
    if (letters.size() < least_letters || letters.size() > most_letters) return {};
    std::vector<std::string_view> alphabet(arabic_letters.begin(), arabic_letters.end());
    if (letters.front().size() == 1) {
        alphabet.clear();
        for (std::size_t i = 0; i < latin_letters.size(); ++i) alphabet.push_back(latin_letters.substr(i, 1));
    }
    std::set<std::string> out;
    for (std::size_t i = 0, at = 0; i <= letters.size(); ++i) {
        const std::string head = word.substr(0, at), tail = word.substr(at);
        for (const auto letter : alphabet) out.insert(head + std::string(letter) + tail);
        if (i == letters.size()) break;
        at += letters[i].size();
        const std::string rest = word.substr(at);
        out.insert(head + rest);
        for (const auto letter : alphabet) out.insert(head + std::string(letter) + rest);
        if (i + 1 < letters.size())
            out.insert(head + std::string(letters[i + 1]) + std::string(letters[i]) +
                       rest.substr(letters[i + 1].size()));
    }
    out.erase(word);
    return out;
}

}  // namespace

Vocabulary::Vocabulary(const Xapian::Database& database, bool near)
    : database_(database),
      near_(near),
      documents_(database.get_doccount()),
      passages_(database.get_termfreq(store::term(Field::kind, store::kind_passage))) {}

Xapian::Query Vocabulary::weighed(const std::string& term, const std::string& like, double weight) const {
    return weighed(term, static_cast<double>(frequency(like)), weight);
}

Xapian::Query Vocabulary::weighed(const std::string& term, double like_with, double weight) const {
    const auto with = static_cast<double>(frequency(term));
    if (with < 1) return scaled(Xapian::Query(term), weight);
    // As Xapian::BM25Weight has it: never below zero.
    double odds = (documents_ - with + .5) / (with + .5);
    if (odds < 2) odds = odds * .5 + 1;
    return scaled(Xapian::Query(term), weight * idf(passages_, like_with) / std::log(odds));
}

Xapian::Query Vocabulary::any_of(const std::vector<std::string>& terms) const {
    double with = 0;
    for (const std::string& term : terms) with += static_cast<double>(frequency(term));
    std::vector<Xapian::Query> queries;
    for (const std::string& term : terms) queries.push_back(weighed(term, std::min(with, passages_), 1));
    return {Xapian::Query::OP_MAX, queries.begin(), queries.end()};
}

bool Vocabulary::knows(const arabic::Forms& forms) const {
    return has(lemma_term(Field::body, forms.lemma));
}

std::size_t Vocabulary::frequency(const std::string& term) const {
    const auto [found, fresh] = frequencies_.try_emplace(term);
    if (fresh) found->second = database_.get_termfreq(term);
    return found->second;
}

// Empty when no text has the word. Words of removed articles are still known.
std::string Vocabulary::lemma_of(const std::string& folded) const {
    const std::string entry = store::word_key(arabic::written(folded));
    const auto lemma = database_.synonyms_begin(entry);
    return lemma == database_.synonyms_end(entry) ? std::string() : arabic::unwritten(*lemma);
}

bool Vocabulary::has_word(const std::string& folded) const {
    return near_ && !lemma_of(folded).empty();
}

Beginning Vocabulary::lemmas_beginning(const std::vector<std::string>& folded) const {
    std::set<std::string> lemmas;
    std::size_t visited = 0;
    for (const std::string& beginning : folded) {
        const std::string keys =
            near_ ? store::word_key(arabic::written(beginning)) : lemma_term(Field::body, beginning);
        const auto end = near_ ? database_.synonym_keys_end(keys) : database_.allterms_end(keys);
        auto key = near_ ? database_.synonym_keys_begin(keys) : database_.allterms_begin(keys);
        for (; key != end && ++visited <= most_visited; ++key)
            lemmas.insert(near_ ? arabic::unwritten(*database_.synonyms_begin(*key))
                                : lemma_of_term(Field::body, *key));
    }
    std::vector<std::pair<std::string, std::string>> words;
    for (const std::string& lemma : lemmas) words.emplace_back(lemma, lemma);
    Beginning out;
    out.cut = visited > most_visited;
    for (Found& found : commonest(words, most_beginning + 1)) out.lemmas.push_back(std::move(found.word));
    if (out.lemmas.size() <= most_beginning) return out;
    out.cut = true;
    out.lemmas.resize(most_beginning);
    return out;
}

std::vector<Found> Vocabulary::commonest(const std::vector<std::pair<std::string, std::string>>& words,
                                         std::size_t most) const {
    std::vector<Found> found;
    for (const auto& [word, lemma] : words)
        if (const std::size_t passages = frequency(lemma_term(Field::body, lemma)); passages > 0)
            found.push_back({word, lemma, passages});
    std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        return a.passages != b.passages ? a.passages > b.passages : a.word < b.word;
    });
    if (found.size() > most) found.resize(most);
    return found;
}

std::vector<Found> Vocabulary::one_letter_off(const std::string& folded) const {
    if (!near_) return {};
    std::vector<std::pair<std::string, std::string>> words;
    for (const std::string& word : neighbours(folded))
        if (std::string lemma = lemma_of(word); !lemma.empty()) words.emplace_back(word, std::move(lemma));
    return commonest(words, most_slips);
}

std::vector<Found> Vocabulary::same_consonants(const arabic::Forms& forms) const {
    const std::string key = arabic::spelling_key(forms);
    if (!near_ || key.empty()) return {};
    std::vector<std::pair<std::string, std::string>> words;
    const std::string entry = store::skeleton_key(key);
    const auto end = database_.synonyms_end(entry);
    std::set<std::string> lemmas{forms.lemma};
    for (auto word = database_.synonyms_begin(entry); word != end; ++word)
        if (std::string lemma = lemma_of(*word);
            arabic::may_be_spelling(forms, *word, lemma) && lemmas.insert(lemma).second)
            words.emplace_back(*word, std::move(lemma));
    return commonest(words, most_spellings);
}

// Members begin with the same letter; with the same two where that is an alef, which begins too many words.
std::vector<Found> Vocabulary::family(const std::string& lemma) const {
    const std::vector<std::string_view> letters = code_points(lemma);
    if (!near_ || letters.size() < 3 || letters.front().size() != 2) return {};
    const std::string key = family_key(lemma);
    const std::size_t shared = letters.front() == arabic_letters.front() ? 4 : 2;
    const std::string beginning = lemma_term(Field::body, lemma.substr(0, shared));
    std::vector<std::pair<std::string, std::string>> words;
    std::size_t visited = 0;
    for (auto term = database_.allterms_begin(beginning);
         term != database_.allterms_end(beginning) && ++visited <= most_visited; ++term) {
        const std::string word = lemma_of_term(Field::body, *term);
        if (word != lemma && family_key(word) == key) words.emplace_back(word, word);
    }
    return commonest(words, most_relatives);
}

std::string family_key(std::string_view lemma) {
    static constexpr std::array<std::string_view, 5> endings{"يات", "يه", "ات", "ي", "ه"};
    static constexpr std::array<std::string_view, 4> weak{"ا", "و", "ي", "ء"};
    constexpr std::size_t least = 3;
    for (const auto ending : endings)
        if (lemma.ends_with(ending) && arabic::letters(lemma) >= least + arabic::letters(ending)) {
            lemma.remove_suffix(ending.size());
            break;
        }
    std::string consonants;
    const std::vector<std::string_view> letters = code_points(lemma);
    for (std::size_t i = 0; i < letters.size(); ++i)
        if (i == 0 || std::find(weak.begin(), weak.end(), letters[i]) == weak.end()) consonants += letters[i];
    return arabic::letters(consonants) >= least ? consonants : "=" + std::string(lemma);
}

}  // namespace bahith::searcher
