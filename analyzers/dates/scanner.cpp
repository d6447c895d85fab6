// SPDX-License-Identifier: GPL-2.0-or-later
// Splits text into words, numbers and marks, each with its place in the original bytes.
#include "analyzers/dates/scanner.hpp"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <array>
#include <cstring>
#include <string>
#include <utility>

#include "analyzers/arabic/fold.hpp"

namespace bahith::dates {
namespace {

constexpr UChar32 tatweel = 0x0640;
constexpr UChar32 fathatan = 0x064B;
constexpr std::uint32_t longest_word = 64;  // bytes; vocalised date words are shorter

enum class Shape : std::uint8_t { space, ignorable, letter, joiner, digit, mark };

/// Joiners (marks, tatweel) belong to the letter before them.
Shape shape_of(UChar32 c) {
    if (c < 0) return Shape::mark;
    // What nearly all of an Arabic text is, without asking ICU.
    if ((c >= 0x0621 && c <= 0x063A) || (c >= 0x0641 && c <= 0x064A)) return Shape::letter;
    if (c == ' ') return Shape::space;
    if (c == tatweel) return Shape::joiner;
    if (c != 0x09 && c != 0x0A && c != 0x0D && (u_charType(c) == U_FORMAT_CHAR)) return Shape::ignorable;
    if (u_isUWhiteSpace(c)) return Shape::space;
    if (u_charDigitValue(c) >= 0) return Shape::digit;
    if ((U_GET_GC_MASK(c) & U_GC_M_MASK) != 0) return Shape::joiner;
    return u_isalpha(c) ? Shape::letter : Shape::mark;
}

char mark_of(UChar32 c) {
    switch (c) {
        case '-':
        case 0x2010:
        case 0x2011:
        case 0x2012:
        case 0x2013:
        case 0x2014:
        case 0x2015:
        case 0x2212:
        case 0xFE58:
        case 0xFE63:
        case 0xFF0D:
            return '-';
        case '/':
        case 0x2044:
        case 0x2215:
        case 0xFF0F:
            return '/';
        case '.':
        case 0x066B:
            return '.';
        case ',':
        case 0x060C:
        case 0x066C:
            return ',';
        case '(':
        case '[':
            return '(';
        case ')':
        case ']':
            return ')';
        case ':':
            return ':';
        case '%':
        case 0x066A:
            return '%';
        case '"':
        case 0x00AB:
        case 0x00BB:
        case 0x201C:
        case 0x201D:
            return '"';
        default:
            return '?';
    }
}

/// Letters that fold one by one into two bytes each: all but diacritics, tatweel and other scripts.
class PlainLetters {
public:
    PlainLetters() {
        constexpr UChar32 block = 0x600;
        for (std::size_t i = 0; i < folded_.size(); ++i) {
            if (shape_of(block + static_cast<UChar32>(i)) != Shape::letter) continue;
            const char letter[] = {static_cast<char>(first_lead + i / trails),
                                   static_cast<char>(first_trail + i % trails)};
            const std::string folded = arabic::fold(std::string_view(letter, sizeof letter));
            if (folded.size() == sizeof letter) std::memcpy(&folded_[i], folded.data(), sizeof letter);
        }
    }

    /// The two bytes that the letter of these two folds to, as they lie in memory; 0: they are no such letter.
    [[nodiscard]] std::uint16_t fold(std::uint8_t lead, std::uint8_t trail) const {
        const bool known = (lead & 0xFEU) == first_lead && (trail & 0xC0U) == first_trail;
        return known ? folded_[(lead & 1U) * trails + (trail & (trails - 1U))] : std::uint16_t{0};
    }

private:
    static constexpr std::size_t trails = 64;
    static constexpr unsigned first_lead = 0xD8, first_trail = 0x80;  // of U+0600 … U+067F

    std::array<std::uint16_t, 2 * trails> folded_{};
};

/// «لحكمه»; «لم», «لن», «لا» are as short as that.
bool has_lam(std::string_view folded) {
    constexpr std::size_t longest_particle = 4;  // bytes
    return folded.starts_with("ل") && folded.size() > longest_particle;
}

class Scanner {
public:
    explicit Scanner(std::string_view text)
        : text_(text),
          bytes_(reinterpret_cast<const std::uint8_t*>(text.data())),
          size_(static_cast<std::int32_t>(text.size())) {}

    std::vector<Token> run() {
        constexpr std::size_t bytes_a_token = 8;  // a little less than usual
        tokens_.reserve(text_.size() / bytes_a_token);
        bool glued = false;
        while (at_ < size_) {
            if (bytes_[at_] == ' ') {
                glued = false;
                ++at_;
                continue;
            }
            const Shape shape = peek();
            if (shape == Shape::space || shape == Shape::ignorable) {
                glued = glued && shape == Shape::ignorable;
                at_ = next_;
                continue;
            }
            Token token;
            token.glued = glued;
            token.begin = token.bare = static_cast<std::uint32_t>(at_);
            read(shape, token);
            tokens_.push_back(token);
            glued = true;
        }
        return std::move(tokens_);
    }

private:
    /// Reads the code point at `at_` into `current_`; `next_` is behind it.
    Shape peek() {
        next_ = at_;
        U8_NEXT(bytes_, next_, size_, current_);
        return shape_of(current_);
    }

