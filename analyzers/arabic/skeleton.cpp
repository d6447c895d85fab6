// SPDX-License-Identifier: GPL-2.0-or-later
// Letters that transliterations swap or leave out (arabic names of foreign people and places).
#include "analyzers/arabic/skeleton.hpp"

#include <algorithm>
#include <array>

namespace bahith::arabic {
namespace {

struct Class {
    std::string_view letters;  // apart by spaces
    std::string_view same;
};

constexpr std::array classes{
    Class{"ا و ي ه ء", ""}, Class{"ج غ ق ك", "ج"}, Class{"س ص ز ش ث ظ", "س"},
    Class{"ت ط", "ت"},      Class{"د ض ذ", "د"},   Class{"ح خ", "ح"},
};

// The letter that stands for `letter` in a skeleton; empty where it is dropped.
std::string_view same(std::string_view letter) {
    if (letter == " ") return "";
    const auto found = std::find_if(classes.begin(), classes.end(), [letter](const Class& c) {
        return letter.size() == 2 && c.letters.find(letter) != std::string_view::npos;
    });
    return found == classes.end() ? letter : found->same;
}

}  // namespace

std::string skeleton(std::string_view folded) {
    std::string out;
    std::string_view last;
    for (std::size_t i = 0; i < folded.size();) {
        const bool two_bytes = (static_cast<unsigned char>(folded[i]) & 0xE0) == 0xC0 && i + 1 < folded.size();
        const std::string_view letter = folded.substr(i, two_bytes ? 2 : 1);
        i += letter.size();
        const bool final_ain = letter == "ع" && i == folded.size();
        const std::string_view one = final_ain ? "" : same(letter);
        if (one != last) out += one;
        last = one;
    }
    // Ch and ts are written with ت or without.
    if (out.starts_with("تس")) out.erase(0, 2);
    return out;
}

}  // namespace bahith::arabic
