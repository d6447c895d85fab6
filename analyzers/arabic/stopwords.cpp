// SPDX-License-Identifier: GPL-2.0-or-later
// The list is analyzers/data/stopwords.txt, folded as it is loaded.
#include "analyzers/arabic/stopwords.hpp"

#include <unordered_set>

#include "analyzers/arabic/fold.hpp"
#include "analyzers/data/embedded.hpp"

namespace bahith::arabic {
namespace {

std::unordered_set<std::string> load() {
    std::unordered_set<std::string> words;
    std::string_view text = data::stopwords();
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (!line.empty() && line.front() != '#') words.insert(fold(line));
    }
    return words;
}

}  // namespace

bool is_stopword(const std::string& folded) {
    static const std::unordered_set<std::string> words = load();
    return words.contains(folded);
}

}  // namespace bahith::arabic
