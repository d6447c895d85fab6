// SPDX-License-Identifier: GPL-2.0-or-later
// What terms cannot tell: phrases, beginnings of words and words behind =. Terms find candidates, the stored words and
// text decide. This is the query as a tree of what terms decide and what the text decides, to be evaluated over sets of
// passages.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "analyzers/arabic/typed.hpp"
#include "searcher/written_pattern.hpp"

namespace bahith::searcher {

/// What a text must have, and where it may stand.
struct TextLeaf {
    WrittenPattern words;
    arabic::TypedPhrase typed;  ///< the same as typed, behind =; empty: any spelling will do
    Xapian::Query candidates;   ///< passages that may have it
    bool title_only = false;
};

struct Condition;
using ConditionPtr = std::shared_ptr<const Condition>;

/// Which passages match. Without texts in it, a subtree is one query.
struct Condition {
    enum class Kind : std::uint8_t { query, text, all, any, without };
    Kind kind = Kind::query;
    Xapian::Query query{};
    std::shared_ptr<const TextLeaf> text{};
    std::vector<ConditionPtr> children{};  ///< of kind without: the first less the second
};

/// A query with the condition that decides where terms alone do not: `query` then matches too much, never too little.
struct Wanted {
    Xapian::Query query{};
    ConditionPtr condition{};  ///< null: the query alone decides

    [[nodiscard]] bool empty() const { return query.empty(); }
};

/// Empty ones are passed over.
[[nodiscard]] Wanted joined(Xapian::Query::op op, const std::vector<Wanted>& parts);

/// The candidates of a text, and the text.
[[nodiscard]] Wanted wanted_text(TextLeaf text);

/// The same, weighing so many times as much.
[[nodiscard]] Wanted scaled(const Wanted& wanted, double weight);

/// `wanted` less `unwanted`.
[[nodiscard]] Wanted without(const Wanted& wanted, const Wanted& unwanted);

}  // namespace bahith::searcher
