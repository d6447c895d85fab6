// SPDX-License-Identifier: GPL-2.0-or-later
// Queries are joined as ever; conditions are joined beside them where there is one.
#include "searcher/condition.hpp"

#include <algorithm>

namespace bahith::searcher {
namespace {

using Op = Xapian::Query::op;

ConditionPtr condition_of(const Wanted& wanted) {
    if (wanted.condition) return wanted.condition;
    return std::make_shared<Condition>(Condition{Condition::Kind::query, wanted.query, nullptr, {}});
}

}  // namespace

Wanted joined(Op op, const std::vector<Wanted>& parts) {
    std::vector<Xapian::Query> queries;
    std::vector<ConditionPtr> conditions;
    bool by_text = false;
    for (const Wanted& part : parts) {
        if (part.empty()) continue;
        queries.push_back(part.query);
        conditions.push_back(condition_of(part));
        by_text = by_text || part.condition;
    }
    if (queries.empty()) return {};
    Wanted out{Xapian::Query(op, queries.begin(), queries.end()), nullptr};
    const auto kind = op == Op::OP_AND ? Condition::Kind::all : Condition::Kind::any;
    if (by_text) out.condition = std::make_shared<Condition>(Condition{kind, {}, nullptr, std::move(conditions)});
    return out;
}

Wanted without(const Wanted& wanted, const Wanted& unwanted) {
    if (unwanted.empty()) return wanted;
    if (!unwanted.condition) {
        const Wanted fewer{Xapian::Query(Op::OP_AND_NOT, wanted.query, unwanted.query), nullptr};
        if (!wanted.condition) return fewer;
        return {fewer.query, std::make_shared<Condition>(Condition{
                                 Condition::Kind::all, {}, nullptr, {wanted.condition, condition_of(fewer)}})};
    }
    return {wanted.query, std::make_shared<Condition>(Condition{
                              Condition::Kind::without, {}, nullptr, {condition_of(wanted), unwanted.condition}})};
}

Wanted wanted_text(TextLeaf text) {
    const auto leaf = std::make_shared<const TextLeaf>(std::move(text));
    return {leaf->candidates, std::make_shared<Condition>(Condition{Condition::Kind::text, {}, leaf, {}})};
}

Wanted scaled(const Wanted& wanted, double weight) {
    if (wanted.empty()) return wanted;
    return {Xapian::Query(Op::OP_SCALE_WEIGHT, wanted.query, weight), wanted.condition};
}

}  // namespace bahith::searcher
