// SPDX-License-Identifier: GPL-2.0-or-later
// Endings are put on the folded stem: ة is ه there, tanween is a bare alef.
#include "analyzers/actors/nisba.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "analyzers/arabic/fold.hpp"

namespace bahith::actors {
namespace {

constexpr std::string_view article = "ال", yeh = "ي";
constexpr std::array<std::string_view, 8> endings{"ي", "يه", "يون", "يين", "يان", "يتان", "يتين", "يات"};
// Accusative صينياً and the construct forms صينيو، صينيي: never with ال.
constexpr std::array<std::string_view, 3> indefinite_endings{"يا", "يو", "يي"};

// The words of a folded text; a hyphen parts words as a space does.
std::vector<std::string> words_of(std::string folded) {
    std::replace(folded.begin(), folded.end(), '-', ' ');
    std::vector<std::string> words;
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t end = std::min(folded.find(' ', at), folded.size());
        if (end > at) words.push_back(folded.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

bool is_nisba(const std::string& word) {
    return word.ends_with(yeh) && word.size() > 2 * yeh.size();
}

// Which words of the adjective take the ending, and which ال.
struct Pattern {
    std::size_t first_inflected;
    bool article_on_all;
};

std::string form(const std::vector<std::string>& words, const Pattern& pattern, std::string_view ending,
                 bool definite) {
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) out += ' ';
        if (definite && (i == 0 || pattern.article_on_all)) out += article;
        if (i < pattern.first_inflected) {
            out += words[i];
        } else {
            out.append(words[i], 0, words[i].size() - yeh.size());
            out += ending;
        }
    }
    return out;
}

void add_forms(const std::vector<std::string>& words, const Pattern& pattern, std::vector<std::string>& forms) {
    for (std::string_view ending : endings) {
        forms.push_back(form(words, pattern, ending, false));
        forms.push_back(form(words, pattern, ending, true));
    }
    for (std::string_view ending : indefinite_endings) forms.push_back(form(words, pattern, ending, false));
}

}  // namespace

std::vector<std::string> inflect(const Name& name) {
    const std::vector<std::string> words = words_of(arabic::fold(name.text));
    std::vector<std::string> forms;
    if (words.empty()) return forms;
    const bool inflected = name.kind == NameKind::nisba_adjective && !name.exact && is_nisba(words.back());
    if (!inflected) {
        forms.push_back(form(words, {words.size(), false}, {}, false));
        return forms;
    }
    forms.reserve(2 * (2 * endings.size() + indefinite_endings.size()));
    if (std::all_of(words.begin(), words.end(), is_nisba)) add_forms(words, {0, true}, forms);
    if (words.size() > 1) add_forms(words, {words.size() - 1, false}, forms);
    return forms;
}

}  // namespace bahith::actors
