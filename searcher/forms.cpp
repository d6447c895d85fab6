// SPDX-License-Identifier: GPL-2.0-or-later
// Only terms, phrases and wildcards that stock Xapian servers evaluate.
#include "searcher/forms.hpp"

#include <algorithm>
#include <array>

namespace bahith::searcher {
namespace {

constexpr std::string_view article = "ال";
constexpr Xapian::termcount most_expansions = 100;

Xapian::Query scaled(const Xapian::Query& query, double weight) {
    return {Xapian::Query::OP_SCALE_WEIGHT, query, weight};
}

}  // namespace

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

std::vector<std::string> variants_of_unknown(const std::string& folded) {
    static constexpr std::array<std::string_view, 4> letters_for_g{"غ", "ج", "ق", "ك"};
    std::vector<std::string> out = with_proclitics(folded);
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

Xapian::Query word_query(const arabic::Forms& forms, store::Field surface, store::Field lemma, double surface_weight,
                         double lemma_weight) {
    const Xapian::Query base = scaled(Xapian::Query(store::term(lemma, forms.lemma)), lemma_weight);
    const Xapian::Query spelled = scaled(Xapian::Query(store::term(surface, forms.fold)), surface_weight);
    return {Xapian::Query::OP_AND_MAYBE, base, spelled};
}

Xapian::Query phrase_query(const std::vector<std::string>& folded, store::Field field,
                           std::vector<std::vector<std::string>>* variants) {
    if (folded.empty()) return {};
    std::vector<Xapian::Query> alternatives;
    for (const std::string& first : with_proclitics(folded.front())) {
        std::vector<std::string> words = folded;
        words.front() = first;
        std::vector<std::string> terms;
        terms.reserve(words.size());
        for (const auto& word : words) terms.push_back(store::term(field, word));
        alternatives.emplace_back(Xapian::Query::OP_PHRASE, terms.begin(), terms.end(), terms.size());
        if (variants != nullptr) variants->push_back(std::move(words));
    }
    return {Xapian::Query::OP_OR, alternatives.begin(), alternatives.end()};
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
