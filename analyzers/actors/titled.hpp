// SPDX-License-Identifier: GPL-2.0-or-later
// «الرئيس الفرنسي ماكرون»: a title before a surname says whose it is.
#pragma once

#include <cstddef>

#include "analyzers/actors/gazetteer.hpp"
#include "analyzers/actors/tagger.hpp"

namespace bahith::actors {

/// Do the words before token `first` name an office that the person held when the article was published, of that state
/// if they say one? A text without a date is taken to be of this century.
[[nodiscard]] bool bears_title_before(const Actor& person, const Gazetteer& gazetteer, const TaggedText& paragraph,
                                      std::size_t first, Period published);

}  // namespace bahith::actors
