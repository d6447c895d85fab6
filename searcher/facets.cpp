// SPDX-License-Identifier: GPL-2.0-or-later
// Value streams are read in docid order beside the list of matches: one pass a slot, no document is opened.
#include "searcher/facets.hpp"

#include <algorithm>
#include <functional>
#include <string>
#include <unordered_map>

#include "store/schema.hpp"

namespace bahith::searcher {
namespace {

using store::Field;
using Documents = std::vector<Xapian::docid>;

// Calls `visit(i, value)` for each document that has a value in the slot.
void each_value(const Xapian::Database& database, const Documents& documents, Field field,
                const std::function<void(std::size_t, const std::string&)>& visit) {
    auto value = database.valuestream_begin(store::slot(field));
    const auto end = database.valuestream_end(store::slot(field));
    for (std::size_t i = 0; i < documents.size() && value != end; ++i) {
        value.skip_to(documents[i]);
        if (value != end && value.get_docid() == documents[i]) visit(i, *value);
    }
}

// A number for each document: equal for passages of one article.
std::vector<std::size_t> article_numbers(const Xapian::Database& database, const Documents& documents,
                                         std::size_t& articles) {
    std::vector<std::size_t> numbers(documents.size());
    std::unordered_map<std::string, std::size_t> seen;
    std::string last;
    each_value(database, documents, Field::article_key, [&](std::size_t i, const std::string& key) {
        if (i > 0 && key == last) {
            numbers[i] = numbers[i - 1];
            return;
        }
        numbers[i] = seen.try_emplace(key, seen.size()).first->second;
        last = key;
    });
    articles = seen.size();
    return numbers;
}

class Counter {
public:
    void add(const std::string& value, std::size_t article) {
        auto& articles = articles_[value];
        if (articles.empty() || articles.back() != article) articles.push_back(article);
    }

    Facet facet(std::string field, bool newest_first, std::size_t limit) {
        Facet out{std::move(field), {}, articles_.size()};
        for (auto& [value, articles] : articles_) {  // several shards interleave the passages of an article
            std::sort(articles.begin(), articles.end());
            const auto end = std::unique(articles.begin(), articles.end());
            out.values.push_back({value, value, static_cast<std::size_t>(end - articles.begin())});
        }
        std::sort(out.values.begin(), out.values.end(), [newest_first](const FacetValue& a, const FacetValue& b) {
            if (newest_first) return a.id > b.id;
            return a.count != b.count ? a.count > b.count : a.id < b.id;
        });
        if (limit > 0 && out.values.size() > limit) out.values.resize(limit);
        return out;
    }

private:
    std::unordered_map<std::string, std::vector<std::size_t>> articles_;  // by value
};

void split(const std::string& list, char separator, const std::function<void(const std::string&)>& visit) {
    for (std::size_t at = 0; at < list.size();) {
        const std::size_t end = std::min(list.find(separator, at), list.size());
        if (end > at) visit(list.substr(at, end - at));
        at = end + 1;
    }
}

Facet months(const Xapian::Database& database, const Documents& documents, const std::vector<std::size_t>& articles,
             std::size_t limit) {
    std::vector<std::string> last_days(documents.size());
    each_value(database, documents, Field::published_last,
               [&](std::size_t i, const std::string& day) { last_days[i] = day; });
    Counter counter;
    each_value(database, documents, Field::published_first, [&](std::size_t i, const std::string& day) {
        if (day.size() == 8 && last_days[i].substr(0, 6) == day.substr(0, 6))
            counter.add(day.substr(0, 4) + "-" + day.substr(4, 2), articles[i]);
    });
    return counter.facet("month", true, limit);
}

Facet listed(const Xapian::Database& database, const Documents& documents, const std::vector<std::size_t>& articles,
             Field field, char separator, std::string name, std::size_t limit) {
    Counter counter;
    each_value(database, documents, field, [&](std::size_t i, const std::string& list) {
        split(list, separator, [&](const std::string& value) { counter.add(value, articles[i]); });
    });
    return counter.facet(std::move(name), false, limit);
}

}  // namespace

Documents matching(const Xapian::Database& database, const Xapian::Query& query) {
    Xapian::Enquire enquire(database);
    enquire.set_query(query);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_docid_order(Xapian::Enquire::ASCENDING);
    const Xapian::MSet found = enquire.get_mset(0, database.get_doccount());
    Documents documents;
    documents.reserve(found.size());
    for (auto i = found.begin(); i != found.end(); ++i) documents.push_back(*i);
    std::sort(documents.begin(), documents.end());
    return documents;
}

std::size_t count_articles(const Xapian::Database& database, const Documents& documents) {
    std::size_t articles = 0;
    (void)article_numbers(database, documents, articles);
    return articles;
}

std::vector<Facet> count_facets(const Xapian::Database& database, const Documents& documents,
                                const actors::Gazetteer& gazetteer, std::size_t limit) {
    std::size_t count = 0;
    const auto articles = article_numbers(database, documents, count);
    std::vector<Facet> facets;
    facets.push_back(listed(database, documents, articles, Field::actors, ' ', "actor", limit));
    for (FacetValue& value : facets.back().values)
        if (const actors::Actor* actor = gazetteer.find(value.id)) value.name = actor->name;
    facets.push_back(listed(database, documents, articles, Field::source_name, '\n', "source", limit));
    facets.push_back(listed(database, documents, articles, Field::author_names, '\n', "author", limit));
    facets.push_back(months(database, documents, articles, limit));
    return facets;
}

}  // namespace bahith::searcher
