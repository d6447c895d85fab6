// SPDX-License-Identifier: GPL-2.0-or-later
// Arabic for the sentences of errors and hints, which the rooms write in English.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "cli/language.hpp"

namespace bahith::cli {

/// `{}` stands for text that is kept as it is, `{t}` for a term that has a translation itself ("a PDF").
/// Both sides have the same placeholders in the same order.
struct Translation {
    std::string_view english;
    std::string_view arabic;
};

struct Translations {
    const Translation* first;
    std::size_t size;
    [[nodiscard]] const Translation* begin() const { return first; }
    [[nodiscard]] const Translation* end() const { return first + size; }
};

/// Sentences, tried in this order.
[[nodiscard]] Translations sentence_translations();

/// Words within sentences, and reasons given by the system.
[[nodiscard]] Translations term_translations();

/// `text` in `language`; what stands before a colon (FILE:LINE) is kept. Unknown text comes back as it is.
[[nodiscard]] std::string translated(Language language, std::string_view text);

}  // namespace bahith::cli
