// SPDX-License-Identifier: GPL-2.0-or-later
// Real indexes of made-up articles, of the sample articles and of a folder, asked in one call.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "searcher/searcher.hpp"
#include "tests/store/index_fixture.hpp"

namespace bahith::test {

/// An article as a test writes it; what is empty is unknown. Paragraphs of `text` stand on lines of their own.
struct Draft {
    std::string id;
    std::string text;
    std::string title{};
    std::string date{};
    std::string author{};
    std::string source{};
};

class Collection {
public:
    explicit Collection(const std::vector<Draft>& drafts);
    explicit Collection(const std::string& folder);

    [[nodiscard]] searcher::Searcher& searcher() { return *searcher_; }
    [[nodiscard]] std::string db() const { return folder_ / "db"; }

    /// Fails the test when the search is refused.
    [[nodiscard]] searcher::Response ask(const searcher::Request& request);
    [[nodiscard]] searcher::Response ask(const std::string& query);

    /// Ids of all articles found, sorted, whatever their rank; that the search was relaxed is told by "relaxed" in the
    /// list.
    [[nodiscard]] std::set<std::string> found(const std::string& query);
    [[nodiscard]] std::set<std::string> found(searcher::Request request);

private:
    void index(const std::string& path);

    TemporaryFolder folder_;
    std::unique_ptr<searcher::Searcher> searcher_;
};

/// An index at `db` whose shards are these collections; returns `db`.
[[nodiscard]] std::string shards_at(const std::string& db, const std::vector<const Collection*>& collections);

/// A query, the ids it finds, and why.
struct FoundRow {
    const char* query;
    std::set<std::string> expected;
    const char* remark;
};

/// Each query finds its articles and no others.
void check_found(Collection& collection, const std::vector<FoundRow>& rows);

/// Of corpus/articles, made once.
[[nodiscard]] Collection& sample_articles();

/// Of the articles shared beside the source, made once; null where there are none, and the test says so.
[[nodiscard]] Collection* shared_articles();

/// Ids in order of rank.
[[nodiscard]] std::vector<std::string> ranked(const searcher::Response& response);

/// Whole stored articles.
[[nodiscard]] std::vector<store::Record> records(Collection& collection);

/// Every `step`-th different word of the title and body of an article, in its spelling there. Words of one letter stay
/// out.
[[nodiscard]] std::vector<std::string> words_of(const store::Record& record, std::size_t step);

}  // namespace bahith::test
