// SPDX-License-Identifier: GPL-2.0-or-later
// Queries are joined as ever; conditions are joined beside them where there is one.
#include "searcher/exactness.hpp"

#include <algorithm>

namespace bahith::searcher {
namespace {

using Op = Xapian::Query::op;

ConditionPtr condition_of(const Wanted& wanted) {
    if (wanted.condition) return wanted.condition;
    return std::make_shared<Condition>(Condition{Condition::Kind::query, wanted.query, 0, {}});
}

}  // namespace

Wanted joined(Op op, const std::vector<Wanted>& parts) {
    std::vector<Xapian::Query> queries;
    std::vector<ConditionPtr> conditions;
    bool exact = false;
    for (const Wanted& part : parts) {
        if (part.empty()) continue;
        queries.push_back(part.query);
        conditions.push_back(condition_of(part));
        exact = exact || part.condition;
    }
    if (queries.empty()) return {};
    Wanted out{Xapian::Query(op, queries.begin(), queries.end()), nullptr};
    const auto kind = op == Op::OP_AND ? Condition::Kind::all : Condition::Kind::any;
    if (exact) out.condition = std::make_shared<Condition>(Condition{kind, {}, 0, std::move(conditions)});
    return out;
}

Wanted without(const Wanted& wanted, const Wanted& unwanted) {
    if (unwanted.empty()) return wanted;
    if (!unwanted.condition) {
        const Wanted fewer{Xapian::Query(Op::OP_AND_NOT, wanted.query, unwanted.query), nullptr};
        if (!wanted.condition) return fewer;
        return {fewer.query, std::make_shared<Condition>(
                                 Condition{Condition::Kind::all, {}, 0, {wanted.condition, condition_of(fewer)}})};
    }
    return {wanted.query, std::make_shared<Condition>(
                              Condition{Condition::Kind::without, {}, 0, {condition_of(wanted), unwanted.condition}})};
}

}  // namespace bahith::searcher
