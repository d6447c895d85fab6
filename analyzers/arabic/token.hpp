// SPDX-License-Identifier: GPL-2.0-or-later
// Tokens: what matching works on, with byte offsets into the text as it was given.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace bahith::arabic {

enum class TokenKind : std::uint8_t {
    word,    ///< Arabic script
    latin,   ///< any other script
    number,  ///< digits, with decimal point
    clitic,  ///< و ف ب ل ك ال standing alone before a digit or a quotation mark
};

[[nodiscard]] const char* to_string(TokenKind kind);

/// The forms of one distinct word. Shared between tokens; immutable.
struct Forms {
    std::string fold;   ///< folded spelling; never empty, no spaces
    std::string lemma;  ///< what conflation made of it; equals `fold` where nothing applies
    std::string why;    ///< which step decided: "name", "lexicon", "snowball", "number", …
    bool stop = false;  ///< so common that a ranked bag of words leaves it out
    TokenKind kind = TokenKind::word;
    std::uint8_t proclitic = 0;  ///< bytes of `fold` before the word that conflation found in it
    /// The lemma of another reading that only the sentence tells from this one: what is left behind its first letter
    /// («بكرة» is a form of بكر, and كرة behind ب), or a verb before a pronoun («نشرته» is of نشرة, and of نشرت).
    /// Mostly empty. A text has both, a query asks for both.
    std::string other_lemma{};
    std::string other_word{};  ///< that reading's word, folded: كره, نشرت
    /// Of a word typed with ه that a list knows with ة only: the lemma of what stands before a pronoun. «عمله» may be
    /// عمل+ه or a slip for عملة. A text has both; a query asks as for the word with ة, so that no spelling matters.
    std::string pronoun_lemma{};
    std::string written_fold{}, written_lemma{};  ///< the two a byte a letter (written.hpp), for the index
    std::shared_ptr<const Forms> in_heh{};  ///< the same with a `pronoun_lemma`, for it typed with ه; mostly null
};

/// One token. `begin`/`end` are bytes in the text given to the tokenizer, `end` exclusive, on code point
/// borders; no later step alters them. Several tokens share a span where one character stands for
/// several words (ﷺ). Tokens come in order: begin never decreases.
struct Token {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::shared_ptr<const Forms> forms;

    [[nodiscard]] const std::string& fold() const { return forms->fold; }
    [[nodiscard]] const std::string& lemma() const { return forms->lemma; }
    [[nodiscard]] TokenKind kind() const { return forms->kind; }
};

using Tokens = std::vector<Token>;

}  // namespace bahith::arabic
