// SPDX-License-Identifier: GPL-2.0-or-later
// ICU's converters and detector behind two functions.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bahith::corpus {

struct Converted {
    std::string text;
    bool known = false;  ///< ICU has a converter of that name
    std::size_t code_points = 0;
    std::size_t bad = 0;  ///< sequences without a meaning in that encoding
    std::size_t controls = 0;
    std::size_t arabic = 0;   ///< Arabic letters
    std::size_t foreign = 0;  ///< letters beyond ASCII that are not Arabic
};

[[nodiscard]] Converted convert(std::string_view bytes, const std::string& encoding);
/// Counts of a text that is UTF-8 already; bad sequences become U+FFFD.
[[nodiscard]] Converted measure_utf8(std::string_view bytes);

/// Names of encodings that the detector holds likely, best first.
[[nodiscard]] std::vector<std::string> detect(std::string_view bytes);

}  // namespace bahith::corpus
