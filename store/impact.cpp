// SPDX-License-Identifier: GPL-2.0-or-later
// The constants are part of the schema: an index made with others ranks otherwise. Found on development data; figures
// in docs/DECISIONS.md.
#include "store/impact.hpp"

#include <algorithm>
#include <cmath>

namespace bahith::store {
namespace {

constexpr double k1 = .7, b = .85;
constexpr double title_impact = .45;  // of a word there against one in the text
constexpr double middling_words = 250;
constexpr std::size_t usual_words = 130;  // of a paragraph of news

double by_frequency(std::size_t times, double length) {
    const auto frequency = static_cast<double>(times);
    return frequency * (k1 + 1) / (frequency + k1 * length);
}

}  // namespace

unsigned impact(std::size_t in_text, std::size_t in_title, std::size_t words) {
    const double length = 1 - b + b * static_cast<double>(words) / middling_words;
    const double counts = by_frequency(in_text, length) + title_impact * by_frequency(in_title, length);
    return static_cast<unsigned>(std::max(1L, std::lround(counts * impact_unit)));
}

unsigned impact_of_mentions(std::size_t times) {
    return impact(times, 0, usual_words);
}

}  // namespace bahith::store
