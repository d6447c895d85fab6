// SPDX-License-Identifier: GPL-2.0-or-later
// English or Arabic: which language the program speaks.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace bahith::cli {

enum class Language : std::uint8_t { english, arabic };

/// `--lang` among the arguments, else LC_ALL, LC_MESSAGES, LANG: the first that is set decides. Looked at before the
/// options are parsed, so that help and complaints about options are in that language too.
[[nodiscard]] Language language_of(const std::vector<std::string>& arguments);

}  // namespace bahith::cli
