// SPDX-License-Identifier: GPL-2.0-or-later
// Takes words from the end of a name.
#include "analyzers/actors/surname.hpp"

#include <algorithm>
#include <array>

#include "analyzers/actors/first_names.hpp"
#include "analyzers/arabic/lexicon.hpp"

namespace bahith::actors {
namespace {

// Words that go with the one behind them.
constexpr std::array<std::string_view, 12> particles{"ابو", "ابي", "دي", "دو",  "دا",  "دير",
                                                     "فان", "فون", "لو", "ديل", "اوف", "سان"};
// Words before a father's or a family's name, which others bear too.
constexpr std::array<std::string_view, 6> fathers{"بن", "ابن", "بنت", "بني", "عبد", "ال"};
constexpr std::size_t least = 8;  // bytes: four letters
constexpr std::string_view article = "ال";

}  // namespace

std::string surname_of(std::string_view folded) {
    std::size_t begin = folded.rfind(' ');
    if (begin == std::string_view::npos || folded.find_first_of("0123456789.") != std::string_view::npos) return {};
    const std::string last(folded.substr(begin + 1));
    std::size_t words = 1;
    while (begin != 0 && begin != std::string_view::npos) {
        const std::size_t before = folded.rfind(' ', begin - 1);
        const std::size_t word = before == std::string_view::npos ? 0 : before + 1;
        const std::string_view preceding = folded.substr(word, begin - word);
        if (std::find(fathers.begin(), fathers.end(), preceding) != fathers.end()) return {};
        if (std::find(particles.begin(), particles.end(), preceding) == particles.end()) break;
        begin = word == 0 ? 0 : word - 1;
        ++words;
    }
    if (begin == 0) return {};  // nothing is left for a first name
    if (words > 1) return std::string(folded.substr(begin + 1));
    const std::string bare = last.starts_with(article) ? last.substr(article.size()) : last;
    const auto known = arabic::Lexicon::builtin().find(bare);
    const bool common = (known && known->noun) || first_name(bare) != FirstName::no;
    return last.size() < least || common ? std::string() : last;
}

}  // namespace bahith::actors
