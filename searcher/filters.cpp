// SPDX-License-Identifier: GPL-2.0-or-later
// Each filter is one function; an unknown name or date is an error that says what would be understood.
#include "searcher/filters.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "analyzers/arabic/fold.hpp"
#include "analyzers/arabic/tokenizer.hpp"
#include "analyzers/dates/dates.hpp"
#include "searcher/actor_names.hpp"
#include "searcher/date_query.hpp"
#include "store/date_nodes.hpp"

namespace bahith::searcher {
namespace {

using store::Field;
using Op = Xapian::Query::op;

// An end that was left open is none of the calendar's last days.
std::string shown(const std::vector<dates::Interval>& times) {
    const dates::Interval all = dates::all_days();
    std::string out;
    for (const dates::Interval& days : times) {
        if (!out.empty()) out += ", ";
        if (days.first != all.first) out += dates::iso_day(days.first);
        out += "..";
        if (days.last != all.last) out += dates::iso_day(days.last);
    }
    return out;
}

Xapian::Query published(const std::string& value, const std::vector<dates::Interval>& times, BuiltQuery& built) {
    built.explain.push_back({value, "published in " + shown(times)});
    return published_during(times);
}

Result<Xapian::Query> actor(std::string_view name, BuiltQuery& built) {
    const Result<const actors::Actor*> known = one_actor(*built.gazetteer, name);
    if (!known) return tl::make_unexpected(known.error());
    const actors::Actor& actor = **known;
    built.explain.push_back({std::string(name), "mentions of " + actor.id + " (" + actor.name + ")"});
    built.highlighter.add_actor(actor.id);
    return Xapian::Query(store::term(Field::actor, actor.id));
}

Xapian::Query beginning_with(const std::string& term) {
    return {Op::OP_WILDCARD, term, 100, Xapian::Query::WILDCARD_LIMIT_MOST_FREQUENT, Op::OP_OR};
}

// Authors are matched by their words, so that a part of the name is enough; a * ends the beginning of a word.
Xapian::Query author(std::string_view value, bool starred) {
    std::vector<std::string> terms;
    arabic::Tokenizer().split(
        value, [&terms](arabic::Piece&& piece) { terms.push_back(store::word_term(Field::author, piece.fold)); });
    if (terms.empty()) return Xapian::Query(store::term(Field::author, arabic::fold(value)));  // no word: nobody's name
    std::vector<Xapian::Query> words(terms.begin(), terms.end());
    if (starred) words.back() = beginning_with(terms.back());
    return {Op::OP_AND, words.begin(), words.end()};
}

// Other names are matched by their beginning, * or not.
Xapian::Query named(Field field, std::string_view value, const KnownTerm& known) {
    const bool starred = value.ends_with('*');
    if (starred) value.remove_suffix(1);
    const std::string term = store::term(field, arabic::fold(value));
    if (!starred && known(term)) return Xapian::Query(term);
    return field == Field::author ? author(value, starred) : beginning_with(term);
}

}  // namespace

Result<Xapian::Query> field_filter(Field field, std::string_view value, const KnownTerm& known, BuiltQuery& built) {
    if (field == Field::actor) return actor(value, built);
    if (field == Field::published_first) {
        const auto times = days_of_filter("date:", value, dates::today());
        if (!times) return tl::make_unexpected(times.error());
        return published("date " + std::string(value), *times, built);
    }
    built.explain.push_back({std::string(store::spec(field).name) + " " + std::string(value),
                             "that name where the index has it whole, else names with these words in them"});
    return named(field, value, known);
}

Result<Xapian::Query> filter_query(const Filters& filters, const KnownTerm& known, BuiltQuery& built) {
    std::vector<Xapian::Query> parts;
    const auto add = [&parts](Result<Xapian::Query> query) -> Result<void> {
        if (!query) return tl::make_unexpected(query.error());
        parts.push_back(std::move(*query));
        return {};
    };
    if (!filters.from.empty() || !filters.to.empty()) {
        const auto days = days_between(filters.from, filters.to, dates::today());
        if (!days) return tl::make_unexpected(days.error());
        const std::string from = filters.from.empty() ? "" : "--from " + filters.from;
        const std::string to = filters.to.empty() ? "" : "--to " + filters.to;
        parts.push_back(published(from + (from.empty() || to.empty() ? "" : " ") + to, {*days}, built));
    }
    if (!filters.mentions.empty()) {
        const auto times = days_of_filter("--mentions", filters.mentions, dates::today());
        if (!times) return tl::make_unexpected(times.error());
        built.explain.push_back({"mentions " + filters.mentions, "passages that mention a date in " + shown(*times)});
        parts.push_back(mentions_overlapping(*times));
    }
    for (const std::string& name : filters.actors)
        if (auto ok = add(actor(name, built)); !ok) return tl::make_unexpected(ok.error());
    for (const auto& [field, value] :
         {std::pair(Field::source, filters.source), std::pair(Field::author, filters.author)})
        if (!value.empty())
            if (auto ok = add(field_filter(field, value, known, built)); !ok) return tl::make_unexpected(ok.error());
    return parts.empty() ? Xapian::Query() : Xapian::Query(Op::OP_AND, parts.begin(), parts.end());
}

}  // namespace bahith::searcher
