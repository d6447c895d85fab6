// SPDX-License-Identifier: GPL-2.0-or-later
// Actors from the posting lists; no article is opened.
#include "searcher/actor_catalogue.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "analyzers/arabic/fold.hpp"
#include "searcher/facets.hpp"
#include "searcher/tally.hpp"
#include "store/schema.hpp"

namespace bahith::searcher {
namespace {

using store::Field;

constexpr std::size_t most_completions = 100;

/// Whom a pattern selects.
class Pattern {
public:
    Pattern(const actors::Gazetteer& gazetteer, std::string_view pattern) : folded_(arabic::fold(pattern)) {
        if (folded_.empty()) return;
        for (const actors::Actor* actor : gazetteer.lookup(pattern)) meant_.insert(actor->id);
    }

    [[nodiscard]] bool selects(const actors::Actor& actor) const {
        if (folded_.empty() || meant_.contains(actor.id) || actor.id.find(folded_) != std::string::npos) return true;
        return std::any_of(actor.names.begin(), actor.names.end(), [this](const actors::Name& name) {
            return arabic::fold(name.text).find(folded_) != std::string::npos;
        });
    }

private:
    std::string folded_;
    std::unordered_set<std::string> meant_;
};

std::vector<std::string> ids_of(const Xapian::Database& database) {
    std::vector<std::string> ids;
    const std::string prefix(store::prefix(Field::actor));
    for (auto i = database.allterms_begin(prefix); i != database.allterms_end(prefix); ++i)
        ids.push_back((*i).substr(prefix.size()));
    return ids;
}

Documents mentioning(const Xapian::Database& database, const std::string& id) {
    return having(database, store::term(Field::actor, id));
}

Documents common(const Documents& a, const Documents& b) {
    Documents out;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
    return out;
}

ActorCount named(const actors::Actor& actor) {
    return {actor.id, actor.type, actor.name, 0, 0, 0, std::nullopt};
}

std::vector<ActorCount> all_actors(const Xapian::Database& database, const actors::Gazetteer& gazetteer,
                                   const Pattern& pattern) {
    std::vector<ActorCount> out;
    for (const std::string& id : ids_of(database)) {
        const actors::Actor* actor = gazetteer.find(id);
        if (actor == nullptr || actor->id != id || !pattern.selects(*actor)) continue;
        const Documents documents = mentioning(database, id);
        out.push_back(named(*actor));
        out.back().articles = Tally(database, documents).articles();
        out.back().passages = documents.size();
    }
    return out;
}

// Passages that mention them all.
Documents mentioning(const Xapian::Database& database, const std::vector<const actors::Actor*>& all) {
    Documents out = mentioning(database, all.front()->id);
    for (std::size_t i = 1; i < all.size(); ++i) out = common(out, mentioning(database, all[i]->id));
    return out;
}

// Passages of articles that mention them all, each anywhere.
Documents in_articles_of(const Xapian::Database& database, const std::vector<const actors::Actor*>& all) {
    Documents out = Tally(database, mentioning(database, all.front()->id)).whole_articles();
    for (std::size_t i = 1; i < all.size(); ++i)
        out = common(out, Tally(database, mentioning(database, all[i]->id)).whole_articles());
    return out;
}

std::vector<ActorCount> beside(const Xapian::Database& database, const actors::Gazetteer& gazetteer,
                               const Pattern& pattern, const std::vector<const actors::Actor*>& with) {
    std::unordered_map<std::string, std::size_t> together;
    for (const auto& count : Tally(database, in_articles_of(database, with)).listed(Field::actors, ' ').values)
        together.emplace(count.value, count.articles);
    std::vector<ActorCount> out;
    for (const auto& count : Tally(database, mentioning(database, with)).listed(Field::actors, ' ').values) {
        const actors::Actor* actor = gazetteer.find(count.value);
        if (actor == nullptr || actor->id != count.value || !pattern.selects(*actor)) continue;
        if (std::find(with.begin(), with.end(), actor) != with.end()) continue;
        out.push_back(named(*actor));
        out.back().articles = count.articles;
        out.back().passages = count.passages;
        out.back().together = together[count.value];
    }
    return out;
}

}  // namespace

std::vector<ActorCount> count_actors(const Xapian::Database& database, const actors::Gazetteer& gazetteer,
                                     const ActorsRequest& request, const std::vector<const actors::Actor*>& with) {
    const Pattern pattern(gazetteer, request.pattern);
    std::vector<ActorCount> out =
        with.empty() ? all_actors(database, gazetteer, pattern) : beside(database, gazetteer, pattern, with);
    std::sort(out.begin(), out.end(), [](const ActorCount& a, const ActorCount& b) {
        return a.articles != b.articles ? a.articles > b.articles : a.id < b.id;
    });
    if (request.limit > 0 && out.size() > request.limit) out.resize(request.limit);
    if (!request.over_time) return out;
    const Documents shared = with.empty() ? Documents() : mentioning(database, with);
    for (ActorCount& actor : out) {
        Documents documents = mentioning(database, actor.id);
        if (!with.empty()) documents = common(documents, shared);
        actor.timeline =
            count_over_time(Tally(database, std::move(documents)), TimelineOf::published, *request.over_time);
    }
    return out;
}

std::vector<std::string> complete_actor_name(const Xapian::Database& database, const actors::Gazetteer& gazetteer,
                                             std::string_view beginning) {
    const std::string folded = arabic::fold(beginning);
    std::vector<std::pair<Xapian::doccount, std::string>> found;
    for (const std::string& id : ids_of(database)) {
        const actors::Actor* actor = gazetteer.find(id);
        if (actor == nullptr || actor->id != id) continue;
        const std::string* best = !folded.empty() && id.starts_with(folded) ? &id : nullptr;
        for (const actors::Name& name : actor->names) {
            if (name.kind == actors::NameKind::nisba_adjective || name.ambiguous) continue;
            if (!arabic::fold(name.text).starts_with(folded)) continue;
            if (best == nullptr) best = &name.text;
        }
        if (best == nullptr) continue;
        found.emplace_back(database.get_termfreq(store::term(Field::actor, id)), folded.empty() ? actor->name : *best);
    }
    std::sort(found.rbegin(), found.rend());
    if (found.size() > most_completions) found.resize(most_completions);
    std::set<std::string> names;
    for (auto& [frequency, name] : found) names.insert(std::move(name));
    return {names.begin(), names.end()};
}

}  // namespace bahith::searcher