    void read(Shape shape, Token& token) {
        switch (shape) {
            case Shape::digit:
                read_number(token);
                break;
            case Shape::letter:
                read_word(token);
                break;
            default:
                token.kind = Token::Kind::mark;
                token.mark = shape == Shape::joiner ? '-' : mark_of(current_);  // a lone tatweel is a dash
                at_ = next_;
                if (shape == Shape::joiner) skip(Shape::joiner);
                token.end = static_cast<std::uint32_t>(at_);
        }
    }

    void skip(Shape shape) {
        while (at_ < size_ && peek() == shape) at_ = next_;
    }

    void read_number(Token& token) {
        token.kind = Token::Kind::number;
        int value = 0;
        while (at_ < size_ && peek() == Shape::digit) {
            if (++token.digits <= 4) value = value * 10 + u_charDigitValue(current_);
            at_ = next_;
        }
        token.number = token.digits <= 4 ? value : 0;
        token.end = static_cast<std::uint32_t>(at_);
    }

    void read_word(Token& token) {
        token.kind = Token::Kind::word;
        std::array<char, longest_word> plain;
        if (const std::size_t size = read_plain_word(token, plain); size != 0)
            return describe(token, std::string_view(plain.data(), size));
        std::int32_t end = at_;
        while (at_ < size_) {
            const Shape shape = peek();
            if (shape != Shape::letter && shape != Shape::joiner && shape != Shape::ignorable) break;
            if (current_ == fathatan) token.indefinite = true;
            at_ = next_;
            if (shape != Shape::ignorable) end = at_;
        }
        token.end = static_cast<std::uint32_t>(end);
        if (token.end - token.begin > longest_word) return;
        describe(token, arabic::fold(text_.substr(token.begin, token.end - token.begin)));
    }

    /// Folds a word of plain letters into `plain` as it reads it. 0: the word holds something else, or is too long;
    /// then nothing was read.
    std::size_t read_plain_word(Token& token, std::array<char, longest_word>& plain) {
        static const PlainLetters letters;
        std::int32_t at = at_;
        std::size_t size = 0;
        for (; at + 1 < size_; at += 2, size += 2) {
            const std::uint16_t folded = letters.fold(bytes_[at], bytes_[at + 1]);
            if (folded == 0) break;
            if (size == plain.size()) return 0;
            std::memcpy(&plain[size], &folded, sizeof folded);
        }
        if (!ends_word(at)) return 0;
        at_ = at;
        token.end = static_cast<std::uint32_t>(at);
        return size;
    }

    /// Surely: an ASCII character that is no letter, or the Arabic comma.
    [[nodiscard]] bool ends_word(std::int32_t at) const {
        if (at == size_) return true;
        const std::uint8_t byte = bytes_[at];
        if (byte < 0x80) return (byte | 0x20U) < 'a' || (byte | 0x20U) > 'z';
        return text_.substr(static_cast<std::size_t>(at)).starts_with("،");
    }

    void describe(Token& token, std::string_view folded) const {
        const Lookup found = look_up(folded);
        token.accusative = folded.ends_with("ا") || folded.ends_with("ه");
        token.lam = has_lam(folded);
        token.entry = found.entry;
        token.conjunction = found.conjunction;
        token.preposition = found.preposition;
        if (found.letters != 0) token.bare = behind_letters(token, found.letters);
        const bool plain = found.entry.word == Word::none || found.entry.word == Word::today;
        const bool hamza = plain && found.definite && begins_with_hamza(token.bare, token.end);
        token.definite = found.definite && !hamza;
        if (hamza) token.entry = {};  // «ألامس» is a verb
    }

    /// «ألمانيا», «إلقاء» are folded like words with the article.
    [[nodiscard]] bool begins_with_hamza(std::uint32_t begin, std::uint32_t end) const {
        const std::string_view word = text_.substr(begin, end - begin);
        return word.starts_with("أ") || word.starts_with("إ");
    }

    /// Where the word begins after `letters` letters with their marks.
    [[nodiscard]] std::uint32_t behind_letters(const Token& token, unsigned letters) const {
        std::int32_t at = static_cast<std::int32_t>(token.begin);
        const auto end = static_cast<std::int32_t>(token.end);
        for (unsigned seen = 0; at < end;) {
            std::int32_t next = at;
            UChar32 c = 0;
            U8_NEXT(bytes_, next, end, c);
            if (shape_of(c) == Shape::letter && seen++ == letters) break;
            at = next;
        }
        return static_cast<std::uint32_t>(at);
    }

    std::string_view text_;
    const std::uint8_t* bytes_;
    std::int32_t size_;
    std::int32_t at_ = 0;
    std::int32_t next_ = 0;
    UChar32 current_ = 0;
    std::vector<Token> tokens_;
};

}  // namespace

std::vector<Token> scan(std::string_view text) {
    return Scanner(text).run();
}

}  // namespace bahith::dates
