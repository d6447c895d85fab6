// SPDX-License-Identifier: GPL-2.0-or-later
// Surnames typed in Latin letters: Clinton is كلينتون, whoever bears it.
#pragma once

#include <string>
#include <vector>

#include "analyzers/actors/gazetteer.hpp"

namespace bahith::searcher {

/// What Arabic texts call the persons of the list whose Latin name ends in the folded word; sorted, mostly none.
[[nodiscard]] std::vector<std::string> arabic_surnames(const std::string& latin, const actors::Gazetteer& gazetteer);

}  // namespace bahith::searcher
