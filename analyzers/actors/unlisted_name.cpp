// SPDX-License-Identifier: GPL-2.0-or-later
// What a word says of a name it may belong to.
#include "analyzers/actors/unlisted_name.hpp"

#include <algorithm>
#include <array>

#include "analyzers/actors/spans.hpp"
#include "analyzers/actors/word_sense.hpp"

namespace bahith::actors {
namespace {

constexpr std::string_view article = "ال", and_prefix = "و";
constexpr std::size_t short_word = 6, longest_gap = 4, family = 8;  // bytes
constexpr std::array<std::string_view, 13> binding{"العبد", "بن",  "ابن", "بنت", "ابو", "ابي", "ابا",
                                                   "عبد",   "ولد", "ال",  "ام",  "ذو",  "بو"};
constexpr std::array<std::string_view, 3> of_religion{"الدين", "الله", "الاسلام"};  // «علاء الدين»
constexpr std::array<std::string_view, 4> beginning{"عبد", "ابو", "ام", "ولد"};
constexpr std::array<std::string_view, 12> particles{"دي",  "دو",  "دا",  "فان", "فون", "لو",
                                                     "ديل", "دير", "سان", "دوس", "اوف", "ماك"};
// With ال, and yet no surname behind a first name.
constexpr std::array<std::string_view, 32> no_surnames{
    "الي",    "الذي",   "التي",   "الذين",  "اليوم",  "الان",   "الاحد",   "الاثنين", "الثلاثاء", "الاربعاء", "الخميس",
    "الجمعه", "السبت",  "السابق", "الحالي", "الراحل", "الجديد", "المنتخب", "الماضي",  "المقبل",   "الجاري",   "العاصمه",
    "السيد",  "الرييس", "الوزير", "الامير", "الملك",  "السفير", "النايب",  "الاول",   "الثاني",   "المولود"};

template <std::size_t size>
bool one_of(const std::array<std::string_view, size>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

// «مدني» of «إياد بن أمين مدني».
bool is_family(std::string_view word) {
    return word.ends_with("ي") && word.size() >= family && !word.starts_with(article) && !word.starts_with("ي") &&
           !word.starts_with("ب") && !word.starts_with("ل");
}

}  // namespace

NamePart continues_name(const arabic::Token& token, NameSoFar& name) {
    if (token.kind() != arabic::TokenKind::word) return NamePart::no;
    const std::string& word = token.fold();
    if (one_of(binding, word)) {
        name.chain = name.chain || name.words > 0;
        return NamePart::bound;
    }
    if (name.words > 0 && one_of(of_religion, word)) return NamePart::yes;
    if (name.words > 0 && one_of(particles, word)) return NamePart::yes;
    const bool definite = word.starts_with(article);
    const WordSense sense = sense_of(token);
    switch (sense) {
        case WordSense::first_name:
            break;
        case WordSense::perhaps:
            if (token.forms->stop) return NamePart::no;
            break;
        case WordSense::unknown:
            // «ونظيره» that no list has; only «وانغ وي» has short ones.
            if (name.words > 0 && word.starts_with(and_prefix) && word.size() > short_word) return NamePart::no;
            if (name.words == 0 && definite) return NamePart::no;
            break;
        case WordSense::common:
            if (is_family(word) && name.words > 1 && name.first_names) break;
            if (!definite || name.words == 0 || !(name.first_names || name.chain) || name.surname ||
                one_of(no_surnames, word))
                return NamePart::no;
            break;
    }
    name.surname = name.surname || definite;
    name.certain = name.certain || sense == WordSense::first_name || sense == WordSense::unknown;
    name.first_names = name.first_names && (sense == WordSense::first_name || sense == WordSense::perhaps);
    ++name.words;
    return NamePart::yes;
}

NamePart behind_binding(const arabic::Token& token, NameSoFar& name) {
    if (token.kind() != arabic::TokenKind::word) return NamePart::no;
    if (one_of(binding, token.fold())) return NamePart::bound;
    ++name.words;
    return NamePart::yes;
}

bool may_begin(const arabic::Token& token) {
    return one_of(beginning, token.fold());
}

bool within_name(std::string_view text, const arabic::Token& before, const arabic::Token& after) {
    if (after.begin <= before.end) return true;
    int quotes = 0;
    const std::string_view gap = text.substr(before.end, after.begin - before.end);
    return gap.size() <= longest_gap && gap.find('&') == std::string_view::npos && joins(gap, quotes) && quotes == 0;
}

}  // namespace bahith::actors
