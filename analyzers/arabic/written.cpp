// SPDX-License-Identifier: GPL-2.0-or-later
// Two tables: code point → byte, and byte → folded byte, the second made by fold() itself.
#include "analyzers/arabic/written.hpp"

#include <array>
#include <cstdint>
#include <optional>

#include "analyzers/arabic/code_points.hpp"
#include "analyzers/arabic/fold.hpp"
#include "analyzers/arabic/typed.hpp"

namespace bahith::arabic {
namespace {

constexpr char escape = '\x01';
constexpr char32_t first_letter = 0x621, last_letter = 0x64A;
constexpr unsigned first_byte = 0x80;
constexpr unsigned letters_of_range = last_letter - first_letter + 1;
constexpr std::array<char32_t, 8> other_letters{0x671, 0x67E, 0x686, 0x698, 0x6A4, 0x6A9, 0x6AF, 0x6CC};
constexpr unsigned end_byte = first_byte + letters_of_range + static_cast<unsigned>(other_letters.size());

// The byte of a letter, or none where it has none of its own.
std::optional<unsigned char> byte_of(char32_t c) {
    if (c < 0x80) {
        if (c <= ' ') return std::nullopt;
        return static_cast<unsigned char>(c);
    }
    if (c >= first_letter && c <= last_letter) return static_cast<unsigned char>(first_byte + (c - first_letter));
    for (std::size_t i = 0; i < other_letters.size(); ++i)
        if (other_letters[i] == c) return static_cast<unsigned char>(first_byte + letters_of_range + i);
    return std::nullopt;
}

char32_t letter_of(unsigned char byte) {
    if (byte < first_byte) return byte;
    const unsigned at = byte - first_byte;
    if (at < letters_of_range) return first_letter + at;
    if (byte < end_byte) return other_letters[at - letters_of_range];
    return 0xFFFD;
}

// Of letters that folding drops or makes several of, no word is spelled so: they stay themselves here.
const std::array<char, 256>& folds() {
    static const std::array<char, 256> table = [] {
        std::array<char, 256> made{};
        for (unsigned byte = 0; byte < made.size(); ++byte) {
            made[byte] = static_cast<char>(byte);
            if (byte <= ' ' || byte >= end_byte) continue;
            std::string letter;
            append_code_point(letter, letter_of(static_cast<unsigned char>(byte)));
            const std::string folded = fold(letter);
            std::size_t at = 0;
            if (folded.empty()) continue;
            const auto to = byte_of(next_code_point(folded, at));
            if (to && at == folded.size()) made[byte] = static_cast<char>(*to);
        }
        return made;
    }();
    return table;
}

// Letters that are their own typed form.
bool plain(std::string_view slice) {
    for (std::size_t i = 0; i < slice.size(); ++i) {
        const auto byte = static_cast<unsigned char>(slice[i]);
        if (byte < 0x80) continue;
        if ((byte != 0xD8 && byte != 0xD9) || i + 1 == slice.size()) return false;
        const auto low = static_cast<unsigned char>(slice[++i]);
        const bool letter = byte == 0xD8 ? low >= 0xA1 && low <= 0xBA : low >= 0x81 && low <= 0x8A;
        if (!letter) return false;
    }
    return true;
}

}  // namespace

std::string written(std::string_view utf8) {
    std::string out;
    out.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t c = next_code_point(utf8, at);
        if (const auto byte = byte_of(c)) {
            out.push_back(static_cast<char>(*byte));
        } else {
            out.push_back(escape);
            append_code_point(out, c);
        }
    }
    return out;
}

std::string unwritten(std::string_view written) {
    std::string out;
    out.reserve(2 * written.size());
    for (std::size_t at = 0; at < written.size();) {
        if (written[at] == escape && at + 1 < written.size()) {
            append_code_point(out, next_code_point(written, ++at));
        } else {
            append_code_point(out, letter_of(static_cast<unsigned char>(written[at++])));
        }
    }
    return out;
}

std::string fold_written(std::string_view written) {
    const std::array<char, 256>& table = folds();
    std::string out(written);
    for (std::size_t at = 0; at < out.size();) {
        if (out[at] == escape && at + 1 < out.size()) {
            static_cast<void>(next_code_point(out, ++at));
        } else {
            out[at] = table[static_cast<unsigned char>(out[at])];
            ++at;
        }
    }
    return out;
}

void WrittenText::word(std::string_view typed, const Forms& forms) {
    if (typed != forms.fold) {
        const std::string spelled = written(plain(typed) ? typed : std::string_view(typed_form(typed)));
        if (fold_written(spelled) == forms.written_fold) {
            bytes_ += spelled;
            return;
        }
    }
    bytes_ += forms.written_fold;
}

void WrittenText::line(std::string_view text, Tokens::const_iterator begin, Tokens::const_iterator end) {
    if (!first_) bytes_ += '\n';
    first_ = false;
    for (auto token = begin; token != end; ++token) {
        if (token != begin) bytes_ += ' ';
        word(text.substr(token->begin, token->end - token->begin), *token->forms);
    }
}

std::vector<std::string_view> written_lines(std::string_view text) {
    std::vector<std::string_view> lines;
    for (std::size_t begin = 0;;) {
        const std::size_t end = text.find('\n', begin);
        lines.push_back(text.substr(begin, end == std::string_view::npos ? end : end - begin));
        if (end == std::string_view::npos) return lines;
        begin = end + 1;
    }
}

}  // namespace bahith::arabic
