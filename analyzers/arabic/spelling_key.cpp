// SPDX-License-Identifier: GPL-2.0-or-later
// The skeleton behind the longest proclitic that ends in the article.
#include "analyzers/arabic/spelling_key.hpp"

#include <algorithm>
#include <string_view>

#include "analyzers/arabic/clitics.hpp"
#include "analyzers/arabic/skeleton.hpp"

namespace bahith::arabic {
namespace {

constexpr std::size_t least_consonants = 3;

}  // namespace

bool may_be_spelled_otherwise(const Forms& forms) {
    return forms.kind == TokenKind::word && !forms.stop && (forms.why == "snowball" || forms.why == "short");
}

std::string spelling_key(const Forms& forms) {
    if (!may_be_spelled_otherwise(forms)) return {};
    std::size_t article = 0;
    for (const Proclitic& proclitic : proclitics())
        if (proclitic.follows == Follows::definite && forms.fold.starts_with(proclitic.text) &&
            letters(forms.fold) >= letters(proclitic.text) + least_consonants)
            article = std::max(article, proclitic.text.size());
    std::string key = skeleton(std::string_view(forms.fold).substr(article));
    return letters(key) < least_consonants ? std::string() : key;
}

}  // namespace bahith::arabic
