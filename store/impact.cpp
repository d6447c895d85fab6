// SPDX-License-Identifier: GPL-2.0-or-later
// The constants are part of the schema: an index made with others ranks otherwise. Found on development data; figures
// in docs/DECISIONS.md.
#include "store/impact.hpp"

#include <algorithm>
#include <cmath>

namespace bahith::store {
namespace {

constexpr double k1 = .5, b = .8, length_power = .85;
constexpr double title_impact = .45;  // of a word there against one in the text
constexpr double middling_words = 250;
constexpr std::size_t usual_words = 130;  // of a paragraph of news

double by_frequency(std::size_t times, double length) {
    const auto frequency = static_cast<double>(times);
    return frequency * (k1 + 1) / (frequency + k1 * length);
}

}  // namespace

PassageImpact::PassageImpact(std::size_t words)
    : length_(1 - b + b * std::pow(static_cast<double>(words) / middling_words, length_power)) {}

unsigned PassageImpact::of(std::size_t in_text, std::size_t in_title) const {
    const double counts = by_frequency(in_text, length_) + title_impact * by_frequency(in_title, length_);
    return static_cast<unsigned>(std::max(1L, std::lround(counts * impact_unit)));
}

unsigned impact_of_mentions(std::size_t times) {
    return PassageImpact(usual_words).of(times, 0);
}

}  // namespace bahith::store
