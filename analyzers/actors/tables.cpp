// SPDX-License-Identifier: GPL-2.0-or-later
// The tables are read in order: where two give one form, the first has it.
#include "analyzers/actors/tables.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "analyzers/actors/data_file.hpp"
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

}  // namespace

std::vector<Actor> actors_of_tables() {
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
    std::sort(actors.begin(), actors.end(), [](const Actor& a, const Actor& b) { return a.id < b.id; });
    return actors;
}

}  // namespace bahith::actors
