// SPDX-License-Identifier: GPL-2.0-or-later
// Chooses how strictly to match, ranks passages, collapses them to articles, cuts snippets.
#include "searcher/retrieval.hpp"

#include <algorithm>
#include <limits>
#include <unordered_map>

#include "searcher/anchor.hpp"
#include "searcher/facets.hpp"
#include "searcher/snippet.hpp"
#include "searcher/weights.hpp"
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

Xapian::doccount count(std::size_t wanted) {
    return static_cast<Xapian::doccount>(std::min<std::size_t>(wanted, std::numeric_limits<Xapian::doccount>::max()));
}

class Retrieval {
public:
    Retrieval(const store::Reader& reader, const Request& request, const BuiltQuery& built, const Xapian::Query& filter,
              arabic::Analyzer& analyzer)
        : reader_(reader),
          database_(reader.database()),
          request_(request),
          built_(built),
          filter_(filter),
          analyzer_(analyzer) {}

    Response run() {
        const Xapian::Query query = choose();
        response_.xapian_query = request_.explain ? rounded(query.get_description()) : "";
        if (request_.total || request_.facets) {
            const auto documents = matching(database_, query);
            response_.total = count_articles(database_, documents);
            if (request_.facets) response_.facets = count_facets(database_, documents, request_.facet_limit);
        }
        if (request_.limit > 0) rank(query);
        return std::move(response_);
    }

private:
    Xapian::Query choose() {
        if (request_.match == Match::any) {
            // What has all words comes first: it is ranked by them twice.
            if (!built_.has_words) return filtered(built_.any, filter_);
            return filtered({Xapian::Query::OP_AND_MAYBE, built_.any, built_.all}, filter_);
        }
        const Xapian::Query all = filtered(built_.all, filter_);
        if (!built_.has_words || finds_something(database_, all)) return all;
        for (const Xapian::Query& part : {built_.most, built_.any}) {
            const Xapian::Query fewer = filtered(part, filter_);
            response_.relaxed = finds_something(database_, fewer);
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
            if (!finds_something(database_, filtered(part.query, filter_))) response_.missing.push_back(part.typed);
    }

    void rank(const Xapian::Query& query) {
        Xapian::Enquire enquire(database_);
        enquire.set_query(query);
        enquire.set_weighting_scheme(Xapian::BM25Weight(bm25::k1, bm25::k2, bm25::k3, bm25::b, bm25::min_normlen));
        enquire.set_docid_order(Xapian::Enquire::ASCENDING);
        if (request_.unit == Unit::article) enquire.set_collapse_key(store::slot(Field::article_key));
        Xapian::MultiValueKeyMaker by_date;  // undated articles come last either way
        const bool newest = request_.sort == Sort::newest || (request_.sort == Sort::relevance && !built_.has_words);
        by_date.add_value(store::slot(Field::published_first), newest, newest ? before_all_days : after_all_days);
        if (newest || request_.sort == Sort::oldest) enquire.set_sort_by_key_then_relevance(&by_date, false);
        const Xapian::MSet found = enquire.get_mset(count(request_.offset), count(request_.limit));
        std::size_t rank = request_.offset;
        for (auto i = found.begin(); i != found.end(); ++i) add_hit(++rank, i.get_weight(), i.get_document());
    }

    void add_hit(std::size_t rank, double score, const Xapian::Document& document) {
        Hit hit;
        hit.rank = rank;
        hit.score = score;
        const std::string article = document.get_value(store::slot(Field::article_key));
        const auto span = parse_span(document.get_value(store::slot(Field::paragraphs)));
        if (!span)
            throw Failure({ErrorCode::damaged,
                           "passage " + std::to_string(document.get_docid()) + " of " + article + " has no paragraphs",
                           "run bahith check"});
        split_ids(document.get_value(store::slot(Field::actors)), hit.actors);
        if (request_.snippets) {
            const store::Record& record = record_of(article);
            hit.passage = passage_of(record, span->first, span->second);
            const arabic::Tokens tokens = analyzer_.analyze(hit.passage.text);
            const auto marks = built_.highlighter.marks(hit.passage.text, tokens);
            hit.snippet = cut_snippet(hit.passage.text, tokens, marks, request_.snippet_chars);
            hit.article = without_paragraphs(record);
        } else {
            hit.article.id = article;
            hit.passage.id = passage_id(article, span->first, span->second);
            hit.passage.first = span->first;
            hit.passage.last = span->second;
        }
        response_.hits.push_back(std::move(hit));
    }

    static void split_ids(const std::string& list, std::vector<std::string>& out) {
        for (std::size_t at = 0; at < list.size();) {
            const std::size_t space = std::min(list.find(' ', at), list.size());
            out.push_back(list.substr(at, space - at));
            at = space + 1;
        }
    }

    const store::Record& record_of(const std::string& article) {
        const auto [found, fresh] = records_.try_emplace(article);
        if (fresh) {
            auto record = reader_.record(article);
            if (!record) throw Failure(record.error());
            if (!*record)
                throw Failure(
                    {ErrorCode::damaged, "article " + article + " has passages but no record", "run bahith check"});
            found->second = std::move(**record);
        }
        return found->second;
    }

    static store::Record without_paragraphs(const store::Record& record) {
        store::Record out = record;
        out.paragraphs.clear();
        return out;
    }

    const store::Reader& reader_;
    const Xapian::Database& database_;
    const Request& request_;
    const BuiltQuery& built_;
    const Xapian::Query& filter_;
    arabic::Analyzer& analyzer_;
    Response response_;
    std::unordered_map<std::string, store::Record> records_;
};

}  // namespace

Response retrieve(const store::Reader& reader, const Request& request, const BuiltQuery& built,
                  const Xapian::Query& filter, arabic::Analyzer& analyzer) {
    return Retrieval(reader, request, built, filter, analyzer).run();
}

}  // namespace bahith::searcher
