// SPDX-License-Identifier: GPL-2.0-or-later
// Letters that transliterations swap or leave out (arabic names of foreign people and places).
#include "analyzers/arabic/skeleton.hpp"

#include <algorithm>
#include <array>

namespace bahith::arabic {

std::string skeleton(std::string_view folded) {
    static constexpr std::array<std::string_view, 5> dropped{"ا", "و", "ي", "ه", "ء"};
    static constexpr std::array<std::string_view, 3> like_jeem{"غ", "ق", "ك"};
    std::string out;
    for (std::size_t i = 0; i < folded.size();) {
        const bool two_bytes = (static_cast<unsigned char>(folded[i]) & 0xE0) == 0xC0 && i + 1 < folded.size();
        const std::string_view letter = folded.substr(i, two_bytes ? 2 : 1);
        i += letter.size();
        if (letter == " " || std::find(dropped.begin(), dropped.end(), letter) != dropped.end()) continue;
        out += std::find(like_jeem.begin(), like_jeem.end(), letter) != like_jeem.end() ? "ج" : letter;
    }
    return out;
}

}  // namespace bahith::arabic
