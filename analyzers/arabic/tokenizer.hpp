// SPDX-License-Identifier: GPL-2.0-or-later
// Text → spans of words: ICU word breaking, then the rules for Arabic newspapers (docs/ANALYZER.md lists each).
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "analyzers/arabic/token.hpp"

namespace bahith::arabic {

/// A word's place in the text, its folded spelling and kind. One span may be reported several times (ﷺ, عبدالله).
struct Piece {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::string fold;
    TokenKind kind = TokenKind::word;
};

class Tokenizer {
public:
    Tokenizer();
    ~Tokenizer();
    Tokenizer(Tokenizer&&) noexcept;
    Tokenizer& operator=(Tokenizer&&) noexcept;

    /// Asked for every plain word (plain_words.hpp) before it is folded; true: no piece follows.
    using Known = std::function<bool(std::uint32_t begin, std::uint32_t end)>;

    void split(std::string_view text, const std::function<void(Piece&&)>& piece, const Known& known = {});

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace bahith::arabic
