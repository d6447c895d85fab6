// SPDX-License-Identifier: GPL-2.0-or-later
// Value streams and posting lists are read in docid order beside the list of documents; no document is opened.
#include "searcher/tally.hpp"

#include <algorithm>
#include <cstdint>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "store/checksum.hpp"

namespace bahith::searcher {
namespace {

using store::Field;

// Bytes of a date node: 2024, 2024-06, 2024-06-19.
std::size_t node_size(Grain grain) {
    return grain == Grain::year ? 4 : grain == Grain::month ? 7 : 10;
}

void split(const std::string& list, char separator, const std::function<void(const std::string&)>& visit) {
    for (std::size_t at = 0; at < list.size();) {
        const std::size_t end = std::min(list.find(separator, at), list.size());
        if (end > at) visit(list.substr(at, end - at));
        at = end + 1;
    }
}

// 20240619 → 2024-06-19, 2024-06 or 2024.
std::string node_of(const std::string& day, Grain grain) {
    if (day.size() != 8) return {};
    return (day.substr(0, 4) + "-" + day.substr(4, 2) + "-" + day.substr(6)).substr(0, node_size(grain));
}

}  // namespace

class Tally::Counter {
public:
    explicit Counter(const std::vector<std::size_t>& article_of) : article_of_(article_of) {}

    /// Document `i` has the value; once or several times in a row.
    void add(const std::string& value, std::size_t i) {
        auto& documents = documents_[value];
        if (documents.empty() || documents.back() != i) documents.push_back(i);
    }

