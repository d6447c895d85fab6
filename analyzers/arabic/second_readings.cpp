// SPDX-License-Identifier: GPL-2.0-or-later
// One function a kind of reading.
#include "analyzers/arabic/second_readings.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "analyzers/arabic/clitics.hpp"
#include "analyzers/arabic/stopwords.hpp"
#include "analyzers/arabic/word_facts.hpp"
#include "analyzers/data/embedded.hpp"

namespace bahith::arabic {
namespace {

// Pasts of which the feminine before a pronoun is written like a noun in ة, and in newspapers is the verb often enough.
constexpr std::array<std::string_view, 25> before_pronouns{
    "بذل", "بعث", "ترك", "جلب", "جمع", "حضر", "دفع", "رسم", "رفع", "سرق", "صنع", "طلب", "عرض",
    "عرف", "فرض", "قتل", "قرر", "قطع", "كتب", "منح", "نشر", "نقل", "وجد", "وصف", "وفر"};

bool reads_as(const Lemma& read, std::string_view why) {
    return why == read.why;
}

std::string_view without_proclitic(const std::string& folded, const Lemma& read) {
    return std::string_view(folded).substr(read.proclitic.size());
}

}  // namespace

SecondReadings::SecondReadings(Lemmatizer& lemmatizer, Layers layers)
    : lemmatizer_(lemmatizer), layers_(layers), lexicon_(data::lexicon(), layers) {}

OtherReadings SecondReadings::of(const std::string& folded, const Lemma& read) {
    OtherReadings out;
    if (reads_as(read, "inflection")) {
        out.word = behind_first_letter(folded, read);
        if (out.word.empty()) out.word = past(folded, read);
        if (!out.word.empty()) out.lemma = lemmatizer_.lemma(out.word).lemma;
    }
    out.before_pronoun = before_pronoun(folded, read);
    if (!out.before_pronoun.empty()) return out;
    out.before_pronoun = behind_hamza(folded, read);
    out.behind_hamza = !out.before_pronoun.empty();
    return out;
}

// A whole word behind و ف ب ل ك, a noun behind the latter three; no stop word, and none that only the dictionary has as
// a verb: nobody means لما in كلمات.
std::string SecondReadings::behind_first_letter(const std::string& folded, const Lemma& read) {
    constexpr std::size_t least = 4;
    if (!read.proclitic.empty() || !begins_with_one_letter_proclitic(folded) || letters(folded) < least) return {};
    std::string rest = folded.substr(one_letter_proclitics.front().size());
    const Lemma lemma = lemmatizer_.lemma(rest);
    const bool name = reads_as(lemma, "name"), whole = lemma.proclitic.empty() && (name || reads_as(lemma, "lexicon"));
    if (!whole || lemma.lemma == read.lemma || is_stopword(rest)) return {};
    const auto entry = lexicon_.find(rest);
    const bool before_any = folded.starts_with("و") || folded.starts_with("ف");
    const bool likely = name || (entry && !doubtful(*entry) && (entry->noun || before_any));
    return likely ? rest : std::string();
}

// Only of verbs that newspapers write so: most nouns in ة before a pronoun are nothing else (هويته, إدارته).
std::string SecondReadings::past(const std::string& folded, const Lemma& read) const {
    static constexpr std::array<std::string_view, 6> pronouns{"هما", "ها", "هم", "هن", "نا", "ه"};
    if (!layers_.has(Layer::verbs)) return {};
    if (const Proclitic* before = find_proclitic(read.proclitic); before != nullptr && !conjunction(*before)) return {};
    const std::string_view word = without_proclitic(folded, read);
    for (const std::string_view pronoun : pronouns) {
        if (!word.ends_with(pronoun)) continue;
        std::string past(word.substr(0, word.size() - pronoun.size()));
        if (!past.ends_with("ت")) continue;
        const std::string_view root = std::string_view(past).substr(0, past.size() - std::string_view("ت").size());
        if (std::find(before_pronouns.begin(), before_pronouns.end(), root) == before_pronouns.end()) continue;
        const auto verb = lexicon_.find(past);
        if (verb && verb->source == Source::verbs && verb->lemma != read.lemma) return past;
    }
    return {};
}

// Of two letters only what our own lists have: the dictionary has a noun of nearly any two. العملة takes no pronoun,
// and وحده is no form of a verb.
std::string SecondReadings::before_pronoun(const std::string& folded, const Lemma& read) const {
    static constexpr std::string_view heh = "ه", alone = "وحده";
    constexpr std::size_t least = 3;
    if (!reads_as(read, "lexicon") || !folded.ends_with(heh) || !layers_.has(Layer::inflection)) return {};
    if (const Proclitic* before = find_proclitic(read.proclitic); before != nullptr && definite(*before)) return {};
    const std::string_view word = without_proclitic(folded, read);
    const auto noun = lexicon_.find(word);
    if (!noun || !noun->feminine || word == alone) return {};
    const std::string_view rest = word.substr(0, word.size() - heh.size());
    const auto entry = lexicon_.find(rest);
    if (!entry || doubtful(*entry) || entry->source == Source::particles) return {};
    if (letters(rest) < least && entry->source == Source::dictionary) return {};
    return entry->lemma == read.lemma ? std::string() : std::string(entry->lemma);
}

// Folded, the hamza of لجوئه, بنائه and جزؤه is a letter of other words: بناية, جزية.
std::string SecondReadings::behind_hamza(const std::string& folded, const Lemma& read) const {
    static constexpr std::string_view hamza = "ء";
    constexpr std::size_t least = 4;
    const bool may_be = folded.ends_with("يه") || folded.ends_with("وه");
    if (!may_be || !layers_.has(Layer::inflection)) return {};
    const auto lemma_of = [&](std::string_view word) -> std::string {
        if (letters(word) < least) return {};
        std::string noun(word.substr(0, word.size() - std::string_view("يه").size()));
        const auto entry = lexicon_.find(noun.append(hamza));
        return entry && entry->noun && entry->lemma != read.lemma ? std::string(entry->lemma) : std::string();
    };
    std::string lemma = lemma_of(folded);
    for (const Proclitic& proclitic : proclitics())
        if (lemma.empty() && !definite(proclitic) && folded.starts_with(proclitic.text))
            lemma = lemma_of(std::string_view(folded).substr(proclitic.text.size()));
    return lemma;
}

}  // namespace bahith::arabic
