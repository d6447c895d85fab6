// SPDX-License-Identifier: GPL-2.0-or-later
// Field by field; nothing is interpreted.
#include "indexer/convert.hpp"

namespace bahith::indexer {

store::Record to_record(const corpus::Article& article, std::uint64_t fingerprint) {
    store::Record record;
    record.id = article.id;
    record.path = article.path;
    record.title = article.title;
    for (const corpus::Author& author : article.authors) record.authors.push_back({author.name, author.role});
    record.source = article.source;
    if (article.published) {
        record.published = {article.published->value, article.published->precision, article.published->evidence};
    }
    record.url = article.url;
    record.category = article.category;
    record.lang = article.lang;
    record.extra = article.extra;
    record.paragraphs.reserve(article.paragraphs.size());
    for (const corpus::Paragraph& paragraph : article.paragraphs) {
        record.paragraphs.push_back({paragraph.n, corpus::to_string(paragraph.kind), paragraph.text});
    }
    record.fingerprint = fingerprint;
    return record;
}

corpus::Article to_article(const store::Record& record) {
    corpus::Article article;
    article.id = record.id;
    article.path = record.path;
    article.title = record.title;
    for (const store::Author& author : record.authors) article.authors.push_back({author.name, author.role});
    article.source = record.source;
    if (record.published) {
        article.published = {record.published->value, record.published->precision, record.published->evidence};
    }
    article.url = record.url;
    article.category = record.category;
    article.lang = record.lang;
    article.extra = record.extra;
    article.paragraphs.reserve(record.paragraphs.size());
    for (const store::Paragraph& paragraph : record.paragraphs) {
        const auto kind = corpus::paragraph_kind(paragraph.kind).value_or(corpus::ParagraphKind::body);
        article.paragraphs.push_back({paragraph.n, kind, paragraph.text});
    }
    return article;
}

}  // namespace bahith::indexer
