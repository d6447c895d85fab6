// SPDX-License-Identifier: GPL-2.0-or-later
// Every stored article is tagged again; documents change where they stand, so that a reader beside sees each article
// once.
#include <xapian.h>

#include <map>
#include <utility>

#include "indexer/batches.hpp"
#include "indexer/convert.hpp"
#include "indexer/index_gazetteer.hpp"
#include "indexer/indexer.hpp"
#include "indexer/passage_actors.hpp"
#include "store/index.hpp"
#include "store/schema.hpp"

namespace bahith::indexer {
namespace {

using store::Field;

class Retagger {
public:
    Retagger(const std::string& db, int wait_seconds, const std::function<void(const Progress&)>& progress)
        : writer_(db, arabic::fingerprint(), wait_seconds),
          reader_(db, arabic::fingerprint()),
          own_(db),
          progress_(progress) {
        state_.current = db;
    }

    RetagReport run() {
        report_.problems = own_.problems();
        state_.articles_total = reader_.article_count();
        reader_.each_record([this](const Result<store::Record>& record) { retag(record); });
        if (report_.failures.empty()) own_.all_tagged(writer_);
        writer_.commit();
        return std::move(report_);
    }

private:
    void retag(const Result<store::Record>& record) {
        if (!record) {
            report_.failures.push_back(record.error());
            return;
        }
        const auto bytes = retag(to_article(*record));
        ++report_.articles;
        ++state_.articles;
        state_.bytes_done += bytes;
        if (progress_) progress_(state_);
    }

    std::uint64_t retag(const corpus::Article& article) {
        const std::vector<corpus::Passage> passages = corpus::passages(article);
        const ArticleWords words = words_of(article, analyzer_);
        const ArticleMentions mentions = mentions_of(article, words, own_.gazetteer());
        std::map<std::pair<std::string, std::string>, ActorCounts> actors;  // by place in the article
        for (const corpus::Passage& passage : passages)
            actors[{paragraphs_value(passage), stretch_value(passage)}] = actors_in(passage, mentions);
        const bool changed = writer_.revise(article.id, [&actors](Xapian::Document& document) {
            const auto found = actors.find(
                {document.get_value(store::slot(Field::paragraphs)), document.get_value(store::slot(Field::stretch))});
            return found != actors.end() && put_actors(document, found->second);
        });
        std::uint64_t bytes = 0;
        for (const corpus::Paragraph& paragraph : article.paragraphs) bytes += paragraph.text.size();
        if (!changed) return bytes;
        ++report_.changed;
        own_.some_tagged(writer_);
        batches_.put(writer_, bytes);
        return bytes;
    }

    store::Writer writer_;  // first: what another process wrote until it gave the lock away is read too
    store::Reader reader_;
    IndexGazetteer own_;
    const std::function<void(const Progress&)>& progress_;
    arabic::Analyzer analyzer_;
    Batches batches_;
    Progress state_;
    RetagReport report_;
};

}  // namespace

RetagReport retag(const std::string& db, int wait_seconds, const std::function<void(const Progress&)>& progress) {
    static_cast<void>(store::Reader(db, arabic::fingerprint()));  // a writer would make what is not there
    return Retagger(db, wait_seconds, progress).run();
}

}  // namespace bahith::indexer