    [[nodiscard]] Counts counts() {
        Counts out;
        std::vector<std::size_t> articles, all;
        for (auto& [value, documents] : documents_) {
            std::sort(documents.begin(), documents.end());
            documents.erase(std::unique(documents.begin(), documents.end()), documents.end());
            articles.clear();
            for (const std::size_t i : documents) articles.push_back(article_of_[i]);
            std::sort(articles.begin(), articles.end());
            articles.erase(std::unique(articles.begin(), articles.end()), articles.end());
            out.values.push_back({value, articles.size(), documents.size()});
            all.insert(all.end(), articles.begin(), articles.end());
        }
        std::sort(all.begin(), all.end());
        out.articles = static_cast<std::size_t>(std::unique(all.begin(), all.end()) - all.begin());
        return out;
    }

private:
    const std::vector<std::size_t>& article_of_;
    std::unordered_map<std::string, std::vector<std::size_t>> documents_;  // by value
};

namespace {

/// Notes what matches as Xapian comes by it, in order. Of several shards it would see the numbers that each has.
class Passed : public Xapian::MatchSpy {
public:
    explicit Passed(Documents& documents) : documents_(documents) {}
    void operator()(const Xapian::Document& document, double /*weight*/) override {
        documents_.push_back(document.get_docid());
    }

private:
    Documents& documents_;
};

Xapian::Enquire unranked(const Xapian::Database& database, const Xapian::Query& query) {
    Xapian::Enquire enquire(database);
    enquire.set_query(query);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_docid_order(Xapian::Enquire::ASCENDING);
    return enquire;
}

Documents as_results(const Xapian::Database& database, const Xapian::Query& query) {
    const Xapian::MSet found = unranked(database, query).get_mset(0, database.get_doccount());
    Documents documents(found.begin(), found.end());
    std::sort(documents.begin(), documents.end());
    return documents;
}

}  // namespace

Documents matching(const Xapian::Database& database, const Xapian::Query& query) {
    if (database.size() > 1) return as_results(database, query);
    Documents documents;
    Xapian::Enquire enquire = unranked(database, query);
    Passed passed(documents);
    enquire.add_matchspy(&passed);
    try {
        static_cast<void>(enquire.get_mset(0, 0, database.get_doccount()));
    } catch (const Xapian::UnimplementedError&) {  // servers know no spies but Xapian's
        return as_results(database, query);
    }
    return documents;
}

Documents having(const Xapian::Database& database, const std::string& term) {
    return {database.postlist_begin(term), database.postlist_end(term)};
}

Tally::Tally(const Xapian::Database& database, Documents documents, const ArticleMap* articles)
    : database_(database), documents_(std::move(documents)), article_of_(documents_.size()) {
    if (articles != nullptr)
        number_by_map(*articles);
    else
        number_by_key();
}

void Tally::number_by_map(const ArticleMap& articles) {
    std::size_t last = 0;
    for (std::size_t i = 0; i < documents_.size(); ++i) {
        const std::size_t article = articles.article_of(documents_[i], last);
        if (i == 0 || article != last) ++articles_;
        article_of_[i] = articles_ - 1;
        last = article;
    }
}

// Articles are told apart by 64 bits of hash, and number themselves in its order.
void Tally::number_by_key() {
    std::vector<std::uint64_t> keys(documents_.size());
    each_value(Field::article_key, [&](std::size_t i, const std::string& key) { keys[i] = store::checksum(key); });
    std::vector<std::uint64_t> articles = keys;
    std::sort(articles.begin(), articles.end());
    articles.erase(std::unique(articles.begin(), articles.end()), articles.end());
    for (std::size_t i = 0; i < keys.size(); ++i)
        article_of_[i] =
            static_cast<std::size_t>(std::lower_bound(articles.begin(), articles.end(), keys[i]) - articles.begin());
    articles_ = articles.size();
}

// Calls `visit(i, value)` for each document that has a value in the slot.
void Tally::each_value(Field field, const std::function<void(std::size_t, const std::string&)>& visit) const {
    auto value = database_.valuestream_begin(store::slot(field));
    const auto end = database_.valuestream_end(store::slot(field));
    for (std::size_t i = 0; i < documents_.size() && value != end; ++i) {
        value.skip_to(documents_[i]);
        if (value != end && value.get_docid() == documents_[i]) visit(i, *value);
    }
}

Tally::Counts Tally::listed(Field field, char separator) const {
    Counter counter(article_of_);
    each_value(field, [&](std::size_t i, const std::string& list) {
        split(list, separator, [&](const std::string& value) { counter.add(value, i); });
    });
    return counter.counts();
}

// Terms of `length` bytes behind the prefix, 0: of any length.
void Tally::count_terms(Field field, std::size_t length, Counter& counter) const {
    if (documents_.empty()) return;
    const std::string prefix(store::prefix(field));
    for (auto term = database_.allterms_begin(prefix); term != database_.allterms_end(prefix); ++term) {
        const std::string value = (*term).substr(prefix.size());
        if (length > 0 && value.size() != length) continue;
        auto at = documents_.begin();
        for (auto i = database_.postlist_begin(*term); i != database_.postlist_end(*term) && at != documents_.end();) {
            if (*i < *at) {
                i.skip_to(*at);
                continue;
            }
            at = std::lower_bound(at, documents_.end(), *i);
            if (at == documents_.end() || *at != *i) continue;
            counter.add(value, static_cast<std::size_t>(at - documents_.begin()));
            ++at;
        }
    }
}

Tally::Counts Tally::terms(Field field) const {
    Counter counter(article_of_);
    count_terms(field, 0, counter);
    return counter.counts();
}

Tally::Counts Tally::published(Grain grain) const {
    std::vector<std::string> last_days(documents_.size());
    each_value(Field::published_last, [&](std::size_t i, const std::string& day) { last_days[i] = day; });
    Counter counter(article_of_);
    each_value(Field::published_first, [&](std::size_t i, const std::string& day) {
        const std::string node = node_of(day, grain);
        if (!node.empty() && node == node_of(last_days[i], grain)) counter.add(node, i);
    });
    return counter.counts();
}

Tally::Counts Tally::mentioned(Grain grain) const {
    Counter counter(article_of_);
    count_terms(Field::mention_node, node_size(grain), counter);
    if (grain != Grain::day) count_terms(Field::mention_above, node_size(grain), counter);
    return counter.counts();
}

Documents Tally::whole_articles() const {
    std::unordered_set<std::string> keys;
    each_value(Field::article_key, [&keys](std::size_t, const std::string& key) { keys.insert(key); });
    Documents out;
    const std::string passage = store::term(Field::kind, store::kind_passage);
    auto key = database_.valuestream_begin(store::slot(Field::article_key));
    const auto end = database_.valuestream_end(store::slot(Field::article_key));
    for (auto i = database_.postlist_begin(passage); i != database_.postlist_end(passage) && key != end; ++i) {
        key.skip_to(*i);
        if (key != end && key.get_docid() == *i && keys.contains(*key)) out.push_back(*i);
    }
    return out;
}

}  // namespace bahith::searcher
