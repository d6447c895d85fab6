// SPDX-License-Identifier: GPL-2.0-or-later
// Two adjectives of one state have their forms in the same order, so a form's place finds its counterpart.
#include "analyzers/actors/variants.hpp"

#include <algorithm>

#include "analyzers/actors/nisba.hpp"
#include "analyzers/arabic/fold.hpp"

namespace bahith::actors {
namespace {

// `head` ends with a space. «وزارة الخارجية» can be said of a state, «الخارجية» alone is too little to carry «في».
bool has_two_words(const std::string& head) {
    return head.find(' ') + 1 < head.size();
}

}  // namespace

StateVariants::StateVariants(const Actor& state) {
    for (const Name& name : state.names) {
        if (name.ambiguous) continue;
        if (name.kind == NameKind::nisba_adjective && !name.exact) adjectives_.push_back(inflect(name));
        if (name.kind == NameKind::name) names_.push_back(arabic::fold(name.text));
    }
}

std::optional<StateVariants::Ending> StateVariants::ending_of(const std::string& folded) const {
    const auto ends_name = [&](const std::string& form) {
        return folded.size() > form.size() + 1 && folded.ends_with(form) &&
               folded[folded.size() - form.size() - 1] == ' ';
    };
    for (std::size_t i = 0; i < adjectives_.size(); ++i) {
        const auto found = std::find_if(adjectives_[i].begin(), adjectives_[i].end(), ends_name);
        if (found != adjectives_[i].end()) return Ending{i, static_cast<std::size_t>(found - adjectives_[i].begin())};
    }
    return std::nullopt;
}

std::vector<std::string> StateVariants::of(const std::string& folded) const {
    std::vector<std::string> variants;
    const auto ending = ending_of(folded);
    if (!ending) return variants;
    const auto& forms = adjectives_[ending->adjective];
    const std::string head = folded.substr(0, folded.size() - forms[ending->place].size());
    for (const auto& other : adjectives_)
        if (other.size() == forms.size() && &other != &forms) variants.push_back(head + other[ending->place]);
    if (has_two_words(head))
        for (const std::string& name : names_) variants.push_back(std::string(head).append("في ").append(name));
    return variants;
}

std::string StateVariants::without_state(const std::string& folded) const {
    const auto ending = ending_of(folded);
    if (!ending) return {};
    const std::string head = folded.substr(0, folded.size() - adjectives_[ending->adjective][ending->place].size());
    return has_two_words(head) && !head.ends_with(" في ") ? head.substr(0, head.size() - 1) : std::string();
}

}  // namespace bahith::actors
