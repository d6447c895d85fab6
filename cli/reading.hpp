// SPDX-License-Identifier: GPL-2.0-or-later
// How a file is understood: the article with the dates and actors that its paragraphs mention.
#pragma once

#include <cstdint>
#include <vector>

#include "analyzers/actors/article.hpp"
#include "analyzers/arabic/analyzer.hpp"
#include "analyzers/dates/dates.hpp"
#include "corpus/article.hpp"

namespace bahith::cli {

/// Something found in the article's paragraph at `paragraph` (an index into Article::paragraphs).
template <class Mention>
struct Found {
    std::size_t paragraph = 0;
    Mention mention;
};

struct Reading {
    corpus::Article article;
    std::vector<Found<dates::Mention>> dates;
    std::vector<Found<actors::Mention>> actors;
};

/// Boilerplate is not searched for dates and actors, unless there is nothing else.
[[nodiscard]] Reading understand(corpus::Article article, arabic::Analyzer& analyzer,
                                 const actors::Gazetteer& gazetteer);

}  // namespace bahith::cli
