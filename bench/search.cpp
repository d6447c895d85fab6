// SPDX-License-Identifier: GPL-2.0-or-later
// How long one search takes in a running process: ten articles with snippets, for a person's query.
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

#include "bench/support.hpp"
#include "cli/batch.hpp"
#include "searcher/searcher.hpp"

namespace {

using namespace bahith;

constexpr int rounds = 5;

struct Row {
    const char* name;
    searcher::Match match;
    bool snippets, total;
    std::vector<double> milliseconds{};
};

void print(const Row& row) {
    std::printf("%-44s %7.2f %7.2f %7.2f %7.2f\n", row.name, bench::quantile(row.milliseconds, .5),
                bench::quantile(row.milliseconds, .95), bench::quantile(row.milliseconds, .99),
                bench::quantile(row.milliseconds, 1));
}

// The median of the rounds for each query, so that a disturbance counts once.
void measure(searcher::Searcher& searcher, const std::vector<cli::BatchQuery>& queries, Row& row) {
    for (const cli::BatchQuery& query : queries) {
        searcher::Request request;
        request.query = query.text;
        request.filters = query.filters;
        request.match = row.match;
        request.snippets = row.snippets;
        request.total = row.total;
        std::vector<double> times;
        for (int round = -1; round < rounds; ++round) {
            const bench::Cost cost = bench::cost_of([&] { static_cast<void>(searcher.search(request)); });
            if (round >= 0) times.push_back(cost.wall * 1e3);
        }
        row.milliseconds.push_back(bench::quantile(times, .5));
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fputs("usage: bench_search INDEX QUERIES\n", stderr);
        return 2;
    }
    std::vector<cli::BatchQuery> queries;
    std::ifstream file(argv[2]);
    cli::each_batch_query(
        file, argv[2], {},
        [&](const cli::BatchQuery& query) -> Result<void> {
            queries.push_back(query);
            return {};
        },
        [](const Error& error) { std::fprintf(stderr, "%s\n", error.message.c_str()); });
    searcher::Searcher searcher(argv[1]);
    std::printf("%zu queries, ten articles each; milliseconds, median of %d for each query\n", queries.size(), rounds);
    std::printf("%-44s %7s %7s %7s %7s\n", "", "p50", "p95", "p99", "most");
    for (Row row : {Row{"all words, snippets, total", searcher::Match::all, true, true},
                    Row{"all words, snippets", searcher::Match::all, true, false},
                    Row{"all words, ranking alone", searcher::Match::all, false, false},
                    Row{"any word, ranking alone", searcher::Match::any, false, false}}) {
        measure(searcher, queries, row);
        print(row);
    }
}
