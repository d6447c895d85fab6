// SPDX-License-Identifier: GPL-2.0-or-later
// The order of what both stages found does not depend on how many results are asked for: pages fit together.
#include "searcher/ranking/ranker.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "searcher/idf.hpp"
#include "searcher/lemma_terms.hpp"
#include "store/schema.hpp"
#include "store/words.hpp"

namespace bahith::searcher::ranking {
namespace {

using store::Field;

Place place_of(const Xapian::MSetIterator& found) {
    const Xapian::Document document = found.get_document();
    return {*found,
            found.get_weight(),
            document.get_value(store::slot(Field::article_key)),
            document.get_value(store::slot(Field::paragraphs)),
            found.get_weight(),
            {}};
}

// What is shown once: the article, or the passage, of which there may be several stretches.
std::string shown_once(const Place& place, Unit unit) {
    return unit == Unit::article ? place.article : place.article + '\n' + place.paragraphs;
}

// Each word of a passage is a term; records have none.
double average_words(const store::Reader& reader) {
    const Xapian::Database& database = reader.database();
    return database.get_avlength() * database.get_doccount() /
           std::max<double>(1, static_cast<double>(reader.passage_count()));
}

void keep_best(std::vector<Place>& places, Unit unit) {
    std::unordered_set<std::string> seen;
    std::erase_if(places, [&seen, unit](const Place& place) { return !seen.insert(shown_once(place, unit)).second; });
}

}  // namespace

std::vector<QueryWord> query_words(const BuiltQuery& built, const store::Reader& reader) {
    std::vector<QueryWord> words;
    std::unordered_set<std::string> seen;
    const auto passages = static_cast<double>(reader.passage_count());
    for (const TypedWord& word : built.typed_words) {
        if (!seen.insert(word.lemma).second) continue;
        const double with = reader.database().get_termfreq(lemma_term(Field::body, word.lemma));
        words.push_back({word.fold, word.alone, word.lemma, word.typed, word.weight * idf(passages, with)});
    }
    return words;
}

std::vector<Place> Ranker::rank(Xapian::Enquire& enquire, std::size_t count, Unit unit) {
    std::vector<Place> places = candidates(enquire);
    score(places);
    std::stable_sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.score > b.score; });
    keep_best(places, unit);
    if (places.size() < count) append_rest(enquire, count, unit, places);
    if (places.size() > count) places.resize(count);
    return places;
}

std::vector<Place> Ranker::in_order(Xapian::Enquire& enquire, std::size_t count, Unit unit) const {
    std::vector<Place> places;
    append_rest(enquire, count, unit, places);
    return places;
}

std::vector<Place> Ranker::candidates(Xapian::Enquire& enquire) const {
    std::vector<Place> places;
    const Xapian::MSet found = enquire.get_mset(0, wanted_ ? reader_.database().get_doccount() : most_candidates);
    for (auto i = found.begin(); i != found.end() && places.size() < most_candidates; ++i)
        if (!wanted_ || wanted_(*i)) places.push_back(place_of(i));
    return places;
}

void Ranker::score(std::vector<Place>& places) {
    if (words_.empty()) return;
    table_.begin_search();
    SecondStage stage(words_, average_words(reader_), table_);
    std::unordered_map<std::string, Origin> articles;
    for (const Place& place : places) {
        const auto [article, fresh] = articles.try_emplace(place.article);
        if (fresh) article->second = {articles.size(), reader_.passage_count(place.article)};
        const std::string data = reader_.database().get_document(place.document, Xapian::DOC_ASSUME_VALID).get_data();
        stage.add(article->second, place.first_stage, store::words_of(data));
    }
    const std::vector<Scored> scores = stage.scores();
    for (std::size_t i = 0; i < places.size(); ++i) {
        places[i].score = scores[i].score;
        places[i].features = scores[i].features;
    }
}

// Their scores are the first stage's, which are below those of all candidates: features only add.
void Ranker::append_rest(Xapian::Enquire& enquire, std::size_t count, Unit unit, std::vector<Place>& places) const {
    std::unordered_set<std::string> seen;
    for (const Place& place : places) seen.insert(shown_once(place, unit));
    if (unit == Unit::article && !wanted_) enquire.set_collapse_key(store::slot(Field::article_key));
    const Xapian::doccount all = reader_.database().get_doccount();
    Xapian::doccount from = 0;
    // Each walk begins at the best again: where few are wanted, or a passage has many stretches, one walk sees all.
    auto step = wanted_ ? all : static_cast<Xapian::doccount>(std::min<std::size_t>(all, count + places.size()));
    for (; places.size() < count && from < all; from += step, step = all) {
        const Xapian::MSet found = enquire.get_mset(from, step);
        for (auto i = found.begin(); i != found.end() && places.size() < count; ++i) {
            if (wanted_ && !wanted_(*i)) continue;
            Place place = place_of(i);
            if (seen.insert(shown_once(place, unit)).second) places.push_back(std::move(place));
        }
        if (found.size() < step) return;
    }
}

}  // namespace bahith::searcher::ranking
