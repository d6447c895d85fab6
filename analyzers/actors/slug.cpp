// SPDX-License-Identifier: GPL-2.0-or-later
// What is left of a name without any letters is its hash.
#include "analyzers/actors/slug.hpp"

#include <unicode/translit.h>
#include <unicode/unistr.h>
#include <xxhash.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <optional>
#include <utility>

#include "analyzers/arabic/fold.hpp"

namespace bahith::actors {
namespace {

constexpr std::size_t longest = 60;

// As ICU writes the folded letters: one by one, whatever stands beside them. Its rules for all scripts take 25 ms to
// load.
constexpr std::array<std::pair<std::string_view, std::string_view>, 29> letters{
    {{"ا", "a"}, {"ل", "l"},  {"ي", "y"},  {"م", "m"}, {"ن", "n"}, {"و", "w"},  {"ر", "r"}, {"ب", "b"},
     {"ه", "h"}, {"د", "d"},  {"س", "s"},  {"ت", "t"}, {"ع", ""},  {"ف", "f"},  {"ك", "k"}, {"ح", "h"},
     {"ج", "j"}, {"ق", "q"},  {"ش", "sh"}, {"ص", "s"}, {"ز", "z"}, {"خ", "kh"}, {"ط", "t"}, {"غ", "gh"},
     {"ض", "d"}, {"ث", "th"}, {"ذ", "dh"}, {"ظ", "z"}, {"ء", ""}}};

// Nothing where there is another letter.
std::optional<std::string> by_letter(std::string_view folded) {
    std::string out;
    while (!folded.empty()) {
        if ((folded.front() & 0x80) == 0) {
            out += folded.front();
            folded.remove_prefix(1);
            continue;
        }
        const auto known = std::find_if(letters.begin(), letters.end(),
                                        [folded](const auto& row) { return folded.starts_with(row.first); });
        if (known == letters.end()) return std::nullopt;
        out += known->second;
        folded.remove_prefix(known->first.size());
    }
    return out;
}

std::string by_icu(const std::string& folded) {
    static thread_local UErrorCode status = U_ZERO_ERROR;
    static thread_local const std::unique_ptr<icu::Transliterator> rules(
        icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    if (U_FAILURE(status) || rules == nullptr) return {};
    icu::UnicodeString text = icu::UnicodeString::fromUTF8(folded);
    rules->transliterate(text);
    std::string out;
    return text.toUTF8String(out);
}

std::string hash_of(const std::string& folded) {
    char hash[17];
    std::snprintf(hash, sizeof hash, "%016llx",
                  static_cast<unsigned long long>(XXH3_64bits(folded.data(), folded.size())));
    return hash;
}

std::string in_latin(const std::string& folded) {
    auto plain = by_letter(folded);
    return plain ? *std::move(plain) : by_icu(folded);
}

}  // namespace

std::string latin_slug(std::string_view name) {
    const std::string folded = arabic::fold(name);
    std::string slug;
    for (const char c : in_latin(folded)) {
        const bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (kept)
            slug += c;
        else if ((c == ' ' || c == '-') && !slug.empty() && slug.back() != '-')
            slug += '-';
        if (slug.size() == longest) break;
    }
    while (slug.ends_with('-')) slug.pop_back();
    if (!slug.empty()) return slug;
    return hash_of(folded);
}

std::string slug_hash(std::string_view name) {
    return hash_of(arabic::fold(name)).substr(0, 8);
}

}  // namespace bahith::actors
