// SPDX-License-Identifier: GPL-2.0-or-later
// Reading and clocks.
#include "bench/support.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <iostream>

#include "corpus/reader.hpp"

namespace bahith::bench {

std::vector<corpus::Article> articles(const std::string& path) {
    std::vector<corpus::Article> out;
    const auto trouble = [](const Error& error) { std::cerr << error.message << '\n'; };
    const auto take = [&](const corpus::Item& item) {
        if (Result<corpus::Article> article = item.make()) out.push_back(*std::move(article));
    };
    for (const corpus::Source& source : corpus::walk(path, trouble)) corpus::read(source, {}, take, trouble);
    return out;
}

std::vector<std::string> texts(const std::string& path) {
    std::vector<std::string> out;
    for (corpus::Article& article : articles(path)) {
        out.push_back(std::move(article.title));
        for (corpus::Paragraph& paragraph : article.paragraphs) out.push_back(std::move(paragraph.text));
    }
    return out;
}

std::uint64_t bytes_of(const std::vector<std::string>& texts) {
    std::uint64_t bytes = 0;
    for (const std::string& text : texts) bytes += text.size();
    return bytes;
}

double cpu_seconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

double wall_seconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

Cost cost_of(const std::function<void()>& work) {
    const Cost before{cpu_seconds(), wall_seconds()};
    work();
    return {cpu_seconds() - before.cpu, wall_seconds() - before.wall};
}

double quantile(std::vector<double> values, double share) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values[static_cast<std::size_t>(std::lround(share * last))];
}

std::vector<double> query_times(std::size_t queries, const std::function<void(std::size_t)>& ask) {
    std::vector<std::vector<double>> times(queries);
    for (int pass = -1; pass < passes; ++pass)
        for (std::size_t i = 0; i < queries; ++i) {
            const Cost cost = cost_of([&] { ask(i); });
            if (pass >= 0) times[i].push_back(cost.wall * 1e3);
        }
    std::vector<double> medians;
    for (std::vector<double>& of_query : times) medians.push_back(quantile(std::move(of_query), .5));
    return medians;
}

void print_quantiles(const std::vector<double>& milliseconds) {
    std::printf("{\"queries\": %zu, \"p50_ms\": %.4f, \"p95_ms\": %.4f, \"p99_ms\": %.4f}\n", milliseconds.size(),
                quantile(milliseconds, .5), quantile(milliseconds, .95), quantile(milliseconds, .99));
}

}  // namespace bahith::bench
