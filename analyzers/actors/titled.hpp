// SPDX-License-Identifier: GPL-2.0-or-later
// «الرئيس الفرنسي ماكرون»: a title before a surname says whose it is.
#pragma once

#include <cstddef>
#include <cstdint>

#include "analyzers/actors/gazetteer.hpp"
#include "analyzers/actors/tagger.hpp"

namespace bahith::actors {

enum class Bears : std::uint8_t {
    no,
    once,  ///< but not when the article was published, or, where nobody knows when that was, not in this century
    now,
    now_of_state,  ///< and the words say of which state: «رئيس الوزراء العراقي»
};

/// Do the words before token `first` name an office that the person holds or held, of that state if they say one?
[[nodiscard]] Bears bears_title_before(const Actor& person, const Gazetteer& gazetteer, const TaggedText& paragraph,
                                       std::size_t first, Period published);

}  // namespace bahith::actors
