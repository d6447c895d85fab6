// SPDX-License-Identifier: GPL-2.0-or-later
// Walks words by white space, as count_words() counts them.
#include "corpus/stretches.hpp"

#include <algorithm>
#include <array>

#include "corpus/passages.hpp"
#include "corpus/text.hpp"

namespace bahith::corpus {
namespace {

constexpr std::size_t enough_words = 400, most_words = 500;
constexpr std::string_view white = " \t\n\r";

bool ends_sentence(std::string_view word) {
    static constexpr std::array<std::string_view, 6> ends{".", "!", "?", "؟", "؛", "…"};
    return std::any_of(ends.begin(), ends.end(), [word](auto end) { return word.ends_with(end); });
}

}  // namespace

std::vector<std::pair<std::size_t, std::size_t>> stretches(std::string_view text) {
    std::vector<std::pair<std::size_t, std::size_t>> out;
    std::size_t left = count_words(text);
    if (left <= longest_whole_paragraph) return {{0, text.size()}};
    std::size_t begin = 0, words = 0;
    for (std::size_t at = text.find_first_not_of(white); at != std::string_view::npos && left > 0;) {
        const std::size_t end = std::min(text.find_first_of(white, at), text.size());
        ++words;
        --left;
        const bool full = words >= most_words || (words >= enough_words && ends_sentence(text.substr(at, end - at)));
        at = text.find_first_not_of(white, end);
        if (!full || left < passage_min_words || at == std::string_view::npos) continue;
        out.emplace_back(begin, at);
        begin = at;
        words = 0;
    }
    out.emplace_back(begin, text.size());
    return out;
}

}  // namespace bahith::corpus
