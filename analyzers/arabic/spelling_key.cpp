// SPDX-License-Identifier: GPL-2.0-or-later
// The skeleton behind the longest proclitic that ends in the article; of listed names, that of the lemma.
#include "analyzers/arabic/spelling_key.hpp"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

#include "analyzers/arabic/clitics.hpp"
#include "analyzers/arabic/names.hpp"
#include "analyzers/arabic/skeleton.hpp"

namespace bahith::arabic {
namespace {

constexpr std::size_t telling = 4, telling_if_unlisted = 3, least_consonants = 2;
constexpr std::size_t least_letters = 5;  // of a word with fewer consonants than tell anything

std::string_view letter(std::string_view word, std::size_t at) {
    return word.substr(2 * at, 2);
}

std::string_view last_letter(std::string_view word) {
    return letter(word, letters(word) - 1);
}

bool listed(const Forms& forms) {
    return forms.kind == TokenKind::word && forms.why == "name";
}

std::string_view without_article(std::string_view folded) {
    std::size_t article = 0;
    for (const Proclitic& proclitic : proclitics())
        if (proclitic.follows == Follows::definite && folded.starts_with(proclitic.text) &&
            letters(folded) >= letters(proclitic.text) + telling_if_unlisted)
            article = std::max(article, proclitic.text.size());
    return folded.substr(article);
}

std::string_view bare(const Forms& forms) {
    return listed(forms) ? std::string_view(forms.lemma) : without_article(forms.fold);
}

// Letters to change, add or leave out to make one of the other; each is two bytes.
std::size_t distance(std::string_view one, std::string_view other) {
    std::vector<std::size_t> row(letters(other) + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= letters(one); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const std::size_t changed = diagonal + (letter(one, i - 1) == letter(other, j - 1) ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({changed, row[j] + 1, row[j - 1] + 1}));
        }
    }
    return row.back();
}

// The same letter, one that transliterations write for it, or ه for a final ا.
bool alike(std::string_view one, std::string_view other) {
    static constexpr std::string_view open = "ا ه";
    if (one == other || (open.find(one) != std::string_view::npos && open.find(other) != std::string_view::npos))
        return true;
    const std::string consonant = skeleton(one);
    return !consonant.empty() && consonant == skeleton(other);
}

bool resemble(std::string_view one, std::string_view other) {
    const std::size_t most = letters(skeleton(one)) >= telling ? 2 : 1;
    return alike(letter(one, 0), letter(other, 0)) && alike(last_letter(one), last_letter(other)) &&
           distance(one, other) <= most;
}

}  // namespace

bool may_be_spelled_otherwise(const Forms& forms) {
    return forms.kind == TokenKind::word && !forms.stop && (forms.why == "snowball" || forms.why == "short");
}

std::string spelling_key(const Forms& forms) {
    if (!listed(forms) && !may_be_spelled_otherwise(forms)) return {};
    const std::string_view name = bare(forms);
    std::string key = skeleton(name);
    const std::size_t least = letters(name) < least_letters ? telling_if_unlisted : least_consonants;
    return letters(key) < least ? std::string() : key;
}

bool may_be_spelling(const Forms& name, std::string_view word, std::string_view lemma) {
    const bool known = Names::builtin().lemma(lemma).has_value();
    if (listed(name) && known) return false;
    const std::string_view other = known ? lemma : without_article(word);
    const bool both_unlisted = !listed(name) && !known;
    if (both_unlisted && letters(skeleton(other)) >= telling_if_unlisted) return true;
    // و is no consonant, so what stands behind it has the same key.
    const bool conjunction = other.starts_with("و") && letters(other) > telling_if_unlisted;
    return resemble(bare(name), other) || (conjunction && resemble(bare(name), other.substr(2)));
}

}  // namespace bahith::arabic
