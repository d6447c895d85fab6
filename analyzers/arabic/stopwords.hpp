// SPDX-License-Identifier: GPL-2.0-or-later
// Words too common to rank by: particles, pronouns, question words. They keep their positions for phrases.
#pragma once

#include <string>

namespace bahith::arabic {

[[nodiscard]] bool is_stopword(const std::string& folded);

}  // namespace bahith::arabic
