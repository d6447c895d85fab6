// SPDX-License-Identifier: GPL-2.0-or-later
// Author, source, category, language and publication date as terms and values.
#include "indexer/article_fields.hpp"

#include "analyzers/arabic/fold.hpp"
#include "store/date_nodes.hpp"
#include "store/schema.hpp"

namespace bahith::indexer {
namespace {

using store::Field;

void add_term(ArticleFields& out, Field field, const std::string& folded) {
    if (!folded.empty()) out.terms.push_back(store::term(field, folded));
}

void add_authors(ArticleFields& out, const corpus::Article& article, arabic::Analyzer& analyzer) {
    for (const corpus::Author& author : article.authors) {
        add_term(out, Field::author, arabic::fold(author.name));
        for (const arabic::Token& token : analyzer.analyze(author.name)) {
            out.terms.push_back(store::word_term(Field::author, token.fold()));
        }
    }
}

std::string author_names(const corpus::Article& article) {
    std::string names;
    for (const corpus::Author& author : article.authors) names.append(names.empty() ? "" : "\n").append(author.name);
    return names;
}

// A date known only to the year belongs to no month.
void add_months(ArticleFields& out, const dates::Interval& published) {
    using std::chrono::sys_days;
    if (sys_days(published.last) - sys_days(published.first) >= std::chrono::days(31)) return;
    const std::string first = dates::iso_day(published.first).substr(0, 7);
    const std::string last = dates::iso_day(published.last).substr(0, 7);
    out.terms.push_back(store::term(Field::month, first));
    if (last != first) out.terms.push_back(store::term(Field::month, last));
}

}  // namespace

ArticleFields article_fields(const corpus::Article& article, arabic::Analyzer& analyzer) {
    ArticleFields out;
    add_authors(out, article, analyzer);
    add_term(out, Field::source, arabic::fold(article.source));
    add_term(out, Field::category, arabic::fold(article.category));
    add_term(out, Field::lang, arabic::fold(article.lang));
    out.values.emplace_back(store::slot(Field::source_name), article.source);
    out.values.emplace_back(store::slot(Field::author_names), author_names(article));
    if (article.published) out.published = dates::interval_of(article.published->value);
    if (out.published) {
        add_months(out, *out.published);
        out.values.emplace_back(store::slot(Field::published_first), store::day_value(out.published->first));
        out.values.emplace_back(store::slot(Field::published_last), store::day_value(out.published->last));
    }
    return out;
}

}  // namespace bahith::indexer
