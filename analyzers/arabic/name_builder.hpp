// SPDX-License-Identifier: GPL-2.0-or-later
// Which words are protected names.
#pragma once

#include <map>
#include <span>
#include <string>

#include "analyzers/actors/gazetteer.hpp"

namespace bahith::arabic {

/// Folded words that are names, each with its lemma (names.hpp).
[[nodiscard]] std::map<std::string, std::string> protected_names(std::span<const actors::Actor> actors);

}  // namespace bahith::arabic
