// SPDX-License-Identifier: GPL-2.0-or-later
// Bytes → UTF-8: byte order mark, declaration, valid UTF-8, then detection.
#pragma once

#include <string>
#include <string_view>

#include "analyzers/result.hpp"

namespace bahith::corpus {

struct Decoded {
    std::string text;      ///< valid UTF-8 without byte order mark
    std::string encoding;  ///< "UTF-8", "windows-1256" …
    std::string repair;    ///< what had to be mended, or empty
};

/// `declared` is the encoding that the document names, or empty. The error message lacks the file's name.
[[nodiscard]] Result<Decoded> decode(std::string_view bytes, std::string_view declared);

}  // namespace bahith::corpus
