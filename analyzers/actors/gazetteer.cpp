// SPDX-License-Identifier: GPL-2.0-or-later
// A sorted list of actors; what else is needed of them is made when it is first asked for.
#include "analyzers/actors/gazetteer.hpp"

#include <algorithm>

#include "analyzers/actors/actor_image.hpp"
#include "analyzers/actors/context_rules.hpp"
#include "analyzers/actors/form_index.hpp"
#include "analyzers/actors/given_names.hpp"
#include "analyzers/actors/office_titles.hpp"
#include "analyzers/data/embedded.hpp"

namespace bahith::actors {
const char* to_string(NameKind kind) {
    switch (kind) {
        case NameKind::name:
            return "name";
        case NameKind::alias:
            return "alias";
        case NameKind::acronym:
            return "acronym";
        case NameKind::metonym:
            return "metonym";
        case NameKind::nisba_adjective:
            return "nisba-adjective";
        case NameKind::title_only:
            return "title-only";
        case NameKind::latin:
            return "latin";
    }
    return "name";
}

Gazetteer::Gazetteer(std::vector<Actor> actors) : actors_(std::move(actors)) {
    const auto by_id = [](const Actor& a, const Actor& b) { return a.id < b.id; };
    if (!std::is_sorted(actors_.begin(), actors_.end(), by_id)) std::sort(actors_.begin(), actors_.end(), by_id);
    for (const Actor& actor : actors_)
        for (const std::string& id : actor.former_ids) former_.emplace(id, &actor);
}

Gazetteer::~Gazetteer() = default;

const Gazetteer& Gazetteer::builtin() {
    // Never freed: that would take as long at every exit as half of a search.
    static const Gazetteer& gazetteer = *new Gazetteer(read_actors(data::actors()));
    return gazetteer;
}

std::shared_ptr<const Gazetteer> Gazetteer::edited_builtin(std::vector<Actor> actors) {
    auto gazetteer = std::make_shared<Gazetteer>(std::move(actors));
    gazetteer->of_builtin_ = true;
    return gazetteer;
}

const Actor* Gazetteer::find(std::string_view id) const {
    const auto at = std::lower_bound(actors_.begin(), actors_.end(), id,
                                     [](const Actor& actor, std::string_view key) { return actor.id < key; });
    if (at != actors_.end() && at->id == id) return &*at;
    const auto former = former_.find(id);
    return former == former_.end() ? nullptr : former->second;
}

const FormIndex& Gazetteer::forms() const {
    std::call_once(forms_once_, [this] {
        if (this == &builtin())
            forms_ = std::make_unique<FormIndex>(data::actor_forms(), actors_.size());
        else if (of_builtin_)
            forms_ = std::make_unique<FormIndex>(builtin().forms(), builtin().all(), actors_);
        else
            forms_ = std::make_unique<FormIndex>(actors_, data::not_actors());
    });
    return *forms_;
}

const ContextRules& Gazetteer::context_rules() const {
    std::call_once(context_rules_once_,
                   [this] { context_rules_ = std::make_unique<ContextRules>(actors_, data::actor_context()); });
    return *context_rules_;
}

const OfficeHolders& Gazetteer::office_holders() const {
    std::call_once(office_holders_once_, [this] { office_holders_ = std::make_unique<OfficeHolders>(actors_); });
    return *office_holders_;
}

const GivenNames& Gazetteer::given_names() const {
    std::call_once(given_names_once_, [this] { given_names_ = std::make_unique<GivenNames>(actors_); });
    return *given_names_;
}

}  // namespace bahith::actors
