// SPDX-License-Identifier: GPL-2.0-or-later
// Mentioned dates are terms, publication dates are values; both are evaluated by stock Xapian.
#include "searcher/date_query.hpp"

#include <vector>

#include "store/date_nodes.hpp"
#include "store/schema.hpp"

namespace bahith::searcher {
namespace {

using store::Field;

Xapian::Query nodes_query(const dates::Interval& interval, bool with_wider) {
    std::vector<Xapian::Query> terms;
    for (const std::string& node : store::date_nodes(interval.first, interval.last)) {
        terms.emplace_back(store::term(Field::mention_node, node));
        terms.emplace_back(store::term(Field::mention_above, node));
        if (!with_wider) continue;
        for (const std::string& wider : store::ancestors(node)) terms.emplace_back(store::term(Field::mention_node, wider));
    }
    return {Xapian::Query::OP_OR, terms.begin(), terms.end()};
}

}  // namespace

Xapian::Query mentions_overlapping(const dates::Interval& interval) { return nodes_query(interval, true); }

Xapian::Query within_dates(const dates::Interval& interval) { return nodes_query(interval, false); }

Xapian::Query published_between(const std::string& from, const std::string& to) {
    const Xapian::Query after{Xapian::Query::OP_VALUE_GE, store::slot(Field::published_last), from.empty() ? "0" : from};
    if (to.empty()) return after;
    const Xapian::Query before{Xapian::Query::OP_VALUE_RANGE, store::slot(Field::published_first), "0", to};
    return {Xapian::Query::OP_AND, after, before};
}

std::string slot_day(std::chrono::year_month_day day) {
    std::string iso = dates::iso_day(day);
    std::erase(iso, '-');
    return iso;
}

}  // namespace bahith::searcher
