// SPDX-License-Identifier: GPL-2.0-or-later
// ICU writes any script in Latin letters; what is left of a name without any is its hash.
#include "analyzers/actors/slug.hpp"

#include <unicode/translit.h>
#include <unicode/unistr.h>
#include <xxhash.h>

#include <cstdio>
#include <memory>

#include "analyzers/arabic/fold.hpp"

namespace bahith::actors {
namespace {

constexpr std::size_t longest = 60;

std::string in_latin(const std::string& folded) {
    static thread_local UErrorCode status = U_ZERO_ERROR;
    static thread_local const std::unique_ptr<icu::Transliterator> letters(
        icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    if (U_FAILURE(status) || letters == nullptr) return {};
    icu::UnicodeString text = icu::UnicodeString::fromUTF8(folded);
    letters->transliterate(text);
    std::string out;
    return text.toUTF8String(out);
}

std::string hash_of(const std::string& folded) {
    char hash[17];
    std::snprintf(hash, sizeof hash, "%016llx",
                  static_cast<unsigned long long>(XXH3_64bits(folded.data(), folded.size())));
    return hash;
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
