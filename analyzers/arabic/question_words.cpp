// SPDX-License-Identifier: GPL-2.0-or-later
// The list is analyzers/data/question_words.txt, folded as it is loaded.
#include "analyzers/arabic/question_words.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "analyzers/arabic/fold.hpp"
#include "analyzers/data/embedded.hpp"

namespace bahith::arabic {
namespace {

struct Lists {
    std::unordered_set<std::string> asking, framing;

    Lists() {
        std::string_view text = data::question_words();
        while (!text.empty()) {
            const std::string_view line = text.substr(0, text.find('\n'));
            text.remove_prefix(std::min(line.size() + 1, text.size()));
            if (line.empty() || line.front() == '#') continue;
            if (line.front() == '?')
                asking.insert(fold(line.substr(1)));
            else
                framing.insert(fold(line));
        }
    }
};

const Lists& lists() {
    static const Lists lists;
    return lists;
}

}  // namespace

bool is_question(std::string_view text, const Tokens& tokens) {
    if (text.find("؟") != std::string_view::npos || text.find('?') != std::string_view::npos) return true;
    return std::any_of(tokens.begin(), tokens.end(),
                       [](const Token& token) { return lists().asking.contains(token.fold()); });
}

bool frames_question(const Forms& forms) {
    return lists().framing.contains(forms.fold);
}

}  // namespace bahith::arabic
