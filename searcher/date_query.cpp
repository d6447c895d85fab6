// SPDX-License-Identifier: GPL-2.0-or-later
// Mentioned dates are terms, publication dates are values; both are evaluated by stock Xapian.
#include "searcher/date_query.hpp"

#include <set>
#include <string>
#include <vector>

#include "store/date_nodes.hpp"
#include "store/schema.hpp"

namespace bahith::searcher {
namespace {

using store::Field;

// Years that begin at nodes[i] and make up a whole century or millennium; 0 when none do.
std::size_t whole_years(const std::vector<std::string>& nodes, std::size_t i) {
    for (const std::size_t digits : {std::size_t{3}, std::size_t{2}}) {
        const std::size_t years = digits == 3 ? 1000 : 100;
        const std::string shared = nodes[i].substr(0, 4 - digits);
        if (nodes[i] == shared + std::string(digits, '0') && i + years <= nodes.size() &&
            nodes[i + years - 1] == shared + std::string(digits, '9'))
            return years;
    }
    return 0;
}

// Whatever lies in a century begins with its digits. Xapian takes time quadratic in the number of terms, so that the
// thousands of years of an open range are not asked for one by one.
Xapian::Query century(const std::string& year, std::size_t years) {
    const std::string beginning = store::term(Field::mention_node, year.substr(0, years == 1000 ? 1 : 2));
    return {Xapian::Query::OP_WILDCARD, beginning, 0, Xapian::Query::WILDCARD_LIMIT_ERROR, Xapian::Query::OP_OR};
}

std::string uncounted_year(std::string_view year) {
    return store::term(Field::mention_node, store::uncounted(year));
}

Xapian::Query nodes_query(const dates::Interval& interval, bool with_wider) {
    std::vector<Xapian::Query> terms;
    std::set<std::string> wider;
    const std::vector<std::string> nodes = store::date_nodes(interval.first, interval.last);
    const bool asks_for_decades = nodes.size() >= 10 && nodes.front().size() == 4 && nodes.back().size() == 4;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (const std::size_t years = whole_years(nodes, i); years > 0) {
            terms.push_back(century(nodes[i], years));
            i += years - 1;
            continue;
        }
        const std::string& node = nodes[i];
        terms.emplace_back(store::term(Field::mention_node, node));
        terms.emplace_back(store::term(Field::mention_above, node));
        const bool is_year = node.size() == 4;
        if (is_year && (with_wider || asks_for_decades)) terms.emplace_back(uncounted_year(node));
        if (!with_wider) continue;
        if (!is_year) terms.emplace_back(uncounted_year(node.substr(0, 4)));
        for (std::string& one : store::ancestors(node)) wider.insert(std::move(one));
    }
    for (const std::string& one : wider) terms.emplace_back(store::term(Field::mention_node, one));
    return {Xapian::Query::OP_OR, terms.begin(), terms.end()};
}

}  // namespace

Result<dates::Interval> days_of_filter(std::string_view text, const std::chrono::year_month_day& today) {
    const std::size_t dots = text.find("..");
    if (dots == std::string_view::npos)
        return dates::parse(text, today).map([](const auto& parsed) { return parsed.interval; });
    if (text.find("..", dots + 2) != std::string_view::npos)
        return fail(ErrorCode::usage, "\"" + std::string(text) + "\" has more than one \"..\"",
                    "expected a date, or two dates with .. between them");
    using namespace std::chrono;
    dates::Interval whole{year{1} / January / 1, year{9999} / December / 31};
    if (dots > 0) {
        const auto first = dates::parse(text.substr(0, dots), today);
        if (!first) return tl::make_unexpected(first.error());
        whole.first = first->interval.first;
    }
    if (dots + 2 < text.size()) {
        const auto last = dates::parse(text.substr(dots + 2), today);
        if (!last) return tl::make_unexpected(last.error());
        whole.last = last->interval.last;
    }
    if (sys_days(whole.first) > sys_days(whole.last))
        return fail(ErrorCode::usage, "the range \"" + std::string(text) + "\" ends before it begins");
    return whole;
}

Xapian::Query mentions_overlapping(const dates::Interval& interval) {
    return nodes_query(interval, true);
}

Xapian::Query within_dates(const dates::Interval& interval) {
    return nodes_query(interval, false);
}

Xapian::Query published_between(const std::string& from, const std::string& to) {
    const Xapian::Query after{Xapian::Query::OP_VALUE_GE, store::slot(Field::published_last),
                              from.empty() ? "0" : from};
    if (to.empty()) return after;
    const Xapian::Query before{Xapian::Query::OP_VALUE_RANGE, store::slot(Field::published_first), "0", to};
    return {Xapian::Query::OP_AND, after, before};
}

}  // namespace bahith::searcher
