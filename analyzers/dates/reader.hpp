// SPDX-License-Identifier: GPL-2.0-or-later
// The tokens as rules look at them: any index may be asked for.
#pragma once

#include <algorithm>
#include <vector>

#include "analyzers/dates/scanner.hpp"

namespace bahith::dates {

class Reader {
public:
    /// `whole`: the text is meant to be one date, so that no context is asked for.
    Reader(const std::vector<Token>& tokens, bool whole) : tokens_(tokens), whole_(whole) {
        hijri_ = std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
            return token.entry.word == Word::hijri || token.entry.word == Word::hijri_month;
        });
    }

    /// The end token when there is none at `index`; that is also what stands before the first.
    [[nodiscard]] const Token& at(std::size_t index) const { return index < tokens_.size() ? tokens_[index] : end_; }
    [[nodiscard]] bool is(std::size_t index, Word word) const { return at(index).entry.word == word; }
    [[nodiscard]] bool is_mark(std::size_t index, char mark) const { return at(index).mark == mark; }
    [[nodiscard]] bool is_number(std::size_t index) const { return at(index).kind == Token::Kind::number; }
    [[nodiscard]] bool is_definite(std::size_t index, Word word) const { return is(index, word) && at(index).definite; }
    [[nodiscard]] std::size_t size() const { return tokens_.size(); }
    [[nodiscard]] bool whole() const { return whole_; }
    [[nodiscard]] bool speaks_of_hijri() const { return hijri_; }

private:
    const std::vector<Token>& tokens_;
    Token end_;
    bool whole_;
    bool hijri_ = false;
};

}  // namespace bahith::dates
