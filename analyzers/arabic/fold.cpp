// SPDX-License-Identifier: GPL-2.0-or-later
// Folding. Two paths with one result: plain Arabic and ASCII by table, anything else through ICU first.
#include "analyzers/arabic/fold.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <array>
#include <cstdint>
#include <stdexcept>

#include "analyzers/arabic/letters.hpp"

namespace bahith::arabic {
namespace {

constexpr char32_t drop = 0x110000;  // no code point

// U+0600..U+06FF → what is kept of it, or `drop`.
constexpr std::array<char32_t, 256> make_table() {
    std::array<char32_t, 256> table{};
    for (char32_t c = 0; c < 256; ++c) table[c] = 0x600 + c;
    const auto set = [&table](char32_t from, char32_t to) { table[from - 0x600] = to; };
    for (char32_t c = 0x610; c <= 0x61A; ++c) set(c, drop);
    for (char32_t c = 0x64B; c <= 0x65F; ++c) set(c, drop);
    for (char32_t c = 0x6D6; c <= 0x6ED; ++c) set(c, drop);
    set(0x6DD, 0x6DD);
    set(0x6DE, 0x6DE);
    set(0x6E9, 0x6E9);
    set(0x6E5, drop);
    set(0x6E6, drop);
    set(0x61C, drop);
    set(letter::tatweel, drop);
    set(letter::dagger_alef, drop);
    for (char32_t c : letter::alefs) set(c, letter::alef);
    for (char32_t c : letter::yehs) set(c, letter::yeh);
    for (char32_t c : letter::waws) set(c, letter::waw);
    for (char32_t c : letter::hehs) set(c, letter::heh);
    for (char32_t c : letter::kafs) set(c, letter::kaf);
    set(letter::peh, letter::beh);
    set(letter::tcheh, letter::jeem);
    set(letter::jeh, letter::zain);
    set(letter::veh, letter::feh);
    for (char32_t c = 0; c < 10; ++c) {
        set(0x660 + c, U'0' + c);
        set(0x6F0 + c, U'0' + c);
    }
    return table;
}
constexpr auto table = make_table();

void append(std::string& out, char32_t c) {
    if (c < 0x80) {
        out.push_back(static_cast<char>(c));
        return;
    }
    std::array<std::uint8_t, 4> bytes{};
    std::int32_t n = 0;
    U8_APPEND_UNSAFE(bytes.data(), n, c);
    for (std::int32_t i = 0; i < n; ++i) out.push_back(static_cast<char>(bytes[static_cast<std::size_t>(i)]));
}

bool plain(char32_t c) {
    return c < 0x80 || (c >= 0x600 && c <= 0x6FF && !(c >= 0x675 && c <= 0x678)) || c == 0xAB || c == 0xBB ||
           c == 0xFFFD || (c >= 0x2012 && c <= 0x2022 && c != 0x2017);
}

char32_t lower_ascii(char32_t c) {
    return c >= U'A' && c <= U'Z' ? c + 32 : c;
}

// Presentation forms of marks standing alone: NFKC would make a space of them and so split the word.
bool lone_mark(char32_t c) {
    return (c >= 0xFC5E && c <= 0xFC63) || (c >= 0xFE70 && c <= 0xFE7F);
}

const icu::Normalizer2& checked(const icu::Normalizer2* normalizer, UErrorCode status) {
    if (U_FAILURE(status) || normalizer == nullptr) throw std::runtime_error(u_errorName(status));
    return *normalizer;
}

bool extended_arabic(char32_t c) {
    return (c >= 0x870 && c <= 0x8FF) || (c >= 0x10EC0 && c <= 0x10EFF);
}

// What is kept of one character, or `drop`.
char32_t folded(char32_t c) {
    if (c < 0x80) return lower_ascii(c);
    if (c >= 0x600 && c <= 0x6FF) return table[c - 0x600];
    if (c >= 0x300 && c <= 0x36F) return drop;
    if (extended_arabic(c) && u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK) return drop;
    const std::int32_t digit = u_charDigitValue(static_cast<UChar32>(c));
    return digit >= 0 ? U'0' + static_cast<char32_t>(digit) : c;
}

// Decomposed before the marks are dropped, and put in order again after: a mark of another script may have stood behind
// one that is gone.
void append_through_icu(std::string& out, const std::u32string& text) {
    UErrorCode status = U_ZERO_ERROR;
    const auto& nfkc_casefold = checked(icu::Normalizer2::getNFKCCasefoldInstance(status), status);
    const auto& nfd = checked(icu::Normalizer2::getNFDInstance(status), status);
    icu::UnicodeString source, kept;
    for (char32_t c : text)
        if (!lone_mark(c)) source.append(static_cast<UChar32>(c));
    const icu::UnicodeString decomposed = nfd.normalize(nfkc_casefold.normalize(source, status), status);
    for (std::int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1))
        if (const char32_t to = folded(static_cast<char32_t>(decomposed.char32At(i))); to != drop)
            kept.append(static_cast<UChar32>(to));
    const icu::UnicodeString ordered = nfd.normalize(kept, status);
    if (U_FAILURE(status)) throw std::runtime_error(u_errorName(status));
    ordered.toUTF8String(out);
}

}  // namespace

std::string fold(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    std::u32string rest;  // from the first character that needs ICU
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t i = 0; i < size;) {
        UChar32 c = 0;
        U8_NEXT_OR_FFFD(bytes, i, size, c);
        const auto cp = static_cast<char32_t>(c);
        if (rest.empty() && plain(cp)) {
            if (const char32_t to = folded(cp); to != drop) append(out, to);
        } else {
            rest.push_back(cp);
        }
    }
    if (!rest.empty()) append_through_icu(out, rest);
    return out;
}

}  // namespace bahith::arabic
