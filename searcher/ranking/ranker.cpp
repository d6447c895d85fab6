// SPDX-License-Identifier: GPL-2.0-or-later
// The order of what both stages found does not depend on how many results are asked for: pages fit together.
#include "searcher/ranking/ranker.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "searcher/idf.hpp"
#include "searcher/lemma_terms.hpp"
#include "searcher/ranking/results.hpp"
#include "searcher/stored_words.hpp"
#include "store/checksum.hpp"
#include "store/impact.hpp"
#include "store/schema.hpp"

namespace bahith::searcher::ranking {
namespace {

using store::Field;

double first_stage(const Xapian::MSetIterator& found) {
    return found.get_weight() / store::impact_unit;
}

/// What is shown once: the article, or the passage, of which there may be several stretches.
using Once = std::pair<std::uint64_t, std::string>;

Once shown_once(const Place& place) {
    return {place.article, place.paragraphs};
}

// Places in the order of the index, where neighbours lie side by side on disk.
std::vector<Place*> by_document(std::vector<Place>& places) {
    std::vector<Place*> out;
    out.reserve(places.size());
    for (Place& place : places) out.push_back(&place);
    std::sort(out.begin(), out.end(), [](const Place* a, const Place* b) { return a->document < b->document; });
    return out;
}

void keep_best(std::vector<Place>& places) {
    std::set<Once> seen;
    std::erase_if(places, [&seen](const Place& place) { return !seen.insert(shown_once(place)).second; });
}

}  // namespace

std::vector<QueryWord> query_words(const BuiltQuery& built, const store::Reader& reader) {
    std::vector<QueryWord> words;
    std::unordered_set<std::string> seen;
    const auto passages = static_cast<double>(reader.passage_count());
    for (const TypedWord& word : built.typed_words) {
        if (!seen.insert(word.lemma).second) continue;
        const auto having = [&reader](const std::string& lemma) {
            return reader.database().get_termfreq(lemma_term(Field::body, lemma));
        };
        Xapian::doccount with = having(word.lemma);
        for (const StandIn& other : word.stand_ins) with = std::max(with, having(other.lemma));
        words.push_back(
            {word.alone, word.lemma, word.typed, word.typed_alone, word.weight * idf(passages, with), word.stand_ins});
    }
    // Nearly all candidates have it then; whether with the article says nothing of what is sought.
    if (words.size() == 1) {
        words.front().alone = built.typed_words.front().bare;
        words.front().typed_bare = built.typed_words.front().typed_bare;
    }
    return words;
}

std::vector<Place> Ranker::rank(Xapian::Enquire& enquire, std::size_t count, Unit unit) {
    std::vector<Place> places = candidates(enquire, unit);
    score(places);
    std::stable_sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.score > b.score; });
    keep_best(places);
    if (places.size() < count) append_rest(enquire, count, unit, places);
    if (places.size() > count) places.resize(count);
    return places;
}

std::vector<Place> Ranker::in_order(Xapian::Enquire& enquire, std::size_t count, Unit unit) const {
    std::vector<Place> places;
    append_rest(enquire, count, unit, places);
    return places;
}

std::vector<Place> Ranker::candidates(Xapian::Enquire& enquire, Unit unit) const {
    std::vector<Place> places;
    Results results(enquire, verifier_, most_candidates);
    while (places.size() < most_candidates) {
        const Xapian::MSetIterator* found = results.next();
        if (found == nullptr) break;
        places.push_back(place_of(*found, unit));
    }
    return places;
}

Place Ranker::place_of(const Xapian::MSetIterator& found, Unit unit) const {
    Place place;
    place.document = *found;
    place.score = place.first_stage = first_stage(found);
    place.article = articles_ != nullptr ? articles_->article_of(*found) : store::checksum(article_of(*found));
    if (unit == Unit::passage) place.paragraphs = found.get_document().get_value(store::slot(Field::paragraphs));
    return place;
}

std::string Ranker::article_of(Xapian::docid document) const {
    return reader_.database()
        .get_document(document, Xapian::DOC_ASSUME_VALID)
        .get_value(store::slot(Field::article_key));
}

std::size_t Ranker::passages_of(const Place& place) const {
    const auto known = articles_ != nullptr ? articles_->passages(place.article) : std::nullopt;
    return known ? *known : reader_.passage_count(article_of(place.document));
}

void Ranker::score(std::vector<Place>& places) {
    if (words_.empty()) return;
    table_.begin_search();
    SecondStage stage(words_, table_);
    const std::vector<Place*> in_order = by_document(places);
    std::unordered_map<std::uint64_t, Origin> articles;
    for (const Place* place : in_order) {
        const auto [article, fresh] = articles.try_emplace(place->article);
        if (fresh) article->second = {articles.size(), passages_of(*place)};
        stage.add(article->second, place->first_stage, stored_words(reader_.database(), place->document));
    }
    const std::vector<Scored> scores = stage.scores();
    for (std::size_t i = 0; i < in_order.size(); ++i) {
        in_order[i]->score = scores[i].score;
        in_order[i]->features = scores[i].features;
    }
}

// Their scores are the first stage's, which are below those of all candidates: features only add.
void Ranker::append_rest(Xapian::Enquire& enquire, std::size_t count, Unit unit, std::vector<Place>& places) const {
    std::set<Once> seen;
    for (const Place& place : places) seen.insert(shown_once(place));
    // Most articles have few passages among the best. Xapian's collapsing would read the article of every passage that
    // comes by.
    constexpr std::size_t passages_an_article = 3;
    Results results(enquire, verifier_, passages_an_article * (count + places.size()));
    while (places.size() < count) {
        const Xapian::MSetIterator* found = results.next();
        if (found == nullptr) return;
        Place place = place_of(*found, unit);
        if (seen.insert(shown_once(place)).second) places.push_back(std::move(place));
    }
}

}  // namespace bahith::searcher::ranking
