// SPDX-License-Identifier: GPL-2.0-or-later
// The gazetteer: who and what is known by name. The data of the built-in one is analyzers/data/*.tsv.
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
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
    std::uint32_t key = 0;  ///< of a compiled list: name_key() of `text`, else 0
};

/// An office held, as far as it is public record. Months are counted as year * 100 + month; where only the year is
/// known, `from` is its January and `to` its December.
struct Office {
    static constexpr std::int32_t unknown = 0, open = 999912;

    std::string role;             ///< head-of-state, head-of-government, foreign-minister … (docs/ANALYZER.md)
    std::string of;               ///< id of the state or body it is an office of
    std::int32_t from = unknown;  ///< first month: 202501
    std::int32_t to = open;       ///< last month; `open` while it lasts

    [[nodiscard]] bool held_in(std::int32_t month) const { return from <= month && month <= to; }
    [[nodiscard]] bool leads() const { return role == "head-of-state" || role == "head-of-government"; }
};

struct Actor {
    std::string id;      ///< "country/china"; stable, lower case ASCII, no spaces
    std::string type;    ///< country, person, organization, place
    std::string name;    ///< usual Arabic name, for display
    std::string parent;  ///< id of the state it belongs to, or empty
    std::vector<Name> names;
    std::vector<Office> offices;               ///< of persons, in order of time
    std::vector<std::string> former_ids = {};  ///< of those that the user merged into it
};

class ContextRules;
class FormIndex;
class GivenNames;
class OfficeHolders;

/// A list of actors and what is made of it to find them in text. Immutable; safe to share between threads.
class Gazetteer {
public:
    explicit Gazetteer(std::vector<Actor> actors);

    /// The built-in list after some edits: what those leave alone is not made anew.
    [[nodiscard]] static std::shared_ptr<const Gazetteer> edited_builtin(std::vector<Actor> actors);

    ~Gazetteer();
    Gazetteer(const Gazetteer&) = delete;
    Gazetteer& operator=(const Gazetteer&) = delete;

    /// The actors of the tables, built once on first use.
    [[nodiscard]] static const Gazetteer& builtin();

    /// Every actor, sorted by id.
    [[nodiscard]] std::span<const Actor> all() const { return actors_; }

    /// The actor that has that id, or has had it before a merge; or null.
    [[nodiscard]] const Actor* find(std::string_view id) const;

    /// Actors that a user may mean by `name`: an id, any Arabic form in any spelling, a Latin form in any case.
    /// Best match first; empty when nobody is known by that name.
    [[nodiscard]] std::vector<const Actor*> lookup(std::string_view name) const;

    /// Its forms, first names, rules and holders of office; each is built when first asked for.
    [[nodiscard]] const FormIndex& forms() const;
    [[nodiscard]] const GivenNames& given_names() const;
    [[nodiscard]] const ContextRules& context_rules() const;
    [[nodiscard]] const OfficeHolders& office_holders() const;

private:
    std::vector<Actor> actors_;
    bool of_builtin_ = false;
    std::unordered_map<std::string_view, const Actor*> former_;  // by former id
    mutable std::once_flag forms_once_, given_names_once_, context_rules_once_, office_holders_once_;
    mutable std::unique_ptr<const FormIndex> forms_;
    mutable std::unique_ptr<const GivenNames> given_names_;
    mutable std::unique_ptr<const ContextRules> context_rules_;
    mutable std::unique_ptr<const OfficeHolders> office_holders_;
};

}  // namespace bahith::actors
