// SPDX-License-Identifier: GPL-2.0-or-later
// Other spellings of foreign names, by rule.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bahith::actors {

/// Spellings of a folded name that folding does not make one, without the name itself. Each differs by one rule:
///   غ for ج and ج for غ (غوتيريش, جوتيريش), in all foreign words at once; غ for ك (إنغلترا, إنكلترا)
///   ش for تش (تشافيز, شافيز)
///   a long vowel left out inside one foreign word (زيلينسكي, زيلنسكي)
///   ه for a final ا of one (بولندا, بولندة)
///   the last two short words of three in one (شي جين بينغ, شي جينبينغ)
/// A foreign word is one that no dictionary has. Of a single word only ج and غ.
[[nodiscard]] std::vector<std::string> respellings(std::string_view folded);

}  // namespace bahith::actors
