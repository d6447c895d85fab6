// SPDX-License-Identifier: GPL-2.0-or-later
// A first word with ال is a title («الملك»), a short one may be any word («علي», «على»): neither says that a name goes
// on.
#include "analyzers/actors/given_names.hpp"

#include <algorithm>

#include "analyzers/arabic/fold.hpp"

namespace bahith::actors {
namespace {

constexpr std::string_view article = "ال";
constexpr std::string_view child_of = "بن";
constexpr std::size_t letter = 2;
constexpr std::size_t least = 8;  // bytes: four letters

bool speaks_of_name(const Name& name) {
    return name.kind == NameKind::name || name.kind == NameKind::alias;
}

}  // namespace

GivenNames::GivenNames(std::span<const Actor> actors) {
    for (std::uint32_t i = 0; i < actors.size(); ++i) {
        if (actors[i].type != "person") continue;
        for (const Name& name : actors[i].names) {
            const std::size_t space = name.text.find(' ');
            if (!speaks_of_name(name) || space == std::string::npos) continue;
            const std::string word = arabic::fold(name.text.substr(0, space));
            if (word.size() >= letter && word != child_of) initials_[i].append(word, 0, letter);
            if (word.size() < least || word.starts_with(article)) continue;
            auto& bearers = bearers_[word];
            if (bearers.empty() || bearers.back() != i) bearers.push_back(i);
        }
    }
}

bool GivenNames::like(const std::string& word, std::uint32_t actor) const {
    const auto at = initials_.find(actor);
    if (at == initials_.end()) return false;
    for (const std::size_t proclitic : {std::size_t{0}, letter})  // «ومواركو»
        for (std::size_t i = 0; i < at->second.size(); i += letter)
            if (word.size() > proclitic && (proclitic == 0 || word.starts_with("و")) &&
                word.compare(proclitic, letter, at->second, i, letter) == 0)
                return true;
    return false;
}

bool GivenNames::of_another(const std::string& word, std::uint32_t actor) const {
    const auto at = bearers_.find(word);
    return at != bearers_.end() && std::find(at->second.begin(), at->second.end(), actor) == at->second.end();
}

}  // namespace bahith::actors
