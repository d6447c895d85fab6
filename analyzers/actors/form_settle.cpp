// SPDX-License-Identifier: GPL-2.0-or-later
// Who is somebody comes before a phrase that is nobody, a form that asks for a sign before one that does not.
#include "analyzers/actors/form_settle.hpp"

#include <algorithm>
#include <tuple>

namespace bahith::actors {
namespace {

bool better(const Form& a, const Form& b) {
    const bool a_nobody = a.actor == Form::nobody, b_nobody = b.actor == Form::nobody;
    return std::tie(a_nobody, b.plus, a.ambiguous, a.kind, a.origin, a.actor) <
           std::tie(b_nobody, a.plus, b.ambiguous, b.kind, b.origin, b.actor);
}

bool is_respelling(const Form& form) {
    return form.origin == FormOrigin::respelling;
}

// One where nothing else is, else none.
void block_respellings(std::vector<Form>& forms, std::vector<Form>& blocked) {
    bool free = std::all_of(forms.begin(), forms.end(), is_respelling);
    std::erase_if(forms, [&](const Form& form) {
        if (!is_respelling(form)) return false;
        if (free) return free = false;
        blocked.push_back(form);
        return true;
    });
}

}  // namespace

void settle(std::vector<Form>& forms, std::vector<Form>& blocked) {
    std::stable_sort(forms.begin(), forms.end(), better);
    block_respellings(forms, blocked);
    std::vector<Form> kept;
    for (const Form& form : forms) {
        const auto twin = std::find_if(kept.begin(), kept.end(), [&form](const Form& other) {
            return form.ambiguous && form.actor != Form::nobody && other.actor == form.actor && other.ambiguous;
        });
        if (twin == kept.end())
            kept.push_back(form);
        else
            twin->generic = twin->generic || form.generic;
    }
    forms = std::move(kept);
}

}  // namespace bahith::actors
