// SPDX-License-Identifier: GPL-2.0-or-later
// The consonants of a name: what transliterations of a foreign name agree on.
#pragma once

#include <string>
#include <string_view>

namespace bahith::arabic {

/// `folded` without long vowels, ه and ء, with غ ق ك made ج. «بيونغ يانغ» and «بيونج يانج» have one skeleton. Spaces
/// go.
[[nodiscard]] std::string skeleton(std::string_view folded);

}  // namespace bahith::arabic
