// SPDX-License-Identifier: GPL-2.0-or-later
// First names in general, of whomever (analyzers/data/given_names.txt).
#pragma once

#include <string_view>

namespace bahith::actors {

enum class FirstName {
    no,
    maybe,  ///< also a common word: «كريم», «علي» that may be «على»
    yes,
};

/// Is the folded word a first name?
[[nodiscard]] FirstName first_name(std::string_view folded);

}  // namespace bahith::actors
