// SPDX-License-Identifier: GPL-2.0-or-later
// Words too common to rank by: particles, pronouns, question words. They keep their positions for phrases.
#pragma once

#include <string>
#include <string_view>

namespace bahith::arabic {

[[nodiscard]] bool is_stopword(const std::string& folded);

/// `typed` (NFC, no marks) is a stop word as the list spells it, or more carelessly: اليه, الى, فى; not فئة, not آلية,
/// which only fold to one.
[[nodiscard]] bool is_stop_spelling(std::string_view typed);

}  // namespace bahith::arabic
