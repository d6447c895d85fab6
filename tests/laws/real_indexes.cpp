// SPDX-License-Identifier: GPL-2.0-or-later
// Makes the indexes once for all laws.
#include "tests/laws/real_indexes.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <cstdio>
#include <filesystem>
#include <set>

#include "analyzers/arabic/analyzer.hpp"

namespace bahith::test {
namespace {

constexpr const char* newspapers = BAHITH_SHARED_DIR "/news/news.jsonl.gz";

std::string every_hundredth_line() {
    std::string out;
    FILE* pipe = popen((std::string("gunzip -c '") + newspapers + "' | awk 'NR % 100 == 0'").c_str(), "r");
    if (pipe == nullptr) return out;
    std::array<char, 65536> buffer{};
    for (std::size_t n = 0; (n = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;) out.append(buffer.data(), n);
    pclose(pipe);
    return out;
}

Collection* news_articles() {
    if (!std::filesystem::exists(newspapers)) {
        WARN("skipped: there is no file " << newspapers);
        return nullptr;
    }
    static Collection collection = [] {
        const TemporaryFolder folder;
        write_file(folder / "news.jsonl", every_hundredth_line());
        return Collection(folder.path());
    }();
    return &collection;
}

}  // namespace

std::vector<RealIndex> real_indexes() {
    std::vector<RealIndex> out{{"sample", &sample_articles()}};
    if (Collection* shared = shared_articles()) out.push_back({"shared", shared});
    if (Collection* news = news_articles()) out.push_back({"news", news});
    return out;
}

std::vector<RealPassage> passages_of(Collection& collection) {
    searcher::Request request;
    request.limit = 1000000;
    request.unit = searcher::Unit::passage;
    std::vector<RealPassage> out;
    for (searcher::Hit& hit : collection.ask(request).hits)
        out.push_back({std::move(hit.passage.id), std::move(hit.article.id), std::move(hit.passage.text)});
    return out;
}

std::vector<RealWord> words_in(const std::string& text) {
    static arabic::Analyzer analyzer;
    static const std::set<std::string> operators{"او", "ليس", "or", "not", "and"};
    std::set<std::string> seen;
    std::vector<RealWord> out;
    for (const arabic::Token& token : analyzer.analyze(text)) {
        if (token.kind() == arabic::TokenKind::clitic || token.fold().size() <= 2) continue;
        std::string typed = text.substr(token.begin, token.end - token.begin);
        if (operators.count(token.fold()) == 0 && seen.insert(typed).second)
            out.push_back({std::move(typed), token.forms});
    }
    return out;
}

}  // namespace bahith::test
