// SPDX-License-Identifier: GPL-2.0-or-later
// The words of a text as they were written, a byte a letter: what phrases, prefixes and ranking read of a passage
// without analysing its text again.
//
// Words are separated by spaces, texts are lines. U+0621 to U+064A are the bytes from 80, some Persian letters
// follow; ASCII is itself; any other code point is byte 01 and its UTF-8. Each word is spelled as typed
// (arabic::typed_form) where folding it letter by letter gives its fold, and else as its fold.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/arabic/token.hpp"

namespace bahith::arabic {

/// UTF-8 → a byte a letter.
[[nodiscard]] std::string written(std::string_view utf8);

/// The reverse. Any bytes are safe.
[[nodiscard]] std::string unwritten(std::string_view written);

/// Letter by letter; written(fold(word)) for the words of a WrittenText. As long as `written`.
[[nodiscard]] std::string fold_written(std::string_view written);

/// Text by text, word by word → bytes.
class WrittenText {
public:
    /// Tokens of `text`, as one more line.
    void line(std::string_view text, Tokens::const_iterator begin, Tokens::const_iterator end);

    [[nodiscard]] std::string take() { return std::move(bytes_); }

private:
    void word(std::string_view typed, const Forms& forms);

    std::string bytes_;
    bool first_ = true;
};

/// The lines of a WrittenText; at least one.
[[nodiscard]] std::vector<std::string_view> written_lines(std::string_view text);

/// Takes the next word off a line; empty when there is none.
[[nodiscard]] inline std::string_view next_written(std::string_view& line) {
    const std::size_t end = line.find(' ');
    const std::string_view word = line.substr(0, end);
    line = end == std::string_view::npos ? std::string_view() : line.substr(end + 1);
    return word;
}

}  // namespace bahith::arabic
