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
std::string shown(const dates::Interval& days) {
    const auto day = [](const std::string& iso) {
        return iso == "0001-01-01" || iso == "9999-12-31" ? std::string() : iso;
    };
    return day(dates::iso_day(days.first)) + ".." + day(dates::iso_day(days.last));
}

Result<Xapian::Query> published(std::string_view value, BuiltQuery& built) {
    const auto days = days_of_filter(value, dates::today());
    if (!days) return tl::make_unexpected(days.error());
    built.explain.push_back({"date " + std::string(value), "published in " + shown(*days)});
    return published_between(store::day_value(days->first), store::day_value(days->last));
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
    if (field == Field::published_first) return published(value, built);
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
    for (const std::string& end : {filters.from, filters.to})
        if (end.find("..") != std::string::npos)
            return fail(ErrorCode::usage, "\"" + end + "\" is a range, expected one date",
                        "a range in the query: date:" + end);
    if (!filters.from.empty() || !filters.to.empty())
        if (auto ok = add(field_filter(Field::published_first, filters.from + ".." + filters.to, known, built)); !ok)
            return tl::make_unexpected(ok.error());
    if (!filters.mentions.empty()) {
        auto days = days_of_filter(filters.mentions, dates::today());
        if (!days) return tl::make_unexpected(days.error());
        built.explain.push_back({"mentions " + filters.mentions, "passages that mention a date in " + shown(*days)});
        parts.push_back(mentions_overlapping(*days));
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
