// SPDX-License-Identifier: GPL-2.0-or-later
// What the measuring programs share: articles to measure on, processor time, medians.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "corpus/article.hpp"

namespace bahith::bench {

/// Every article under a file or folder.
[[nodiscard]] std::vector<corpus::Article> articles(const std::string& path);

/// The titles and paragraphs of every article under a file or folder.
[[nodiscard]] std::vector<std::string> texts(const std::string& path);

[[nodiscard]] std::uint64_t bytes_of(const std::vector<std::string>& texts);

/// Processor seconds, user and system, of this process so far; wall seconds.
[[nodiscard]] double cpu_seconds();
[[nodiscard]] double wall_seconds();

struct Cost {
    double cpu = 0, wall = 0;
};
[[nodiscard]] Cost cost_of(const std::function<void()>& work);

/// The value below which `share` of the values lie; .5 is the median.
[[nodiscard]] double quantile(std::vector<double> values, double share);

/// How often every query is asked, after once to warm up.
inline constexpr int passes = 5;

/// Milliseconds of each query, the median of its passes, so that a disturbance counts once. A pass asks all queries, so
/// that none profits from having just been asked.
[[nodiscard]] std::vector<double> query_times(std::size_t queries, const std::function<void(std::size_t)>& ask);

/// The times of queries as a line of JSON: queries, p50_ms, p95_ms, p99_ms. What `./dev bench speed` reads.
void print_quantiles(const std::vector<double>& milliseconds);

}  // namespace bahith::bench
