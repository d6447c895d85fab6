// SPDX-License-Identifier: GPL-2.0-or-later
// Counts letters, not bytes.
#include "searcher/ranking/grams.hpp"

#include <algorithm>
#include <cstddef>

namespace bahith::searcher::ranking {
namespace {

constexpr std::size_t letters_of_gram = 4;

}  // namespace

std::vector<std::string> grams(std::string_view folded) {
    const std::string word = "<" + std::string(folded) + ">";
    std::vector<std::size_t> borders;
    for (std::size_t i = 0; i < word.size(); ++i)
        if ((word[i] & 0xC0) != 0x80) borders.push_back(i);
    borders.push_back(word.size());
    if (borders.size() <= letters_of_gram) return {word};
    std::vector<std::string> out;
    for (std::size_t i = 0; i + letters_of_gram < borders.size(); ++i) {
        std::string gram = word.substr(borders[i], borders[i + letters_of_gram] - borders[i]);
        if (std::find(out.begin(), out.end(), gram) == out.end()) out.push_back(std::move(gram));
    }
    return out;
}

}  // namespace bahith::searcher::ranking
