// SPDX-License-Identifier: GPL-2.0-or-later
// Only terms, phrases and wildcards that stock Xapian servers evaluate.
#include "searcher/forms.hpp"

#include <algorithm>
#include <array>

#include "analyzers/arabic/spelling_key.hpp"
#include "searcher/weights.hpp"

namespace bahith::searcher {
namespace {

constexpr std::string_view article = "ال";
constexpr Xapian::termcount most_expansions = 100;

}  // namespace

Xapian::Query either(const std::vector<Xapian::Query>& queries) {
    return {Xapian::Query::OP_OR, queries.begin(), queries.end()};
}

Xapian::Query scaled(const Xapian::Query& query, double weight) {
    return {Xapian::Query::OP_SCALE_WEIGHT, query, weight};
}

std::vector<SearchedForm> plain_forms(const arabic::Forms& forms) {
    const std::string lemma = "lemma (" + forms.why + ")";
    return {{forms.lemma, lemma, weight::lemma}, {forms.lemma, lemma + ", in titles", weight::title_lemma}};
}

std::vector<SearchedForm> forms_searched(const arabic::Forms& forms) {
    std::vector<SearchedForm> out = plain_forms(forms);
    for (SearchedForm& variant : variants(forms)) out.push_back(std::move(variant));
    return out;
}

// Prepositions do not stack: behind one, the first letter of «برشيد» is the word's own, not ب before رشيد.
std::vector<SearchedForm> variants(const arabic::Forms& forms) {
    static constexpr std::array<std::string_view, 5> particles{"و", "ف", "ب", "ل", "ك"};
    static constexpr std::array<std::string_view, 3> prepositions{"ب", "ل", "ك"};
    std::vector<SearchedForm> out;
    if (arabic::may_be_spelled_otherwise(forms)) {
        for (const std::string& variant : variants_of_unknown(forms.fold))
            out.push_back({variant, "variant of a word in no list", weight::variant});
        return out;
    }
    for (const auto first : particles) {
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
    static constexpr std::array<std::string_view, 5> particles{"و", "ف", "ب", "ل", "ك"};
    std::vector<std::string> out{folded};
    const bool definite = folded.starts_with(article);
    for (const auto particle : particles)
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

Xapian::Query word_query(const arabic::Forms& forms, store::Field lemma, double weight, const Vocabulary& vocabulary) {
    return vocabulary.weighed(store::term(lemma, forms.lemma), store::term(store::Field::body_lemma, forms.lemma),
                              weight);
}

PhraseWords phrase_words(const std::vector<std::string>& folded, const Vocabulary& vocabulary) {
    PhraseWords words;
    for (const std::string& word : folded) {
        words.push_back({word});
        for (const std::string& variant : with_stacked_proclitics(word))
            if (variant != word && (vocabulary.has(store::term(store::Field::body, variant)) ||
                                    vocabulary.has(store::term(store::Field::title, variant))))
                words.back().push_back(variant);
    }
    return words;
}

Xapian::Query phrase_query(const PhraseWords& words, store::Field field) {
    if (words.empty()) return {};
    std::vector<Xapian::Query> sequence;
    for (const auto& alternatives : words) {
        std::vector<Xapian::Query> terms;
        for (const std::string& word : alternatives) terms.emplace_back(store::term(field, word));
        sequence.push_back(terms.size() == 1 ? terms.front()
                                             : Xapian::Query(Xapian::Query::OP_OR, terms.begin(), terms.end()));
    }
    if (sequence.size() == 1) return sequence.front();
    return {Xapian::Query::OP_PHRASE, sequence.begin(), sequence.end(),
            static_cast<Xapian::termcount>(sequence.size())};
}

Xapian::Query prefix_query(const std::string& folded, store::Field field) {
    std::vector<Xapian::Query> alternatives;
    std::vector<std::string> beginnings = with_proclitics(folded);
    if (!folded.starts_with(article)) {
        const auto definite = with_proclitics(std::string(article) + folded);
        beginnings.insert(beginnings.end(), definite.begin(), definite.end());
    }
    for (const auto& beginning : beginnings)
        alternatives.emplace_back(Xapian::Query::OP_WILDCARD, store::term(field, beginning), most_expansions,
                                  Xapian::Query::WILDCARD_LIMIT_MOST_FREQUENT, Xapian::Query::OP_SYNONYM);
    return {Xapian::Query::OP_SYNONYM, alternatives.begin(), alternatives.end()};
}

}  // namespace bahith::searcher
