// SPDX-License-Identifier: GPL-2.0-or-later
// What a term counts in a passage, found when the passage is indexed and kept as its wdf. A search then reads no
// lengths, and each word has one posting list, whether title or text has it.
#pragma once

#include <cstddef>

namespace bahith::store {

/// One passage's worth: a wdf of so much counts 1. The greatest impact still fits the byte that a small wdf takes.
inline constexpr double impact_unit = 40;

/// BM25's part of frequency and length (Robertson and Zaragoza 2009, section 3.2) of a term that the text of a passage
/// of `words` words has `in_text` times and the title `in_title` times, in impact_units. Lengths are measured against a
/// fixed one, not the average of the collection: an article counts the same whatever stands beside it. At least 1.
[[nodiscard]] unsigned impact(std::size_t in_text, std::size_t in_title, std::size_t words);

/// The same of what has no words: an actor or a date that a passage of usual length mentions so many times.
[[nodiscard]] unsigned impact_of_mentions(std::size_t times);

}  // namespace bahith::store
