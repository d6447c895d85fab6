// SPDX-License-Identifier: GPL-2.0-or-later
// Tokens: what matching works on, with byte offsets into the text as it was given.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace bahith::arabic {

enum class TokenKind : std::uint8_t {
    word,    ///< Arabic script
    latin,   ///< any other script
    number,  ///< digits, with decimal point
    clitic,  ///< و ف ب ل ك ال standing alone before a digit or a quotation mark
};

[[nodiscard]] const char* to_string(TokenKind kind);

/// What a word may be beside what its lemma says, where only the sentence tells.
struct OtherReadings {
    /// Another word of which the letters may be a form, and its lemma: what is left behind the first letter («بكرة» is
    /// a form of بكر, and كرة behind ب), or a verb before a pronoun («نشرته» is of نشرة, and of نشرت). A text has both,
    /// a query asks for both.
    std::string word{}, lemma{};
    /// Of a word typed with ه that a list knows with ة only: the lemma of what stands before a pronoun. «عمله» may be
    /// عمل+ه or a slip for عملة. A text has both; a query asks as for the word with ة, so that no spelling matters.
    std::string before_pronoun{};
    bool behind_hamza = false;  ///< `before_pronoun` only of a word typed with ئه or ؤه: «لجوئه», not «ل+جويه»
};

/// The forms of one distinct word. Shared between tokens; immutable.
struct Forms {
    std::string fold;      ///< folded spelling; never empty, no spaces
    std::string lemma;     ///< what conflation made of it; equals `fold` where nothing applies
    std::string_view why;  ///< which step decided: "name", "lexicon", "snowball", "number", …; lives for ever
    bool stop = false;     ///< so common that a ranked bag of words leaves it out
    TokenKind kind = TokenKind::word;
    std::uint8_t proclitic = 0;                     ///< bytes of `fold` before the word that conflation found in it
    std::string written_fold{}, written_lemma{};    ///< the two a byte a letter (written.hpp), for the index
    std::shared_ptr<const OtherReadings> others{};  ///< null: none, as for most
    std::shared_ptr<const Forms> in_heh{};  ///< the same with `before_pronoun`, for it typed with ه; mostly null
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
