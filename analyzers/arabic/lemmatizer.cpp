// SPDX-License-Identifier: GPL-2.0-or-later
// The order of the steps is the law of conflation: the first that answers decides. Each step has one law; what it needs
// to know of a word is in word_facts.hpp.
#include "analyzers/arabic/lemmatizer.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "analyzers/arabic/clitics.hpp"
#include "analyzers/arabic/word_facts.hpp"
#include "analyzers/data/embedded.hpp"

namespace bahith::arabic {
namespace {

// What a proclitic leaves must be able to stand alone; behind the article that is likelier.
constexpr std::size_t least_letters = 3, least_behind_article = 2, least_unknown = 4;
// Where an ending explains the word too: بالغين is بالغ+ين, not بال+غين.
constexpr std::size_t least_beside_ending = 4;
// وجوده is وجود+ه, not و+جودة; but وحماية is و+حماية.
constexpr std::size_t least_beside_pronoun = 5;

using Answer = std::optional<Lemma>;

Answer whole_word(const Found& entry, const char* why) {
    if (!entry) return std::nullopt;
    return Lemma{std::string(entry->lemma), {}, why};
}

// Endings leave no more of the word than may be a proclitic: فسهم is ف+سهم, not فس+هم; بالتهم is بال+تهم.
bool short_stem(const WordFacts& word, std::size_t least) {
    return letters(word.stem()->word) <= least;
}

bool only_verb(const Entry& entry) {
    return !entry.noun && entry.source != Source::particles;
}

// ---- the whole word

Answer name(const WordFacts& word) {
    return whole_word(word.name(word.folded()), "name");
}

// الغاز is the gas, though ألغاز, riddles, folds to the same; but التقى is a verb.
Answer noun_behind_article(const WordFacts& word) {
    if (word.whole() && only_verb(*word.whole())) return std::nullopt;
    return word.behind(article, least_letters, "lexicon", &WordFacts::noun);
}

// Of what our own list names with its proclitic that is one all the same: والله, and لله, where ل takes the alef and a
// lam.
Answer known_word(const WordFacts& word) {
    Answer lemma = whole_word(word.whole(), "lexicon");
    if (!lemma || word.whole()->source != Source::words) return lemma;
    constexpr std::string_view definite_article = "ال", lam = "ل";
    const std::string_view folded = word.folded(), alone = lemma->lemma;
    const bool behind_lam = alone.starts_with(definite_article) && !folded.ends_with(alone);
    const std::string_view rest = behind_lam ? alone.substr(definite_article.size()) : alone;
    if (!folded.ends_with(rest)) return lemma;
    const std::string_view before = folded.substr(0, folded.size() - rest.size());
    if (find_proclitic(before) != nullptr && (!behind_lam || before.ends_with(lam))) lemma->proclitic = before;
    return lemma;
}

// Behind س stands an imperfect: ستقدم is of يقدم, though تقدم is a noun, and ستقدمها too. But سيطرته is of سيطرة.
Answer imperfect_behind_future(const WordFacts& word) {
    return word.behind(future, word.stem() ? least_beside_ending : least_letters, "lexicon", &WordFacts::imperfect);
}

Answer inflected_imperfect_behind_future(const WordFacts& word) {
    if (word.stem()) return std::nullopt;
    return word.behind(future, least_beside_ending, "inflection", &WordFacts::imperfect_inflected);
}

// واليهما is و+إليهما, not وال and a verb.
Answer particle_behind_conjunction(const WordFacts& word) {
    return word.behind(conjunction, least_letters, "lexicon", &WordFacts::particle);
}

// ---- what proclitics leave is known

Answer name_behind_article(const WordFacts& word) {
    return word.behind(definite, least_behind_article, "name", &WordFacts::name);
}

Answer name_behind_proclitic(const WordFacts& word) {
    auto lemma = word.behind(indefinite, least_letters, "name", &WordFacts::name);
    // وكتبت is a form of كتب, not و+ك+تبت.
    const std::size_t stack = lemma ? letters(lemma->proclitic) : 0;
    if (stack > 1 && letters(word.folded()) - stack == least_letters) return std::nullopt;
    return lemma;
}

bool with_pronoun(const WordFacts& word, const std::string& part) {
    static constexpr std::array<std::string_view, 5> pronouns{"ها", "هم", "هما", "كم", "نا"};
    return !word.known(part) && std::any_of(pronouns.begin(), pronouns.end(),
                                            [&part](std::string_view pronoun) { return part.ends_with(pronoun); });
}

// ل before the article and a word that begins with ل is written with two lams: للجنة is ل+اللجنة. Where
// the rest is a word too, only our own lists know which is meant: للحد is ل+الحد, للقوات ل+القوات, للزوجة ل+الزوجة.
// Before a word with a pronoun there is no article: للباسها is ل+لباسها.
Answer noun_behind_two_lams(const WordFacts& word) {
    for (std::string_view proclitic : {"لل", "ولل", "فلل"}) {
        if (!word.folded().starts_with(proclitic)) continue;
        const std::string rest = word.folded().substr(proclitic.size()), with_lam = "ل" + rest;
        if (with_pronoun(word, rest)) {
            const Found entry = word.inflected(with_lam);
            proclitic.remove_suffix(std::string_view("ل").size());
            if (entry && entry->noun) return Lemma{std::string(entry->lemma), std::string(proclitic), "inflection"};
            continue;
        }
        const bool rest_known = letters(rest) >= least_letters ? word.known(rest) || word.inflected(rest)
                                                               : word.listed_noun(rest).has_value();
        Found entry = word.noun(with_lam);
        if (entry && rest_known && (letters(with_lam) == least_letters || entry->source == Source::dictionary))
            continue;
        if (!entry && !rest_known) entry = word.inflected(with_lam);
        if (entry && entry->noun) return Lemma{std::string(entry->lemma), std::string(proclitic), "lexicon"};
    }
    return std::nullopt;
}

// والفا is و+ألفا and بالمع ب+ألمع: of two letters behind what looks like the article a whole word is likelier.
Answer looking_definite_behind_proclitic(const WordFacts& word) {
    if (word.stem()) return std::nullopt;  // والده is والد+ه
    return word.behind(indefinite, least_beside_ending, "lexicon", &WordFacts::looking_definite);
}

// والتقى is و and a verb.
Answer known_behind_article(const WordFacts& word) {
    if (word.folded().starts_with("وال") || word.folded().starts_with("فال"))
        if (const Found verb = word.known(word.folded().substr(2)); verb && only_verb(*verb)) return std::nullopt;
    std::size_t least = least_behind_article;
    if (word.stem() && word.stem()->noun) least = short_stem(word, 3) ? least_letters : least_beside_ending;
    return word.behind(definite, least, "lexicon", &WordFacts::known);
}

Answer inflected_behind_article(const WordFacts& word) {
    return word.behind(definite, least_beside_ending, "inflection", &WordFacts::inflected);
}

// فسادا is فساد+ا, كتابين كتاب+ين, بصمات بصمة+ات, واجبنا واجب+نا, though behind the first letter a rarer word is left;
// but وأحيانا is و+أحيانا.
bool ends_clearly(const WordFacts& word) {
    struct Clear {
        std::string_view text, base;
        std::size_t least;
        bool after_waw;
    };
    static constexpr std::array endings{Clear{"نا", "", 3, true}, Clear{"ا", "", 4, true}, Clear{"ات", "ه", 4, false},
                                        Clear{"ين", "", 4, false}, Clear{"ان", "", 4, false}};
    const std::string& folded = word.folded();
    const std::string rest = folded.substr(std::string_view("و").size());
    if (rest.starts_with("ا") && (word.noun(rest) || (rest.ends_with("نا") && word.known(rest)))) return false;
    return std::any_of(endings.begin(), endings.end(), [&](const Clear& ending) {
        if (!folded.ends_with(ending.text) || (!ending.after_waw && folded.starts_with("و"))) return false;
        const std::string base = folded.substr(0, folded.size() - ending.text.size()).append(ending.base);
        return letters(base) >= ending.least && word.noun(base);
    });
}

// سيسهم is س+يسهم, not a form of سيس; وبيان is و+بيان and لولاية ل+ولاية, ويأتي و+يأتي, بطريقة ب+طريقة, though an
// ending would explain them too; but وزيرة is وزير+ة, وصفه وصف+ه, لقائها لقاء+ها.
Answer known_behind_proclitic_not_inflected(const WordFacts& word) {
    const std::string& folded = word.folded();
    if (!word.stem()) return word.behind(conjunction, least_letters, "lexicon", &WordFacts::known);
    if (ends_clearly(word)) return std::nullopt;
    if (auto verb = word.behind(future, least_beside_ending, "lexicon", &WordFacts::known)) return verb;
    if (folded.ends_with("ها")) return std::nullopt;
    if (short_stem(word, 2)) {
        if (auto lemma = word.behind(conjunction, least_letters, "lexicon", &WordFacts::known)) return lemma;
        return word.behind(preposition, least_letters, "lexicon", &WordFacts::noun);
    }
    if (folded.ends_with("ه") && word.known(folded.substr(0, folded.size() - 2))) {
        if (auto lemma = word.behind(conjunction, least_beside_pronoun, "lexicon", &WordFacts::noun)) return lemma;
        // A verb with «him» is rarer: بلغة is ب+لغة, كأداة ك+أداة.
        if (!word.stem()->noun) {
            if (auto lemma = word.behind(conjunction, least_beside_ending, "lexicon", &WordFacts::noun)) return lemma;
            if (auto lemma = word.behind(place, least_letters, "lexicon", &WordFacts::noun)) return lemma;
        }
        return word.behind(word.stem()->noun ? place : preposition, least_beside_ending, "lexicon", &WordFacts::noun);
    }
    const std::size_t least = word.stem()->noun ? least_beside_ending : least_letters;
    if (auto lemma = word.behind(conjunction, least, "lexicon", &WordFacts::known)) return lemma;
    return word.behind(preposition, least, "lexicon", &WordFacts::noun);
}

// وحياتنا is و+حياة+نا, not وحي+ات+نا: of two words that an ending may hang on, the longer.
Answer longer_behind_proclitic(const WordFacts& word) {
    if (!word.stem()) return std::nullopt;
    return word.behind(indefinite, least_letters, "inflection", &WordFacts::inflected_from_longer);
}

// ---- endings

Answer inflected(const WordFacts& word) {
    return whole_word(word.stem(), "inflection");
}

Answer shorter_inflected_behind_article(const WordFacts& word) {
    return word.behind(definite, least_letters, "inflection", &WordFacts::inflected);
}

Answer known_behind_proclitic(const WordFacts& word) {
    return word.behind(indefinite, least_letters, "lexicon", &WordFacts::known);
}

Answer inflected_behind_proclitic(const WordFacts& word) {
    return word.behind(indefinite, least_letters, "inflection", &WordFacts::inflected);
}

Answer rarely_inflected(const WordFacts& word) {
    return whole_word(word.rarely_inflected(word.folded()), "inflection");
}

Answer rarely_inflected_behind_article(const WordFacts& word) {
    return word.behind(definite, least_letters, "inflection", &WordFacts::rarely_inflected_definite);
}

Answer rarely_inflected_behind_proclitic(const WordFacts& word) {
    return word.behind(indefinite, least_letters, "inflection", &WordFacts::rarely_inflected);
}

Answer short_noun_behind_conjunction(const WordFacts& word) {
    return word.behind(conjunction, least_behind_article, "lexicon", &WordFacts::noun);
}

// لرد and بحق. Foreign names begin so too (برس), and the dictionary has a noun of nearly any two letters: only our own.
Answer short_noun_behind_preposition(const WordFacts& word) {
    return word.behind(place, least_behind_article, "lexicon", &WordFacts::listed_noun);
}

// Two proclitics before three letters are believed where nothing else explains the word: وبدبي.
Answer short_name_behind_proclitics(const WordFacts& word) {
    return word.behind(indefinite, least_letters, "name", &WordFacts::name);
}

// ---- verbs that only the dictionary has

Answer doubtful_word(const WordFacts& word) {
    return whole_word(word.doubtful(word.folded()), "lexicon");
}

Answer doubtful_behind_proclitic(const WordFacts& word) {
    return word.behind(indefinite, least_letters, "lexicon", &WordFacts::doubtful);
}

Answer doubtful_inflected(const WordFacts& word) {
    return whole_word(word.doubtful_inflected(word.folded()), "inflection");
}

Answer doubtful_inflected_behind_proclitic(const WordFacts& word) {
    return word.behind(indefinite, least_letters, "inflection", &WordFacts::doubtful_inflected);
}

// ---- «your»: what ends in ك may be a foreign name, so that all else goes before

Answer addressed(const WordFacts& word) {
    return whole_word(word.addressed(word.folded()), "inflection");
}

Answer addressed_behind_proclitic(const WordFacts& word) {
    return word.behind(indefinite, least_letters, "inflection", &WordFacts::addressed);
}

struct Step {
    Layer layer;  // without it the step is left out; what a step looks up, WordFacts leaves out
    Answer (*answer)(const WordFacts& word);
};

constexpr std::array steps{
    Step{Layer::names, name},
    Step{Layer::clitics, noun_behind_article},
    Step{Layer::dictionary, known_word},
    Step{Layer::clitics, imperfect_behind_future},
    Step{Layer::clitics, particle_behind_conjunction},
    Step{Layer::clitics, name_behind_article},
    Step{Layer::clitics, name_behind_proclitic},
    Step{Layer::clitics, noun_behind_two_lams},
    Step{Layer::clitics, looking_definite_behind_proclitic},
    Step{Layer::clitics, known_behind_article},
    Step{Layer::clitics, inflected_behind_article},
    Step{Layer::clitics, known_behind_proclitic_not_inflected},
    Step{Layer::clitics, inflected_imperfect_behind_future},
    Step{Layer::clitics, longer_behind_proclitic},
    Step{Layer::inflection, inflected},
    Step{Layer::clitics, shorter_inflected_behind_article},
    Step{Layer::clitics, known_behind_proclitic},
    Step{Layer::clitics, inflected_behind_proclitic},
    Step{Layer::inflection, rarely_inflected},
    Step{Layer::clitics, rarely_inflected_behind_article},
    Step{Layer::clitics, rarely_inflected_behind_proclitic},
    Step{Layer::clitics, short_noun_behind_conjunction},
    Step{Layer::clitics, short_name_behind_proclitics},
    Step{Layer::dictionary, doubtful_word},
    Step{Layer::clitics, short_noun_behind_preposition},
    Step{Layer::clitics, doubtful_behind_proclitic},
    Step{Layer::inflection, doubtful_inflected},
    Step{Layer::clitics, doubtful_inflected_behind_proclitic},
    Step{Layer::inflection, addressed},
    Step{Layer::clitics, addressed_behind_proclitic},
};

// The longest stack of a kind before a word of which at least `least` letters are left.
std::size_t longest(bool (*kind)(const Proclitic&), std::string_view word, std::size_t least) {
    std::size_t bytes = 0;
    for (const Proclitic& proclitic : proclitics())
        if (kind(proclitic) && word.starts_with(proclitic.text) && letters(word) >= letters(proclitic.text) + least)
            bytes = std::max(bytes, proclitic.text.size());
    return bytes;
}

// Snowball tells ة from the pronoun ه, which folding has made one; at the end of an unknown word ة is the likelier.
Lemma stemmed(const Layers& layers, Stemmer& stemmer, const std::string& folded, std::size_t before) {
    std::string word = folded.substr(before), proclitic = folded.substr(0, before);
    if (letters(word) < least_letters) return {std::move(word), std::move(proclitic), "short"};
    if (!layers.has(Layer::snowball)) return {std::move(word), std::move(proclitic), "fold"};
    if (word.ends_with("ه")) word.replace(word.size() - 2, 2, "ة");
    return {stemmer.stem(word), std::move(proclitic), "snowball"};
}

// No list knows the word. Whether its ب is its own nobody can tell; so that بصفاقس and صفاقس meet, بلاتر loses it too,
// with the article and without. Where a known word would come of it (وسط of بوسطن), the letter is the word's own. But و
// is hardly ever: behind it a word is what it is without, ويرقصون as يرقصون.
Lemma unknown(const Layers& layers, const Lexicon& lexicon, Stemmer& stemmer, const WordFacts& word) {
    const std::string& folded = word.folded();
    if (!layers.has(Layer::clitics)) return stemmed(layers, stemmer, folded, 0);
    const std::size_t article = longest(definite, folded, least_letters);
    if (article == 0 && folded.starts_with("و") && letters(folded) > least_unknown) {
        const std::string rest = folded.substr(std::string_view("و").size());
        Lemma alone = unknown(layers, lexicon, stemmer, WordFacts(rest, lexicon, layers));
        alone.proclitic.insert(0, "و");
        return alone;
    }
    const std::size_t more = longest(before_noun, std::string_view(folded).substr(article), least_unknown);
    Lemma lemma = stemmed(layers, stemmer, folded, article + more);
    if (more > 0 && (word.doubtful(lemma.lemma) || word.name(lemma.lemma)))
        return stemmed(layers, stemmer, folded, article);
    return lemma;
}

}  // namespace

Lemmatizer::Lemmatizer(Layers layers) : layers_(layers), lexicon_(data::lexicon(), layers) {}

std::optional<Lemma> Lemmatizer::known(const std::string& folded) const {
    if (const auto rest = lexicon_.behind_proclitics(folded); rest && layers_.has(Layer::clitics)) {
        std::optional<Lemma> lemma = known(std::string(*rest));
        if (lemma) lemma->proclitic.insert(0, folded, 0, folded.size() - rest->size());
        return lemma;
    }
    const WordFacts word(folded, lexicon_, layers_);
    for (const Step& step : steps) {
        if (step.layer != Layer::dictionary && !layers_.has(step.layer)) continue;
        auto lemma = step.answer(word);
        if (lemma) return lemma;
    }
    return std::nullopt;
}

// A hamza on a line where school wants a carrier, and the other way around: مباديء, شءون, اجراأت.
std::optional<Lemma> Lemmatizer::other_hamza(const std::string& folded) const {
    struct Habit {
        std::string_view written, school;
        bool last;
    };
    static constexpr std::array habits{Habit{"يء", "ي", true}, Habit{"وء", "و", true}, Habit{"ءو", "وو", false},
                                       Habit{"اا", "اءا", false}, Habit{"ايات", "اءات", true}};
    for (const Habit& habit : habits) {
        const std::size_t at = habit.last ? folded.rfind(habit.written) : folded.find(habit.written);
        if (at == std::string::npos || (habit.last && at + habit.written.size() != folded.size())) continue;
        std::string word = folded;
        word.replace(at, habit.written.size(), habit.school);
        if (auto lemma = known(word)) {
            lemma->why = "hamza";
            return lemma;
        }
    }
    return std::nullopt;
}

// Behind a conjunction a word is what it is without: وكتفه is و+كتفه, not وك+تفه.
Lemma Lemmatizer::lemma(const std::string& folded) {
    std::optional<Lemma> lemma = known(folded);
    if (!lemma) lemma = other_hamza(folded);
    if (!lemma) return unknown(layers_, lexicon_, stemmer_, WordFacts(folded, lexicon_, layers_));
    for (const std::string_view conjunction : {"و", "ف"}) {
        if (!lemma->proclitic.starts_with(conjunction)) continue;
        std::optional<Lemma> alone = known(folded.substr(conjunction.size()));
        if (!alone || alone->lemma == lemma->lemma) break;
        alone->proclitic.insert(0, conjunction);
        return *std::move(alone);
    }
    return *std::move(lemma);
}

}  // namespace bahith::arabic
