// SPDX-License-Identifier: GPL-2.0-or-later
// Only terms that stock Xapian servers evaluate.
#include "searcher/forms.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "analyzers/arabic/clitics.hpp"
#include "analyzers/arabic/spelling_key.hpp"
#include "searcher/lemma_terms.hpp"
#include "searcher/weights.hpp"

namespace bahith::searcher {
namespace {

constexpr std::string_view article = "ال";

}  // namespace

Xapian::Query either(const std::vector<Xapian::Query>& queries) {
    return {Xapian::Query::OP_OR, queries.begin(), queries.end()};
}

Xapian::Query scaled(const Xapian::Query& query, double weight) {
    return {Xapian::Query::OP_SCALE_WEIGHT, query, weight};
}

std::vector<SearchedForm> plain_forms(const arabic::Forms& forms) {
    return {{forms.lemma, "lemma (" + std::string(forms.why) + ")", weight::lemma}};
}

std::vector<SearchedForm> forms_searched(const arabic::Forms& forms) {
    std::vector<SearchedForm> out = plain_forms(forms);
    for (SearchedForm& variant : variants(forms)) out.push_back(std::move(variant));
    return out;
}

// Prepositions do not stack: behind one, the first letter of «برشيد» is the word's own, not ب before رشيد.
std::vector<SearchedForm> variants(const arabic::Forms& forms) {
    static constexpr std::array<std::string_view, 3> prepositions{"ب", "ل", "ك"};
    std::vector<SearchedForm> out;
    if (arabic::may_be_spelled_otherwise(forms)) {
        for (const std::string& variant : variants_of_unknown(forms.fold))
            out.push_back({variant, "variant of a word in no list", weight::variant});
        return out;
    }
    for (const auto first : arabic::one_letter_proclitics) {
        if (forms.kind != arabic::TokenKind::word || forms.stop || !forms.fold.starts_with(first) ||
            forms.lemma.starts_with(first))
            continue;
        for (const auto before : {"", "و", "ف"})
            for (const auto preposition : prepositions)
                out.push_back({before + std::string(preposition) + forms.fold,
                               "variant: its first letter is no proclitic", weight::variant});
    }
    return out;
}

std::vector<std::string> with_proclitics(const std::string& folded) {
    std::vector<std::string> out{folded};
    const bool definite = folded.starts_with(article);
    for (const auto particle : arabic::one_letter_proclitics)
        out.push_back(definite && particle == "ل" ? "ل" + folded.substr(2) : std::string(particle) + folded);
    if (definite) {
        out.push_back("وب" + folded);
        out.push_back("ول" + folded.substr(2));
    }
    return out;
}

std::vector<std::string> with_stacked_proclitics(const std::string& folded) {
    std::vector<std::string> out = with_proclitics(folded);
    const bool definite = folded.starts_with(article);
    for (const std::string before : {"و", "ف"})
        for (const std::string preposition : {"ب", "ل"}) {
            std::string stacked =
                before + preposition + (definite && preposition == "ل" ? "ل" + folded.substr(4) : folded);
            if (std::find(out.begin(), out.end(), stacked) == out.end()) out.push_back(std::move(stacked));
        }
    return out;
}

std::vector<std::string> variants_of_unknown(const std::string& folded) {
    static constexpr std::array<std::string_view, 4> letters_for_g{"غ", "ج", "ق", "ك"};
    std::vector<std::string> out = with_stacked_proclitics(folded);
    out.erase(out.begin());
    for (const auto from : {letters_for_g[0], letters_for_g[1]}) {
        if (folded.find(from) == std::string::npos) continue;
        for (const auto to : letters_for_g) {
            std::string variant = folded;
            for (std::size_t at = 0; (at = variant.find(from, at)) != std::string::npos; at += to.size())
                variant.replace(at, from.size(), to);
            if (variant != folded) out.push_back(std::move(variant));
        }
    }
    return out;
}

Xapian::Query lemma_query(const std::string& lemma, store::Field field, double weight, const Vocabulary& vocabulary) {
    return vocabulary.weighed(lemma_term(field, lemma), lemma_term(store::Field::body, lemma), weight);
}

Xapian::Query anywhere(const std::string& lemma, const Vocabulary& vocabulary) {
    return lemma_query(lemma, store::Field::body, weight::lemma, vocabulary);
}

PhraseWords phrase_words(const std::vector<std::string>& folded, const Vocabulary& vocabulary) {
    PhraseWords words;
    for (const std::string& word : folded) {
        words.push_back({word});
        for (const std::string& variant : with_stacked_proclitics(word))
            if (variant != word && vocabulary.has_word(variant)) words.back().push_back(variant);
    }
    return words;
}

Xapian::Query together(const PhraseWords& words, store::Field field, arabic::Analyzer& analyzer,
                       const Vocabulary& vocabulary) {
    std::vector<Xapian::Query> each;
    for (const auto& spellings : words) {
        std::set<std::string> lemmas;
        for (const std::string& word : spellings) lemmas.insert(analyzer.forms_of(word)->lemma);
        if (analyzer.forms_of(spellings.front())->kind == arabic::TokenKind::clitic)
            continue;  // standing alone it has no lemma
        std::vector<Xapian::Query> any;
        for (const std::string& lemma : lemmas) any.push_back(lemma_query(lemma, field, weight::lemma, vocabulary));
        each.push_back(any.size() == 1 ? any.front() : either(any));
    }
    if (each.empty()) return scaled(Xapian::Query(store::term(store::Field::kind, store::kind_passage)), 0);
    return {Xapian::Query::OP_AND, each.begin(), each.end()};
}

Wanted wanted_phrase(const PhraseWords& words, store::Field field, arabic::Analyzer& analyzer,
                     const Vocabulary& vocabulary) {
    return wanted_text({WrittenPattern::phrase(words), arabic::TypedPhrase(""),
                        together(words, field, analyzer, vocabulary), field == store::Field::title});
}

std::vector<std::string> beginnings(const std::string& folded) {
    std::vector<std::string> out = with_proclitics(folded);
    if (!folded.starts_with(article)) {
        const auto definite = with_proclitics(std::string(article) + folded);
        out.insert(out.end(), definite.begin(), definite.end());
    }
    return out;
}

}  // namespace bahith::searcher
