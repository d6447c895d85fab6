// SPDX-License-Identifier: GPL-2.0-or-later
// The gazetteer: who and what is known by name. Data in analyzers/data/*.tsv, embedded in the program.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bahith::actors {

/// How a form refers to its actor (../docs/ANALYZER.md).
enum class NameKind : std::uint8_t { name, alias, acronym, metonym, nisba_adjective, title_only, latin };

[[nodiscard]] const char* to_string(NameKind kind);

/// One written form of an actor. `exact`: matches only as written, no inflection. `ambiguous`: counts only where the
/// article names the actor in another way too.
struct Name {
    std::string text;
    NameKind kind = NameKind::name;
    bool exact = false;
    bool ambiguous = false;
};

struct Actor {
    std::string id;      ///< "country/china"; stable, lower case ASCII, no spaces
    std::string type;    ///< country, person, organization, place
    std::string name;    ///< usual Arabic name, for display
    std::string parent;  ///< id of the state it belongs to, or empty
    std::vector<Name> names;
};

/// Every actor, sorted by id. Built once on first use, then immutable; safe to share between threads.
[[nodiscard]] std::span<const Actor> all();

/// The actor with that id, or null.
[[nodiscard]] const Actor* find(std::string_view id);

/// Actors that a user may mean by `name`: an id, any Arabic form in any spelling, a Latin form in any case.
/// Best match first; empty when nobody is known by that name.
[[nodiscard]] std::vector<const Actor*> lookup(std::string_view name);

}  // namespace bahith::actors
