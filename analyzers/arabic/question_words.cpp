// SPDX-License-Identifier: GPL-2.0-or-later
// The list is analyzers/data/question_words.txt, folded as it is loaded.
#include "analyzers/arabic/question_words.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "analyzers/arabic/fold.hpp"
#include "analyzers/data/embedded.hpp"
#include "analyzers/data/list.hpp"

namespace bahith::arabic {
namespace {

struct Lists {
    std::unordered_set<std::string> asking, framing;

    Lists() {
        data::each_entry(data::question_words(), [this](std::string_view word) {
            if (word.front() == '?')
                asking.insert(fold(word.substr(1)));
            else
                framing.insert(fold(word));
        });
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
