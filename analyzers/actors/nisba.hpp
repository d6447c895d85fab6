// SPDX-License-Identifier: GPL-2.0-or-later
// The forms of a nisba adjective: «صيني» → الصينية، صينيون، الصينيين … Strings only.
#pragma once

#include <string>
#include <vector>

#include "analyzers/actors/gazetteer.hpp"

namespace bahith::actors {

/// Every form of a nisba adjective, folded, its words parted by single spaces, with and without ال. Of two words
/// («كوري شمالي») both agree; where the first is no adjective («جنوب أفريقي») only the last is inflected and the
/// first carries ال. An exact name, or one of another kind, gives its folded text alone.
[[nodiscard]] std::vector<std::string> inflect(const Name& name);

}  // namespace bahith::actors
