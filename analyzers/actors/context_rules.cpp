// SPDX-License-Identifier: GPL-2.0-or-later
// Reads the table: five columns parted by tabs.
#include "analyzers/actors/context_rules.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "analyzers/arabic/fold.hpp"
#include "analyzers/data/list.hpp"

namespace bahith::actors {
namespace {

enum Column : std::size_t { actors_column, kinds, first, relation, words, columns };

constexpr std::array<std::string_view, 10> relations{
    "after", "not-after", "not-before",   "certain-after",    "doubtful-after",
    "near",  "written",   "quoted-after", "not-quoted-after", "named-after"};
constexpr std::array<std::string_view, 4> kind_names{"any", "name", "metonym", "nisba"};

template <class Take>
void cut(std::string_view text, char separator, Take take) {
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(separator, at), text.size());
        take(text.substr(at, end - at));
        at = end + 1;
    }
}

ContextRule read_rule(std::string_view line) {
    std::array<std::string_view, columns> cells;
    std::size_t found = 0;
    cut(line, '\t', [&](std::string_view cell) {
        if (found < columns) cells[found] = cell;
        ++found;
    });
    const auto known = std::find(relations.begin(), relations.end(), cells[relation]);
    const auto kind = std::find(kind_names.begin(), kind_names.end(), cells[kinds]);
    if (found != columns || known == relations.end() || kind == kind_names.end())
        throw std::runtime_error("actor_context.tsv: not a rule: " + std::string(line));
    ContextRule rule{std::string(cells[actors_column]),
                     static_cast<Kinds>(kind - kind_names.begin()),
                     arabic::fold(cells[first]),
                     static_cast<Relation>(known - relations.begin()),
                     {},
                     cells[words].find(' ') != std::string_view::npos};
    cut(cells[words], '|', [&](std::string_view word) {
        rule.words.insert(rule.relation == Relation::written ? std::string(word) : arabic::fold(word));
    });
    return rule;
}

}  // namespace

bool ContextRule::concerns(NameKind kind, std::string_view first_word) const {
    if (!first.empty() && first != first_word) return false;
    switch (kinds) {
        case Kinds::any:
            return true;
        case Kinds::nisba:
            return kind == NameKind::nisba_adjective;
        case Kinds::metonym:
            return kind == NameKind::metonym;
        case Kinds::name:
            break;
    }
    return kind != NameKind::nisba_adjective && kind != NameKind::metonym;
}

// Few actors have rules of their own; all others share the list of their type.
ContextRules::ContextRules(std::span<const Actor> actors, std::string_view table) {
    bool heading = true;
    data::each_entry(table, [&](std::string_view line) {
        if (!heading) rules_.push_back(read_rule(line));
        heading = false;
    });
    for (const ContextRule& rule : rules_) lists_[rule.actors];
    by_actor_.reserve(actors.size());
    for (const Actor& actor : actors) by_actor_.push_back(&lists_[actor.type]);
    for (auto& [whose, list] : lists_) {
        const auto actor = std::lower_bound(actors.begin(), actors.end(), whose,
                                            [](const Actor& one, const std::string& id) { return one.id < id; });
        const bool is_id = actor != actors.end() && actor->id == whose;
        for (const ContextRule& rule : rules_)
            if (rule.actors == whose || (is_id && rule.actors == actor->type)) list.push_back(&rule);
        if (is_id) by_actor_[static_cast<std::size_t>(actor - actors.begin())] = &list;
    }
}

}  // namespace bahith::actors
