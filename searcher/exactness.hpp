// SPDX-License-Identifier: GPL-2.0-or-later
// Words behind = are not in the index as typed: terms find candidates, the stored text decides. This is the query as a
// tree of what terms decide and what the text decides, to be evaluated over sets of passages.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "analyzers/arabic/typed.hpp"

namespace bahith::searcher {

/// A word or phrase as typed, and where it may stand.
struct ExactLeaf {
    arabic::TypedPhrase words;
    Xapian::Query candidates;  ///< passages that have it folded
    bool title_only = false;
};

struct Condition;
using ConditionPtr = std::shared_ptr<const Condition>;

/// Which passages match. Without exact words in it, a subtree is one query.
struct Condition {
    enum class Kind : std::uint8_t { query, exact, all, any, without };
    Kind kind = Kind::query;
    Xapian::Query query{};
    std::size_t leaf = 0;                  ///< of kind exact: its place among the leaves
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

/// `wanted` less `unwanted`.
[[nodiscard]] Wanted without(const Wanted& wanted, const Wanted& unwanted);

/// The exact words of a query, and the conditions of its four ways to match; null where terms decide.
struct Exactness {
    std::vector<ExactLeaf> leaves;
    ConditionPtr all, most, any, loose;

    [[nodiscard]] bool needed() const { return !leaves.empty(); }
};

}  // namespace bahith::searcher
