// SPDX-License-Identifier: GPL-2.0-or-later
// Helpers of the tests that search.
#include "tests/searcher/collection.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "analyzers/arabic/analyzer.hpp"
#include "indexer/indexer.hpp"

namespace bahith::test {

namespace fs = std::filesystem;

Collection::Collection(const std::vector<Draft>& drafts) {
    std::string lines;
    for (const Draft& draft : drafts) {
        nlohmann::json line{{"id", draft.id}, {"text", draft.text}};
        const auto set = [&line](const char* key, const std::string& value) {
            if (!value.empty()) line[key] = value;
        };
        set("title", draft.title);
        set("date", draft.date);
        set("author", draft.author);
        set("source", draft.source);
        lines += line.dump() + '\n';
    }
    write_file(folder_ / "in/drafts.jsonl", lines);
    index(folder_ / "in/drafts.jsonl");
}

Collection::Collection(const std::string& folder) {
    index(folder);
}

void Collection::index(const std::string& path) {
    indexer::AddRequest request;
    request.db = db();
    request.paths = {path};
    const indexer::Report report = indexer::add(request);
    for (const Error& error : report.failures) FAIL(error.message);
    searcher_ = std::make_unique<searcher::Searcher>(db());
}

searcher::Response Collection::ask(const searcher::Request& request) {
    auto response = searcher_->search(request);
    if (!response) FAIL("refused: " + request.query + ": " + response.error().message);
    return std::move(*response);
}

searcher::Response Collection::ask(const std::string& query) {
    searcher::Request request;
    request.query = query;
    return ask(request);
}

std::set<std::string> Collection::found(const std::string& query) {
    searcher::Request request;
    request.query = query;
    return found(std::move(request));
}

std::set<std::string> Collection::found(searcher::Request request) {
    request.limit = 1000;
    request.snippets = false;
    request.total = false;
    if (request.sort == searcher::Sort::relevance) request.sort = searcher::Sort::newest;  // spares the second stage
    const searcher::Response response = ask(request);
    std::set<std::string> out;
    for (const searcher::Hit& hit : response.hits) out.insert(hit.article.id);
    if (response.relaxed) out.insert("relaxed");
    return out;
}

std::string shards_at(const std::string& db, const std::vector<const Collection*>& collections) {
    std::filesystem::create_directories(db);
    std::string stub;
    for (const Collection* collection : collections) {
        const std::string name = "gen-1-" + std::to_string(stub.size());
        std::filesystem::copy(generation(collection->db()), db + '/' + name, std::filesystem::copy_options::recursive);
        stub += "auto " + name + '\n';
    }
    write_file(db + "/index", stub);
    return db;
}

void check_found(Collection& collection, const std::vector<FoundRow>& rows) {
    for (const FoundRow& row : rows) {
        INFO(row.remark << ": " << row.query);
        CHECK(collection.found(row.query) == row.expected);
    }
}

Collection& sample_articles() {
    static Collection collection(std::string(BAHITH_SOURCE_DIR) + "/corpus/articles");
    return collection;
}

Collection* shared_articles() {
    static const std::string folder = std::string(BAHITH_SHARED_DIR) + "/seeds";
    if (!fs::is_directory(folder)) {
        WARN("skipped: there is no folder " + folder);
        return nullptr;
    }
    static Collection collection(folder);
    return &collection;
}

std::vector<std::string> ranked(const searcher::Response& response) {
    std::vector<std::string> ids;
    for (const searcher::Hit& hit : response.hits) ids.push_back(hit.article.id);
    return ids;
}

std::vector<store::Record> records(Collection& collection) {
    std::vector<store::Record> out;
    for (const std::string& id : collection.found("")) {
        auto record = collection.searcher().article(id);
        REQUIRE(record.has_value());
        out.push_back(std::move(*record));
    }
    return out;
}

std::vector<std::string> words_of(const store::Record& record, std::size_t step) {
    arabic::Analyzer analyzer;
    std::set<std::string> seen;
    std::vector<std::string> words;
    const auto add = [&](const std::string& text) {
        for (const arabic::Token& token : analyzer.analyze(text)) {
            if (token.kind() == arabic::TokenKind::clitic || token.fold().size() <= 2) continue;
            std::string word = text.substr(token.begin, token.end - token.begin);
            if (seen.insert(word).second) words.push_back(std::move(word));
        }
    };
    add(record.title);
    for (const store::Paragraph& paragraph : record.paragraphs)
        if (paragraph.kind == "body") add(paragraph.text);
    std::vector<std::string> out;
    for (std::size_t i = 0; i < words.size(); i += step) out.push_back(words[i]);
    return out;
}

}  // namespace bahith::test
