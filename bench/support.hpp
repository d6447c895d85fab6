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

}  // namespace bahith::bench
