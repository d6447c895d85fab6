// SPDX-License-Identifier: GPL-2.0-or-later
// «الرئيس الفرنسي ماكرون»: a title before a surname says whose it is.
#pragma once

#include <cstddef>
#include <string_view>

#include "analyzers/actors/gazetteer.hpp"
#include "analyzers/arabic/token.hpp"

namespace bahith::actors {

/// Do the words before token `first` name an office that the person holds or held, of that state if they say one?
[[nodiscard]] bool bears_title_before(const Actor& person, const Gazetteer& gazetteer, std::string_view text,
                                      const arabic::Tokens& tokens, std::size_t first);

}  // namespace bahith::actors
