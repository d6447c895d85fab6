// SPDX-License-Identifier: GPL-2.0-or-later
// How long one search takes in a running process: ten articles with snippets, for a person's query.
#include <cstdio>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "bench/support.hpp"
#include "cli/batch.hpp"
#include "searcher/searcher.hpp"

namespace {

using namespace bahith;

struct Row {
    const char* key;  // its name for the command line
    const char* name;
    searcher::Match match;
    bool snippets, total, facets, second_stage;
};

constexpr Row rows[] = {
    {"shown", "all words, snippets, total", searcher::Match::all, true, true, false, true},
    {"facets", "all words, snippets, total, facets", searcher::Match::all, true, true, true, true},
    {"any-shown", "any word, snippets, total", searcher::Match::any, true, true, false, true},
    {"snippets", "all words, snippets", searcher::Match::all, true, false, false, true},
    {"ranking", "all words, ranking alone", searcher::Match::all, false, false, false, true},
    {"first-stage", "all words, first stage alone", searcher::Match::all, false, false, false, false},
    {"any", "any word, ranking alone", searcher::Match::any, false, false, false, true},
    {"any-first-stage", "any word, first stage alone", searcher::Match::any, false, false, false, false},
};

std::vector<double> milliseconds(searcher::Searcher& searcher, const std::vector<cli::BatchQuery>& queries,
                                 const Row& row) {
    searcher::Request request;
    request.match = row.match;
    request.snippets = row.snippets;
    request.total = row.total;
    request.facets = row.facets;
    request.second_stage = row.second_stage;
    return bench::query_times(queries.size(), [&](std::size_t i) {
        request.query = queries[i].text;
        request.filters = queries[i].filters;
        static_cast<void>(searcher.search(request));
    });
}

std::vector<cli::BatchQuery> read_queries(const char* path) {
    std::vector<cli::BatchQuery> out;
    std::ifstream file(path);
    cli::each_batch_query(
        file, path, {},
        [&](const cli::BatchQuery& query) -> Result<void> {
            out.push_back(query);
            return {};
        },
        [](const Error& error) { std::fprintf(stderr, "%s\n", error.message.c_str()); });
    return out;
}

void print_table(searcher::Searcher& searcher, const std::vector<cli::BatchQuery>& queries) {
    std::printf("%zu queries, ten articles each; milliseconds, median of %d for each query\n", queries.size(),
                bench::passes);
    std::printf("%-44s %7s %7s %7s %7s\n", "", "p50", "p95", "p99", "most");
    for (const Row& row : rows) {
        const std::vector<double> times = milliseconds(searcher, queries, row);
        std::printf("%-44s %7.2f %7.2f %7.2f %7.2f\n", row.name, bench::quantile(times, .5),
                    bench::quantile(times, .95), bench::quantile(times, .99), bench::quantile(times, 1));
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3 && argc != 4) {
        std::fputs("usage: bench_search INDEX QUERIES [ROW]\n", stderr);
        return 2;
    }
    const std::vector<cli::BatchQuery> queries = read_queries(argv[2]);
    searcher::Searcher searcher(argv[1]);
    if (argc == 3) {
        print_table(searcher, queries);
        return 0;
    }
    for (const Row& row : rows) {
        if (argv[3] != std::string_view(row.key)) continue;
        bench::print_quantiles(milliseconds(searcher, queries, row));
        return 0;
    }
    std::fprintf(stderr, "bench_search: no row named \"%s\"\n", argv[3]);
    return 2;
}
