// SPDX-License-Identifier: GPL-2.0-or-later
// The order of the layers is the law of conflation; each layer is a function here and a file beside this one.
#include "analyzers/arabic/lemmatizer.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "analyzers/arabic/clitics.hpp"
#include "analyzers/arabic/inflection.hpp"
#include "analyzers/arabic/lexicon.hpp"
#include "analyzers/arabic/names.hpp"

namespace bahith::arabic {
namespace {

// What a proclitic leaves must be able to stand alone; behind the article that is likelier.
constexpr std::size_t least_letters = 3, least_behind_article = 2;
// Where an ending explains the word too: بالغين is بالغ+ين, not بال+غين.
constexpr std::size_t least_beside_ending = 4;

using Found = std::optional<Entry>;

bool imperfect(std::string_view word) {
    static constexpr std::array<std::string_view, 4> persons{"ي", "ت", "ن", "ا"};
    return std::any_of(persons.begin(), persons.end(), [word](auto person) { return word.starts_with(person); });
}

bool may_follow(Follows follows, std::string_view word, const Entry& entry) {
    switch (follows) {
        case Follows::any:
            return true;
        case Follows::noun:
        case Follows::definite:
            return entry.noun;
        case Follows::imperfect:
            return imperfect(word);
        case Follows::no_past:
            return entry.noun || imperfect(word);
    }
    return false;
}

bool definite(const Proclitic& proclitic) {
    return proclitic.follows == Follows::definite;
}
bool article(const Proclitic& proclitic) {
    return proclitic.text == "ال";
}
bool indefinite(const Proclitic& proclitic) {
    return !definite(proclitic);
}
bool conjunction(const Proclitic& proclitic) {
    return proclitic.follows == Follows::any;
}

template <class Find>
std::optional<Lemma> behind_proclitic(std::string_view folded, bool (*wanted)(const Proclitic&), std::size_t least,
                                      const char* why, Find find) {
    for (const Proclitic& proclitic : proclitics()) {
        if (!wanted(proclitic) || !folded.starts_with(proclitic.text)) continue;
        const std::string rest(folded.substr(proclitic.text.size()));
        if (letters(rest) < least) continue;
        if (const Found entry = find(rest); entry && may_follow(proclitic.follows, rest, *entry))
            return Lemma{std::string(entry->lemma), proclitic.text, why};
    }
    return std::nullopt;
}

// No list knows the word: take off the article in any stack, else a conjunction that leaves enough. Snowball tells ة
// from the pronoun ه, which folding has made one; at the end of an unknown word ة is the likelier.
Lemma unknown(Stemmer& stemmer, const std::string& folded) {
    std::string_view best;
    for (const Proclitic& proclitic : proclitics()) {
        const bool fits = proclitic.follows == Follows::definite
                              ? letters(folded) >= letters(proclitic.text) + least_letters
                              : proclitic.text == "و" && letters(folded) >= 6;
        if (fits && folded.starts_with(proclitic.text) && proclitic.text.size() > best.size()) best = proclitic.text;
    }
    std::string word = folded.substr(best.size());
    if (letters(word) < least_letters) return {std::move(word), best, "short"};
    if (word.ends_with("ه")) word.replace(word.size() - 2, 2, "ة");
    return {stemmer.stem(word), best, "snowball"};
}

// ل before the article and a word that begins with ل is written with two lams: للجنة is ل+اللجنة.
std::optional<Lemma> behind_two_lams(std::string_view folded, const Lexicon& lexicon) {
    for (const std::string_view proclitic : {"لل", "ولل", "فلل"}) {
        if (!folded.starts_with(proclitic)) continue;
        const std::string word = "ل" + std::string(folded.substr(proclitic.size()));
        const std::string_view rest = folded.substr(proclitic.size());
        Found entry = lexicon.find(word);
        if (!entry) entry = inflected(lexicon, word);
        // A short word may as well stand without the lam: للحد is ل+الحد.
        if (entry && entry->noun && (letters(word) > least_letters || !lexicon.find(rest)))
            return Lemma{std::string(entry->lemma), proclitic, "lexicon"};
    }
    return std::nullopt;
}

}  // namespace

Lemma Lemmatizer::lemma(const std::string& folded) {
    const Lexicon& lexicon = Lexicon::builtin();
    const auto name = [](const std::string& word) -> Found {
        const auto lemma = Names::builtin().lemma(word);
        return lemma ? Found(Entry{*lemma, true}) : std::nullopt;
    };
    const auto known = [&lexicon](const std::string& word) { return lexicon.find(word); };
    const auto form = [&lexicon](const std::string& word) { return inflected(lexicon, word); };
    const auto rare_form = [&lexicon](const std::string& word) { return rarely_inflected(lexicon, word); };
    const auto noun = [&known](const std::string& word) {
        const Found entry = known(word);
        return entry && entry->noun ? entry : std::nullopt;
    };
    const auto whole_word = [](const Entry& entry, const char* why) {
        return Lemma{std::string(entry.lemma), {}, why};
    };

    if (const Found entry = name(folded)) return whole_word(*entry, "name");
    const Found whole = known(folded), stem = form(folded), rare = rare_form(folded);
    // الغاز is the gas, though ألغاز, riddles, folds to the same; but التقى is a verb.
    if (!whole || whole->noun)
        if (auto lemma = behind_proclitic(folded, article, least_letters, "lexicon", noun)) return *lemma;
    // A form that is only a verb yields to the noun or the plainer verb it may come from: نوويا is no verb in a
    // newspaper.
    const Found& plainer = stem ? stem : rare;
    if (whole && (whole->noun || !plainer || (!plainer->noun && whole->lemma != folded)))
        return whole_word(*whole, "lexicon");

    if (auto lemma = behind_proclitic(folded, definite, least_behind_article, "name", name)) return *lemma;
    if (auto lemma = behind_proclitic(folded, indefinite, least_letters, "name", name)) return *lemma;
    if (auto lemma = behind_two_lams(folded, lexicon)) return *lemma;
    const std::size_t least = stem && stem->noun ? least_beside_ending : least_behind_article;
    if (auto lemma = behind_proclitic(folded, definite, least, "lexicon", known)) return *lemma;
    if (auto lemma = behind_proclitic(folded, definite, least_beside_ending, "inflection", form)) return *lemma;
    // وبيان is و+بيان and لولاية ل+ولاية, though an ending would explain them too; but وزيرة is وزير+ة and وصفه is
    // وصف+ه.
    const bool ending_likelier =
        folded.ends_with("ات") || (folded.ends_with("ه") && known(folded.substr(0, folded.size() - 2)));
    if (!stem || !stem->noun) {
        if (auto lemma = behind_proclitic(folded, conjunction, least_letters, "lexicon", noun)) return *lemma;
    } else if (!ending_likelier) {
        if (auto lemma = behind_proclitic(folded, indefinite, least_beside_ending, "lexicon", noun)) return *lemma;
    }
    if (stem) return whole_word(*stem, "inflection");
    if (auto lemma = behind_proclitic(folded, definite, least_letters, "inflection", form)) return *lemma;
    if (auto lemma = behind_proclitic(folded, indefinite, least_letters, "lexicon", known)) return *lemma;
    if (auto lemma = behind_proclitic(folded, indefinite, least_letters, "inflection", form)) return *lemma;
    if (rare) return whole_word(*rare, "inflection");
    if (auto lemma = behind_proclitic(folded, definite, least_letters, "inflection", rare_form)) return *lemma;
    if (auto lemma = behind_proclitic(folded, indefinite, least_letters, "inflection", rare_form)) return *lemma;
    if (auto lemma = behind_proclitic(folded, conjunction, least_behind_article, "lexicon", noun)) return *lemma;
    return unknown(stemmer_, folded);
}

}  // namespace bahith::arabic
