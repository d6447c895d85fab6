// SPDX-License-Identifier: GPL-2.0-or-later
// Puts the tables together into one sorted list of actors.
#include "analyzers/actors/gazetteer.hpp"

#include <algorithm>
#include <unordered_set>

#include "analyzers/actors/context_rules.hpp"
#include "analyzers/actors/data_file.hpp"
#include "analyzers/actors/form_index.hpp"
#include "analyzers/actors/given_names.hpp"
#include "analyzers/actors/office_titles.hpp"
#include "analyzers/actors/territory.hpp"
#include "analyzers/arabic/fold.hpp"
#include "analyzers/data/embedded.hpp"

namespace bahith::actors {
namespace {

// ICU's names differ a little from the newspapers'. A form that any actor has already is left alone: what the tables
// say of it (ambiguous, another's) holds.
void add_territory_names(std::vector<Entry>& entries) {
    std::unordered_set<std::string> known;
    known.reserve(4 * entries.size());
    for (const Entry& entry : entries)
        for (const Name& name : entry.actor.names)
            if (name.kind != NameKind::latin) known.insert(arabic::fold(name.text));
    for (Entry& entry : entries) {
        if (entry.code.empty()) continue;
        std::string text = territory_name(entry.code);
        if (!text.empty() && known.insert(arabic::fold(text)).second)
            entry.actor.names.push_back({std::move(text), NameKind::alias, false, false});
    }
}

std::vector<Actor> builtin_actors() {
    std::vector<Entry> entries;
    entries.reserve(1024);
    read_table("countries.tsv", data::countries(), entries);
    add_territory_names(entries);
    read_table("organizations.tsv", data::organizations(), entries);
    read_table("persons.tsv", data::persons(), entries);
    read_table("places.tsv", data::places(), entries);
    std::vector<Actor> actors;
    actors.reserve(entries.size());
    for (Entry& entry : entries) actors.push_back(std::move(entry.actor));
    return actors;
}

}  // namespace

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
    std::sort(actors_.begin(), actors_.end(), [](const Actor& a, const Actor& b) { return a.id < b.id; });
}

Gazetteer::~Gazetteer() = default;

const Gazetteer& Gazetteer::builtin() {
    static const Gazetteer gazetteer(builtin_actors());
    return gazetteer;
}

const Actor* Gazetteer::find(std::string_view id) const {
    const auto at = std::lower_bound(actors_.begin(), actors_.end(), id,
                                     [](const Actor& actor, std::string_view key) { return actor.id < key; });
    return at != actors_.end() && at->id == id ? &*at : nullptr;
}

const FormIndex& Gazetteer::forms() const {
    std::call_once(forms_once_, [this] {
        forms_ = this == &builtin() ? std::make_unique<FormIndex>(data::actor_forms(), actors_.size())
                                    : std::make_unique<FormIndex>(actors_, data::not_actors());
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
