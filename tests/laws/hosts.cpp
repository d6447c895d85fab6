// SPDX-License-Identifier: GPL-2.0-or-later
// Nouns take all of them; verbs, prepositions with pronouns and what stands behind a proclitic only the conjunctions.
#include "tests/laws/hosts.hpp"

#include <initializer_list>
#include <string_view>

#include "analyzers/arabic/clitics.hpp"
#include "analyzers/arabic/lexicon.hpp"
#include "tests/arabic/support.hpp"

namespace bahith::test {
namespace {

constexpr std::string_view article = "ال";

std::vector<std::string> before(const std::string& word, std::initializer_list<const char*> proclitics) {
    std::vector<std::string> out;
    for (const char* proclitic : proclitics) out.push_back(proclitic + word);
    return out;
}

// للجنة is ل before اللجنة.
std::vector<std::string> definite(const std::string& word) {
    std::vector<std::string> out = before(word, {"و", "ف", "ب", "ك", "وب"});
    for (const char* two_lams : {"لل", "ولل"}) out.push_back(two_lams + word.substr(article.size()));
    return out;
}

bool takes_only_conjunctions(const std::string& fold, const arabic::Lemma& lemma) {
    const std::string_view why = lemma.why;
    if (!lemma.proclitic.empty() || arabic::test::preposition_with_pronoun(fold)) return true;
    const auto entry = arabic::Lexicon::builtin().find(why == "inflection" ? std::string_view(lemma.lemma) : fold);
    return why != "name" && entry && (!entry->noun || entry->source == arabic::Source::verbs);
}

bool begins_with_conjunction(std::string_view proclitic) {
    return proclitic.starts_with("و") || proclitic.starts_with("ف");
}

// فهي and لأنها of the dictionary.
bool particle_with_clitics(const std::string& fold, const arabic::Lemma& lemma) {
    const auto entry = arabic::Lexicon::builtin().find(fold);
    return entry && entry->source == arabic::Source::particles && lemma.lemma != fold;
}

}  // namespace

std::vector<std::string> with_proclitics(const RealWord& word, arabic::Lemmatizer& lemmatizer) {
    const std::string& fold = word.forms->fold;
    if (word.forms->stop || word.forms->kind != arabic::TokenKind::word || arabic::letters(fold) < 3) return {};
    const arabic::Lemma lemma = lemmatizer.lemma(fold);
    if (lemma.proclitic == article && word.typed.starts_with(article)) return definite(word.typed);
    if (particle_with_clitics(fold, lemma) || begins_with_conjunction(lemma.proclitic)) return {};
    if (takes_only_conjunctions(fold, lemma)) return before(word.typed, {"و", "ف"});
    std::vector<std::string> out = before(word.typed, {"و", "ف", "ب", "ل", "ك"});
    // No second article, and none before endings: they are those of accusatives and pronouns too.
    if (std::string_view(lemma.why) == "lexicon" && !word.typed.starts_with(article))
        out.push_back(std::string(article) + word.typed);
    return out;
}

}  // namespace bahith::test
