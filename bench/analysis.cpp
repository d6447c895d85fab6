// SPDX-License-Identifier: GPL-2.0-or-later
// Tokens per processor second: the analyzer against plain Snowball behind the same tokenizer and folding.
#include <libstemmer.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "analyzers/arabic/analyzer.hpp"
#include "analyzers/arabic/tokenizer.hpp"
#include "bench/support.hpp"

namespace {

using namespace bahith;

constexpr int rounds = 3;

/// Snowball as a program would use it without bahith's layers.
class Snowball {
public:
    std::string stem(const std::string& word) {
        const sb_symbol* out = sb_stemmer_stem(stemmer_.get(), reinterpret_cast<const sb_symbol*>(word.data()),
                                               static_cast<int>(word.size()));
        return {reinterpret_cast<const char*>(out), static_cast<std::size_t>(sb_stemmer_length(stemmer_.get()))};
    }

private:
    struct Delete {
        void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
    };
    std::unique_ptr<sb_stemmer, Delete> stemmer_{sb_stemmer_new("arabic", "UTF_8")};
};

// A fresh set-up for each text's worth of work, so that nothing is warm that should be cold.
using Pass = std::function<std::size_t(const std::vector<std::string>&)>;

std::size_t tokenize(const std::vector<std::string>& texts, const std::function<void(arabic::Piece&&)>& piece) {
    arabic::Tokenizer tokenizer;
    std::size_t tokens = 0;
    for (const std::string& text : texts)
        tokenizer.split(text, [&](arabic::Piece&& one) {
            ++tokens;
            piece(std::move(one));
        });
    return tokens;
}

std::size_t words_only(const std::vector<std::string>& texts) {
    return tokenize(texts, [](arabic::Piece&&) {});
}

std::size_t snowball(const std::vector<std::string>& texts) {
    Snowball stemmer;
    std::vector<std::string> kept;
    return tokenize(texts, [&](arabic::Piece&& piece) {
        kept.push_back(stemmer.stem(piece.fold));
        if (kept.size() > 1000) kept.clear();
    });
}

std::size_t snowball_cached(const std::vector<std::string>& texts) {
    Snowball stemmer;
    std::unordered_map<std::string, std::string> stems;
    return tokenize(texts, [&](arabic::Piece&& piece) {
        const auto [at, fresh] = stems.try_emplace(std::move(piece.fold));
        if (fresh) at->second = stemmer.stem(at->first);
    });
}

std::size_t analyze(arabic::Analyzer& analyzer, const std::vector<std::string>& texts) {
    std::size_t tokens = 0;
    for (const std::string& text : texts) tokens += analyzer.analyze(text).size();
    return tokens;
}

std::size_t analyzer_cold(const std::vector<std::string>& texts) {
    arabic::Analyzer analyzer;
    return analyze(analyzer, texts);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("usage: bench_analysis FILE|FOLDER\n", stderr);
        return 2;
    }
    const std::vector<std::string> texts = bench::texts(argv[1]);
    arabic::Analyzer used;
    static_cast<void>(analyze(used, texts));
    struct Row {
        const char* name;
        Pass pass;
        std::vector<double> speeds;
    };
    std::array rows{
        Row{"words and folding only", words_only, {}},
        Row{"plain Snowball", snowball, {}},
        Row{"Snowball, stems kept by word", snowball_cached, {}},
        Row{"bahith, words never seen", analyzer_cold, {}},
        Row{"bahith, words seen before", [&used](const auto& all) { return analyze(used, all); }, {}},
    };
    std::size_t tokens = 0;
    for (int round = 0; round < rounds; ++round)
        for (Row& row : rows) {
            const bench::Cost cost = bench::cost_of([&] { tokens = row.pass(texts); });
            row.speeds.push_back(static_cast<double>(tokens) / cost.cpu);
        }
    std::printf("%.1f MB of text, %zu tokens; thousand tokens per processor second, median of %d\n",
                static_cast<double>(bench::bytes_of(texts)) / 1e6, tokens, rounds);
    const double plain = bench::quantile(rows[1].speeds, .5);
    for (const Row& row : rows) {
        const double speed = bench::quantile(row.speeds, .5);
        std::printf("%-30s %8.0f  %5.2f of plain Snowball\n", row.name, speed / 1e3, speed / plain);
    }
}
