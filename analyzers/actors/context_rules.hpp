// SPDX-License-Identifier: GPL-2.0-or-later
// What the words beside a name say about whom it names (analyzers/data/actor_context.tsv).
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "analyzers/actors/gazetteer.hpp"
#include "analyzers/word_hash.hpp"

namespace bahith::actors {

enum class Relation : std::uint8_t {
    after,
    not_after,
    not_before,
    certain_after,
    doubtful_after,
    near,
    written,
    quoted_after,
    not_quoted_after,
    named_after
};

/// Names with aliases and acronyms.
enum class Kinds : std::uint8_t { any, name, metonym, nisba };

struct ContextRule {
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return word_hash(text); }
    };

    std::string actors;  ///< an id or a type
    Kinds kinds = Kinds::any;
    std::string first;  ///< the name's first word, folded; empty: any
    Relation relation = Relation::after;
    std::unordered_set<std::string, Hash, std::equal_to<>> words;  ///< folded, but for Relation::written

    bool has_phrases = false;  ///< some of `words` are two

    [[nodiscard]] bool concerns(NameKind kind, std::string_view first_word) const;
};

/// The rules by actor. Immutable once built.
class ContextRules {
public:
    /// `actors` are sorted by id. Throws std::runtime_error that names the line of a rule that cannot be read.
    ContextRules(std::span<const Actor> actors, std::string_view table);

    /// The rules of the actor with that place in the gazetteer.
    [[nodiscard]] std::span<const ContextRule* const> of(std::uint32_t actor) const { return *by_actor_[actor]; }

private:
    std::vector<ContextRule> rules_;
    using List = std::vector<const ContextRule*>;

    std::map<std::string, List, std::less<>> lists_;  // by type or id
    std::vector<const List*> by_actor_;
};

}  // namespace bahith::actors
