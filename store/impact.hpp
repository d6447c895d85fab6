// SPDX-License-Identifier: GPL-2.0-or-later
// What a term counts in a passage, found when the passage is indexed and kept as its wdf. A search then reads no
// lengths, and each word has one posting list, whether title or text has it.
#pragma once

#include <cstddef>

namespace bahith::store {

/// One passage's worth: a wdf of so much counts 1. The greatest impact still fits the byte that a small wdf takes.
inline constexpr double impact_unit = 40;

/// BM25's part of frequency and length (Robertson and Zaragoza 2009, section 3.2), in impact_units. Lengths are
/// measured against a fixed one, not the average of the collection: an article counts the same whatever stands beside
/// it. They count by their power of .85: a passage twice as long says less than twice as much.
class PassageImpact {
public:
    /// Of a passage whose text has so many words.
    explicit PassageImpact(std::size_t words);

    /// A term that the text has `in_text` times and the title `in_title` times. At least 1.
    [[nodiscard]] unsigned of(std::size_t in_text, std::size_t in_title) const;

private:
    double length_;
};

/// The same of what has no words: an actor or a date that a passage of usual length mentions so many times.
[[nodiscard]] unsigned impact_of_mentions(std::size_t times);

}  // namespace bahith::store
