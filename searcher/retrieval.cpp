// SPDX-License-Identifier: GPL-2.0-or-later
// Chooses how strictly to match, ranks passages, collapses them to articles, cuts snippets.
#include "searcher/retrieval.hpp"

#include <algorithm>
#include <charconv>
#include <functional>
#include <limits>
#include <memory>
#include <optional>

#include "analyzers/arabic/written.hpp"
#include "searcher/anchor.hpp"
#include "searcher/facets.hpp"
#include "searcher/ranking/ranker.hpp"
#include "searcher/ranking/weights.hpp"
#include "searcher/record_cache.hpp"
#include "searcher/snippet.hpp"
#include "searcher/tally.hpp"
#include "searcher/verification.hpp"
#include "store/schema.hpp"

namespace bahith::searcher {
namespace {

using store::Field;

constexpr const char* before_all_days = "00000000";
constexpr const char* after_all_days = "99999999";

Xapian::Query filtered(const Xapian::Query& query, const Xapian::Query& filter) {
    const Xapian::Query passages(store::term(Field::kind, store::kind_passage));
    const Xapian::Query base = query.empty() ? Xapian::Query(Xapian::Query::OP_SCALE_WEIGHT, passages, 0.0) : query;
    return filter.empty() ? base : Xapian::Query(Xapian::Query::OP_FILTER, base, filter);
}

// Xapian prints bytes that are no UTF-8 as \xNN: the letters of lemmas.
std::string with_letters(const std::string& description) {
    constexpr std::size_t escape_size = 4;
    std::string out;
    for (std::size_t at = 0; at < description.size();) {
        unsigned byte = 0;
        const char* digits = description.data() + at + 2;
        const bool escaped = description.compare(at, 2, "\\x") == 0 && at + escape_size <= description.size() &&
                             std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2;
        out += escaped ? arabic::unwritten(std::string(1, static_cast<char>(byte))) : std::string(1, description[at]);
        at += escaped ? escape_size : 1;
    }
    return out;
}

// Xapian prints weights with all the digits a double has.
std::string rounded(const std::string& description) {
    constexpr int kept = 2;
    std::string out;
    int decimals = -1;  // since the point; -1: not behind one
    for (const char c : description) {
        const bool digit = c >= '0' && c <= '9';
        if (decimals >= 0 && digit && ++decimals > kept) continue;
        if (!digit) decimals = c == '.' && !out.empty() && out.back() >= '0' && out.back() <= '9' ? 0 : -1;
        out.push_back(c);
    }
    return out;
}

bool finds_something(const Xapian::Database& database, const Xapian::Query& query) {
    Xapian::Enquire enquire(database);
    enquire.set_query(query);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    return !enquire.get_mset(0, 1).empty();
}

constexpr std::size_t most_results = 10'000'000;  // pages behind these are empty

class Retrieval {
public:
    Retrieval(const store::Reader& reader, const ArticleMap* articles, const Request& request, const BuiltQuery& built,
              const Xapian::Query& filter, KnownWords& known_words, ranking::WordTable& table)
        : reader_(reader),
          articles_(articles),
          database_(reader.database()),
          request_(request),
          built_(built),
          filter_(filter),
          known_words_(known_words),
          table_(table),
          records_(reader) {}

    Response run() {
        Choice choice = choose();
        response_.exact = built_.exact;
        response_.xapian_query = request_.explain ? with_letters(rounded(choice.wanted.query.get_description())) : "";
        if (counted()) count(passing(choice));
        if (request_.limit > 0 && response_.hits.empty()) rank(choice);
        return std::move(response_);
    }

private:
    /// A way to match. `verifier`: where terms alone do not decide. `passing`: all passages that match, in order of
    /// docid, once they were looked up.
    struct Choice {
        Wanted wanted;
        std::unique_ptr<Verifier> verifier;
        std::optional<Documents> passing;
    };

    [[nodiscard]] bool counted() const { return request_.total || request_.facets || request_.timeline; }

    void count(Documents documents) {
        const Tally tally(database_, std::move(documents), articles_);
        response_.total = tally.articles();
        if (request_.facets)
            response_.facets =
                count_facets(database_, tally, *built_.gazetteer, request_.facet_fields, request_.facet_limit);
        if (request_.timeline)
            response_.timeline = count_over_time(tally, request_.timeline->of, request_.timeline->grain);
    }

    [[nodiscard]] Choice filtered(const Wanted& wanted) {
        Choice choice{{searcher::filtered(wanted.query, filter_), wanted.condition}, nullptr, std::nullopt};
        if (!wanted.condition) return choice;
        const auto record = [this](const std::string& article) { return records_.read(article); };
        choice.verifier = std::make_unique<Verifier>(database_, wanted.condition, record);
        return choice;
    }

    Choice choose() {
        if (request_.match == Match::any) return filtered(built_.loose);
        Choice all = filtered(built_.all);
        if (!built_.has_words || shows_something(all) || finds_something(all, counted())) return all;
        for (const Wanted* way : {&built_.most, &built_.any}) {
            Choice fewer = filtered(*way);
            response_.relaxed = finds_something(fewer, counted());
            if (!response_.relaxed) continue;
            find_missing();
            return fewer;
        }
        return all;
    }

    // Which words are to blame; of a long query nobody asks.
    void find_missing() {
        constexpr std::size_t most_parts = 12;
        if (built_.parts.size() > most_parts) return;
        for (const Part& part : built_.parts)
            if (Choice alone = filtered(part.wanted); !finds_something(alone, false))
                response_.missing.push_back(part.typed);
    }

