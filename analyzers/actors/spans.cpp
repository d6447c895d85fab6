// SPDX-License-Identifier: GPL-2.0-or-later
// Walks the original code points beside their folded ones.
#include "analyzers/actors/spans.hpp"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

#include "analyzers/arabic/fold.hpp"

namespace bahith::actors {
namespace {

// A gap longer than this parts names, whatever it holds; so a page of spaces is not walked again and again.
constexpr std::size_t longest_gap = 24;

constexpr std::array<UChar32, 6> quotes{'"', '\'', 0x2018, 0x2019, 0x201C, 0x201D};

bool opens(UChar32 c) {
    return c == 0xAB || c == 0x201C || c == 0x201E || c == 0x2018 || c == 0x2039;
}
bool closes(UChar32 c) {
    return c == 0xBB || c == 0x201D || c == 0x2019 || c == 0x203A;
}
bool is_quote(UChar32 c) {
    return opens(c) || closes(c) || std::find(quotes.begin(), quotes.end(), c) != quotes.end();
}

bool parts_words(UChar32 c) {
    const auto type = u_charType(c);
    return type == U_SPACE_SEPARATOR || type == U_DASH_PUNCTUATION || type == U_FORMAT_CHAR ||
           type == U_NON_SPACING_MARK || c == '\t' || c == '&' || c == 0x640;
}

std::ptrdiff_t letters(std::string_view folded) {
    return std::count_if(folded.begin(), folded.end(),
                         [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
}

UChar32 next(std::string_view text, std::int32_t& at) {
    UChar32 c = 0;
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    U8_NEXT_OR_FFFD(bytes, at, static_cast<std::int32_t>(text.size()), c);
    return c;
}

}  // namespace

std::uint32_t skip_letters(std::string_view text, std::uint32_t begin, std::uint32_t end, std::size_t folded) {
    const std::string_view word = text.substr(begin, end - begin);
    std::size_t seen = 0;
    for (std::int32_t at = 0; static_cast<std::size_t>(at) < word.size();) {
        const std::int32_t start = at;
        next(word, at);
        const std::size_t size =
            arabic::fold(word.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(at - start))).size();
        // What folds to nothing belongs to the letter before it. A ligature that is clitic and name in one is the
        // name's.
        if (size > 0 && seen + size > folded) return begin + static_cast<std::uint32_t>(start);
        seen += size;
    }
    return begin;
}

bool joins(std::string_view gap, int& open_quotes) {
    if (gap == " ") return true;
    if (gap.size() > longest_gap) return false;
    int change = 0;
    for (std::int32_t at = 0; static_cast<std::size_t>(at) < gap.size();) {
        const UChar32 c = next(gap, at);
        if (is_quote(c)) {
            const bool closing = closes(c) || (!opens(c) && open_quotes + change > 0);
            change += closing ? -1 : 1;
        } else if (!parts_words(c)) {
            return false;
        }
    }
    open_quotes += change;
    return true;
}

bool ends_sentence(std::string_view gap) {
    static constexpr std::array<std::string_view, 5> ends{".", "؟", "!", "?", "؛"};
    return gap.size() > 1 && std::any_of(ends.begin(), ends.end(), [&](std::string_view end) {
               return gap.substr(0, longest_gap).find(end) != std::string_view::npos;
           });
}

std::string_view without_abbreviation(std::string_view gap, std::string_view before, std::string_view after) {
    if (!gap.starts_with('.')) return gap;
    const bool initial = letters(before) <= 2 || (gap == "." && letters(after) <= 2);
    return initial ? gap.substr(1) : gap;
}

bool is_quoted(std::string_view text, std::uint32_t begin, std::uint32_t end) {
    if (begin == 0) return false;
    std::uint32_t last = begin - 1;
    while (last > 0 && (static_cast<unsigned char>(text[last]) & 0xC0U) == 0x80U) --last;
    auto at = static_cast<std::int32_t>(last);
    return is_quote(next(text, at)) && close_quote(text, end) != end;
}

std::uint32_t close_quote(std::string_view text, std::uint32_t end) {
    std::int32_t at = 0;
    const std::string_view rest = text.substr(end, 4);
    return !rest.empty() && is_quote(next(rest, at)) ? end + static_cast<std::uint32_t>(at) : end;
}

}  // namespace bahith::actors
