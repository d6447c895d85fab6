// SPDX-License-Identifier: GPL-2.0-or-later
// Names that the gazetteer does not know, found where a text says who they are.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "analyzers/actors/tagger.hpp"

namespace bahith::actors {

/// «وزير الدفاع الروسي أندريه بيلوسوف»: bytes [begin, end) of the paragraph are the name, `role` is what the text calls
/// him («وزير الدفاع»), `country_id` the state that the adjective or name beside the role stands for, or empty.
struct Candidate {
    std::size_t begin = 0, end = 0;
    std::string name;
    std::string role;
    std::string country_id;
};

/// Candidates in one paragraph, in order of position. `mentions` are the paragraph's, as tag() found them: who is among
/// them is known and no candidate.
[[nodiscard]] std::vector<Candidate> candidates(const TaggedText& paragraph, const std::vector<Mention>& mentions);

}  // namespace bahith::actors
