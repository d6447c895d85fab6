// SPDX-License-Identifier: GPL-2.0-or-later
#include "analyzers/dates/typed.hpp"

#include <algorithm>

#include "analyzers/dates/dates.hpp"

namespace bahith::dates {
namespace {

/// Hours and zone behind a date: from the first number with a glued colon on. ISO puts a T between.
void drop_time(std::vector<Token>& tokens) {
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
        if (tokens[i].kind != Token::Kind::number || tokens[i + 1].mark != ':' || !tokens[i + 1].glued) continue;
        const bool letter =
            tokens[i].glued && tokens[i - 1].end - tokens[i - 1].begin == 1 && tokens[i - 1].kind == Token::Kind::word;
        tokens.resize(letter ? i - 1 : i);
        return;
    }
}

bool is_noise(const Token& token) {
    return token.kind == Token::Kind::mark;
}

}  // namespace

std::string quoted(std::string_view text) {
    constexpr std::size_t longest = 80;
    std::string shown(text.substr(0, longest));
    while (text.size() > longest && !shown.empty() && (text[shown.size()] & 0xC0) == 0x80) shown.pop_back();
    return "'" + shown + "'";
}

std::vector<Token> tokens_of_date(std::string_view text) {
    std::vector<Token> tokens = scan(text);
    drop_time(tokens);
    while (!tokens.empty() && is_noise(tokens.back())) tokens.pop_back();
    tokens.erase(tokens.begin(), std::find_if_not(tokens.begin(), tokens.end(), is_noise));
    return tokens;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view space = " \t\r\n";
    const std::size_t first = text.find_first_not_of(space);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

}  // namespace bahith::dates
