// SPDX-License-Identifier: GPL-2.0-or-later
// Words as proclitics may stand before them.
#pragma once

#include <string>
#include <vector>

#include "analyzers/arabic/lemmatizer.hpp"
#include "tests/laws/real_indexes.hpp"

namespace bahith::test {

/// `word` with each proclitic that Arabic puts before it. Nothing before a stop word, a short one, and one that has a
/// conjunction already.
[[nodiscard]] std::vector<std::string> with_proclitics(const RealWord& word, arabic::Lemmatizer& lemmatizer);

}  // namespace bahith::test
