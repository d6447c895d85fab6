// SPDX-License-Identifier: GPL-2.0-or-later
// Mentioned dates are terms, publication dates are values; both are evaluated by stock Xapian.
#include "searcher/date_query.hpp"

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "store/date_nodes.hpp"
#include "store/schema.hpp"

namespace bahith::searcher {
namespace {

using dates::quoted;
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

tl::unexpected<Error> in_option(std::string_view option, Error error) {
    error.message = std::string(option) + ' ' + error.message;
    return tl::make_unexpected(std::move(error));
}

/// --from takes a date or what begins, --to a date or what ends.
struct End {
    const char* option;
    dates::Times::Shape shape;
    const char* other;
};
constexpr End from_end{"--from", dates::Times::Shape::since, "--to"};
constexpr End to_end{"--to", dates::Times::Shape::until, "--from"};

Result<dates::Interval> end_of_range(const End& end, std::string_view text, const std::chrono::year_month_day& today) {
    using Shape = dates::Times::Shape;
    const auto times = dates::parse_filter(text, today);
    if (!times) return in_option(end.option, times.error());
    if (times->shape == Shape::date || times->shape == end.shape) return times->days.front();
    const std::string found = std::string(end.option) + ' ' + quoted(text) + ": ";
    if (times->shape == Shape::range || times->shape == Shape::list)
        return fail(ErrorCode::usage, found + "several dates, expected one",
                    "give the first to --from, the last to --to, or all to date:");
    const bool begins = times->shape == Shape::since;
    return fail(ErrorCode::usage,
                found + (begins ? "a beginning without an end" : "an end without a beginning") + ", expected a date",
                std::string("write ") + end.other + ' ' + quoted(text));
}

}  // namespace

Result<std::vector<dates::Interval>> days_of_filter(std::string_view option, std::string_view text,
                                                    const std::chrono::year_month_day& today) {
    auto times = dates::parse_filter(text, today);
    if (!times) return in_option(option, times.error());
    return std::move(times->days);
}

Result<dates::Interval> days_between(std::string_view from, std::string_view to,
                                     const std::chrono::year_month_day& today) {
    dates::Interval days = dates::all_days();
    if (!from.empty()) {
        const auto begin = end_of_range(from_end, from, today);
        if (!begin) return begin;
        days.first = begin->first;
    }
    if (!to.empty()) {
        const auto end = end_of_range(to_end, to, today);
        if (!end) return end;
        days.last = end->last;
    }
    if (days.first > days.last)
        return fail(ErrorCode::usage, "--from " + quoted(from) + " --to " + quoted(to) + ": ends before it begins",
                    "give the earlier date to --from");
    return days;
}

Xapian::Query mentions_overlapping(const std::vector<dates::Interval>& times) {
    std::vector<Xapian::Query> any;
    for (const dates::Interval& interval : times) any.push_back(nodes_query(interval, true));
    return {Xapian::Query::OP_OR, any.begin(), any.end()};
}

Xapian::Query within_dates(const dates::Interval& interval) {
    return nodes_query(interval, false);
}

Xapian::Query published_during(const std::vector<dates::Interval>& times) {
    std::vector<Xapian::Query> any;
    for (const dates::Interval& interval : times) {
        const Xapian::Query after{Xapian::Query::OP_VALUE_GE, store::slot(Field::published_last),
                                  store::day_value(interval.first)};
        const Xapian::Query before{Xapian::Query::OP_VALUE_RANGE, store::slot(Field::published_first), "0",
                                   store::day_value(interval.last)};
        any.emplace_back(Xapian::Query::OP_AND, after, before);
    }
    return {Xapian::Query::OP_OR, any.begin(), any.end()};
}

}  // namespace bahith::searcher
