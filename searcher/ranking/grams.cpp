// SPDX-License-Identifier: GPL-2.0-or-later
// A run is a number that letters are shifted into.
#include "searcher/ranking/grams.hpp"

#include <unicode/utf8.h>

#include <algorithm>
#include <cstddef>

namespace bahith::searcher::ranking {
namespace {

constexpr std::size_t letters_of_gram = 4;
constexpr unsigned bits_of_letter = 16;

}  // namespace

std::vector<Gram> grams(std::string_view folded) {
    std::vector<Gram> out;
    out.reserve(folded.size() / 2);
    Gram gram = '<';
    std::size_t letters = 1;
    const auto take = [&](UChar32 letter) {
        gram = gram << bits_of_letter | (static_cast<Gram>(letter) & 0xFFFFU);
        if (++letters >= letters_of_gram && std::find(out.begin(), out.end(), gram) == out.end()) out.push_back(gram);
    };
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(folded.data());
    const auto size = static_cast<std::int32_t>(folded.size());
    for (std::int32_t i = 0; i < size;) {
        UChar32 letter = 0;
        U8_NEXT_OR_FFFD(bytes, i, size, letter);
        take(letter);
    }
    take('>');
    if (out.empty()) out.push_back(gram);
    return out;
}

}  // namespace bahith::searcher::ranking
