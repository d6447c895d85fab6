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
        if (name.kind == NameKind::nisba_adjective && !name.exact) adjectives_.push_back(inflect(name));
        if (name.kind == NameKind::name) names_.push_back(arabic::fold(name.text));
    }
}

std::vector<std::string> StateVariants::of(const std::string& folded) const {
    std::vector<std::string> variants;
    for (const auto& forms : adjectives_) {
        const auto ends_name = [&](const std::string& form) {
            return folded.size() > form.size() + 1 && folded.ends_with(form) &&
                   folded[folded.size() - form.size() - 1] == ' ';
        };
        const auto found = std::find_if(forms.begin(), forms.end(), ends_name);
        if (found == forms.end()) continue;
        const auto place = static_cast<std::size_t>(found - forms.begin());
        const std::string head = folded.substr(0, folded.size() - found->size());
        for (const auto& other : adjectives_)
            if (other.size() == forms.size() && &other != &forms) variants.push_back(head + other[place]);
        if (has_two_words(head))
            for (const std::string& name : names_) variants.push_back(std::string(head).append("في ").append(name));
        break;
    }
    return variants;
}

}  // namespace bahith::actors
