// SPDX-License-Identifier: GPL-2.0-or-later
// The last word of the usual Arabic name, and the spellings of it among the aliases.
#include "searcher/latin_surname.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "analyzers/arabic/fold.hpp"
#include "analyzers/arabic/skeleton.hpp"

namespace bahith::searcher {
namespace {

constexpr std::size_t least_letters = 4;

bool any_of(std::string_view word, const auto& list) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// Folding every name would be dear.
bool ends_in(const std::string& name, const std::string& word) {
    if (!is_ascii(name)) {
        const std::string folded = arabic::fold(name);
        return is_ascii(folded) && ends_in(folded, word);
    }
    if (name.size() < word.size()) return false;
    const std::size_t at = name.size() - word.size();
    if (at > 0 && name[at - 1] != ' ' && name[at - 1] != '-') return false;
    return std::equal(word.begin(), word.end(), name.begin() + static_cast<std::ptrdiff_t>(at),
                      [](char folded, char written) { return folded == lower(written); });
}

// بوش of «جورج بوش الابن»; «نصر الله» and «عبد الناصر» are two words.
std::string surname(std::string name) {
    static constexpr std::array<std::string_view, 8> ranks{"الاب",   "الابن",  "الاول",  "الثاني",
                                                           "الثالث", "الرابع", "الخامس", "السادس"};
    static constexpr std::array<std::string_view, 2> second{"الله", "الدين"};
    static constexpr std::array<std::string_view, 4> firsts{"عبد", "ابو", "ابي", "بن"};
    std::size_t space = name.rfind(' ');
    if (space == std::string::npos) return name;
    if (any_of(std::string_view(name).substr(space + 1), ranks)) return surname(name.substr(0, space));
    const std::size_t before = name.rfind(' ', space - 1), begin = before == std::string::npos ? 0 : before + 1;
    const bool two = any_of(std::string_view(name).substr(space + 1), second) ||
                     any_of(std::string_view(name).substr(begin, space - begin), firsts);
    return name.substr(two ? begin : space + 1);
}

bool bears(const actors::Actor& person, const std::string& latin) {
    return std::any_of(person.names.begin(), person.names.end(), [&](const actors::Name& name) {
        return name.kind == actors::NameKind::latin && ends_in(name.text, latin);
    });
}

}  // namespace

std::vector<std::string> arabic_surnames(const std::string& latin, const actors::Gazetteer& gazetteer) {
    if (latin.size() < least_letters) return {};
    std::set<std::string> out;
    for (const actors::Actor& actor : gazetteer.all()) {
        if (actor.type != "person" || !bears(actor, latin)) continue;
        const std::string usual = surname(arabic::fold(actor.name)), consonants = arabic::skeleton(usual);
        out.insert(usual);
        for (const actors::Name& name : actor.names)
            if (name.kind == actors::NameKind::alias)
                if (std::string alias = arabic::fold(name.text); arabic::skeleton(alias) == consonants)
                    out.insert(std::move(alias));
    }
    return {out.begin(), out.end()};
}

}  // namespace bahith::searcher