    // The first page of what is not counted is ranked without looking first whether there is any.
    bool shows_something(Choice& choice) {
        if (counted() || request_.offset > 0 || request_.limit == 0) return false;
        rank(choice);
        return !response_.hits.empty();
    }

    // `all_of_it`: what is found will be wanted.
    bool finds_something(Choice& choice, bool all_of_it) {
        if (all_of_it) return !passing(choice).empty();
        if (!choice.verifier) return searcher::finds_something(database_, choice.wanted.query);
        const Documents candidates = matching(database_, choice.wanted.query);
        return std::any_of(candidates.begin(), candidates.end(), passes(choice));
    }

    const Documents& passing(Choice& choice) {
        if (choice.passing) return *choice.passing;
        choice.passing = matching(database_, choice.wanted.query);
        if (choice.verifier) std::erase_if(*choice.passing, std::not_fn(passes(choice)));
        return *choice.passing;
    }

    static std::function<bool(Xapian::docid)> passes(const Choice& choice) {
        return [verifier = choice.verifier.get()](Xapian::docid document) { return verifier->holds(document); };
    }

    void rank(Choice& choice) {
        Xapian::Enquire enquire(database_);
        enquire.set_query(choice.wanted.query);
        enquire.set_weighting_scheme(weighting());
        enquire.set_docid_order(Xapian::Enquire::ASCENDING);
        const bool by_date = request_.sort != Sort::relevance || !built_.has_words;
        const bool first_stage = by_date || !request_.second_stage;
        ranking::Ranker ranker(reader_, articles_,
                               first_stage ? std::vector<ranking::QueryWord>() : ranking::query_words(built_, reader_),
                               table_, choice.verifier.get());
        const std::size_t last = request_.offset + std::min(request_.limit, most_results - request_.offset);
        if (by_date) set_sort(enquire);
        const std::vector<ranking::Place> places =
            first_stage ? ranker.in_order(enquire, last, request_.unit) : ranker.rank(enquire, last, request_.unit);
        for (std::size_t i = request_.offset; i < places.size(); ++i) add_hit(i + 1, places[i]);
    }

    // Terms say what they count (store/impact.hpp). With so large a k1 and no b, BM25 takes that as it stands, times
    // its idf; every Xapian server knows it.
    [[nodiscard]] static Xapian::BM25Weight weighting() {
        constexpr double linear = 1e6;
        return {linear, 0, 1, 0, 0};
    }

    // Xapian owns what was released to it.
    void set_sort(Xapian::Enquire& enquire) const {
        auto* by_date = new Xapian::MultiValueKeyMaker;  // undated articles come last either way
        const bool newest = request_.sort != Sort::oldest;
        by_date->add_value(store::slot(Field::published_first), newest, newest ? before_all_days : after_all_days);
        enquire.set_sort_by_key_then_relevance(by_date->release(), false);
    }

    void add_hit(std::size_t rank, const ranking::Place& place) {
        Hit hit;
        hit.rank = rank;
        hit.score = place.score;
        if (request_.explain) hit.score_parts = score_parts(place);
        const Xapian::Document document = database_.get_document(place.document);
        const std::string article = document.get_value(store::slot(Field::article_key));
        const auto [first, last] = stored_span(document.get_value(store::slot(Field::paragraphs)), article);
        hit.actors = named(document.get_value(store::slot(Field::actors)));
        if (request_.snippets) {
            const store::Record& record = records_.get(article);
            hit.passage = passage_of(record, first, last);
            const arabic::Tokens tokens = known_words_.analyze(hit.passage.text);
            const auto marks = built_.highlighter.marks(hit.passage.text, tokens);
            hit.snippet = cut_snippet(hit.passage.text, tokens, marks, request_.snippet_chars);
            hit.article = without_paragraphs(record);
        } else {
            hit.article.id = article;
            hit.passage.id = passage_id(article, first, last);
            hit.passage.first = first;
            hit.passage.last = last;
        }
        response_.hits.push_back(std::move(hit));
    }

    static std::vector<ScorePart> score_parts(const ranking::Place& place) {
        std::vector<ScorePart> parts{{"first stage", place.first_stage, 1}};
        for (std::size_t i = 0; i < ranking::feature_count; ++i)
            parts.push_back(
                {name_of(static_cast<ranking::Feature>(i)), place.features[i], ranking::feature_weights[i]});
        return parts;
    }

    // The actors of a list of ids.
    [[nodiscard]] std::vector<NamedActor> named(const std::string& list) const {
        std::vector<NamedActor> out;
        for (std::size_t at = 0; at < list.size();) {
            const std::size_t space = std::min(list.find(' ', at), list.size());
            const std::string id = list.substr(at, space - at);
            const actors::Actor* actor = built_.gazetteer->find(id);
            out.push_back({id, actor == nullptr ? id : actor->name});
            at = space + 1;
        }
        return out;
    }

    static store::Record without_paragraphs(const store::Record& record) {
        return {record.id,     record.path,      record.title, record.authors,
                record.source, record.published, record.url,   record.category,
                record.lang,   record.extra,     {},           record.fingerprint};
    }

    const store::Reader& reader_;
    const ArticleMap* articles_;
    const Xapian::Database& database_;
    const Request& request_;
    const BuiltQuery& built_;
    const Xapian::Query& filter_;
    KnownWords& known_words_;
    ranking::WordTable& table_;
    Response response_;
    RecordCache records_;
};

}  // namespace

Response retrieve(const store::Reader& reader, const ArticleMap* articles, const Request& request,
                  const BuiltQuery& built, const Xapian::Query& filter, KnownWords& known_words,
                  ranking::WordTable& table) {
    return Retrieval(reader, articles, request, built, filter, known_words, table).run();
}

}  // namespace bahith::searcher
