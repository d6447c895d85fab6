// SPDX-License-Identifier: GPL-2.0-or-later
// One function a kind of reading.
#include "analyzers/arabic/second_readings.hpp"

#include <array>
#include <string_view>

#include "analyzers/arabic/clitics.hpp"
#include "analyzers/arabic/stopwords.hpp"
#include "analyzers/arabic/word_facts.hpp"
#include "analyzers/data/embedded.hpp"

namespace bahith::arabic {
namespace {

bool reads_as(const Lemma& read, std::string_view why) {
    return why == read.why;
}

std::string_view without_proclitic(const std::string& folded, const Lemma& read) {
    return std::string_view(folded).substr(read.proclitic.size());
}

}  // namespace

SecondReadings::SecondReadings(Lemmatizer& lemmatizer, Layers layers)
    : lemmatizer_(lemmatizer), layers_(layers), lexicon_(data::lexicon(), layers) {}

std::string SecondReadings::word(const std::string& folded, const Lemma& read) {
    if (!reads_as(read, "inflection")) return {};
    std::string other = behind_first_letter(folded, read);
    return other.empty() ? past(folded, read) : other;
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

// Of verbs of three letters in our own list: of longer ones the noun (إدارة, إصابة) is what newspapers write.
std::string SecondReadings::past(const std::string& folded, const Lemma& read) const {
    static constexpr std::array<std::string_view, 6> pronouns{"هما", "ها", "هم", "هن", "نا", "ه"};
    constexpr std::size_t with_ending = 4;
    if (!layers_.has(Layer::verbs)) return {};
    if (const Proclitic* before = find_proclitic(read.proclitic); before != nullptr && !conjunction(*before)) return {};
    const std::string_view word = without_proclitic(folded, read);
    for (const std::string_view pronoun : pronouns) {
        if (!word.ends_with(pronoun)) continue;
        std::string past(word.substr(0, word.size() - pronoun.size()));
        if (!past.ends_with("ت") || letters(past) != with_ending) continue;
        const auto noun = lexicon_.find(past.substr(0, past.size() - 2) + "ه"), verb = lexicon_.find(past);
        const bool both = noun && noun->noun && noun->lemma == read.lemma && verb && verb->source == Source::verbs;
        if (both && verb->lemma != read.lemma) return past;
    }
    return {};
}

// Of two letters only what our own lists have: the dictionary has a noun of nearly any two. العملة takes no pronoun.
std::string SecondReadings::before_pronoun(const std::string& folded, const Lemma& read) const {
    static constexpr std::string_view heh = "ه";
    constexpr std::size_t least = 3;
    if (!reads_as(read, "lexicon") || !folded.ends_with(heh) || !layers_.has(Layer::inflection)) return {};
    if (const Proclitic* before = find_proclitic(read.proclitic); before != nullptr && definite(*before)) return {};
    const std::string_view word = without_proclitic(folded, read);
    const auto noun = lexicon_.find(word);
    if (!noun || !noun->feminine) return {};
    const std::string_view rest = word.substr(0, word.size() - heh.size());
    const auto entry = lexicon_.find(rest);
    if (!entry || doubtful(*entry) || entry->source == Source::particles) return {};
    if (letters(rest) < least && entry->source == Source::dictionary) return {};
    return entry->lemma == read.lemma ? std::string() : std::string(entry->lemma);
}

}  // namespace bahith::arabic
