// SPDX-License-Identifier: GPL-2.0-or-later
// Folding a name is dear; the key of a listed one is compiled.
#include "analyzers/actors/name_key.hpp"

#include <algorithm>

#include "analyzers/arabic/fold.hpp"
#include "analyzers/word_hash.hpp"

namespace bahith::actors {

std::string folded_name(std::string_view name) {
    while (name.starts_with('?') || name.starts_with('=')) name.remove_prefix(1);
    std::string folded = arabic::fold(name);
    std::replace(folded.begin(), folded.end(), '-', ' ');
    return folded;
}

std::uint32_t name_key(std::string_view name) {
    return static_cast<std::uint32_t>(word_hash(folded_name(name)) >> 32U) | 1U;
}

}  // namespace bahith::actors
