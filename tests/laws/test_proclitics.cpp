// SPDX-License-Identifier: GPL-2.0-or-later
#include <catch2/catch.hpp>
#include <iostream>
#include <map>
#include <random>

#include "analyzers/arabic/clitics.hpp"
#include "analyzers/arabic/lemmatizer.hpp"
#include "analyzers/arabic/lexicon.hpp"
#include "tests/laws/real_indexes.hpp"

using namespace bahith;

namespace {

enum class Kind { name, noun, definite, verb, inflected, unknown };

struct Count { std::size_t asked = 0, all_kept = 0, ten_kept = 0; };

}  // namespace

TEST_CASE("proclitics", "[laws]") {
    arabic::Lemmatizer lemmatizer;
    const auto& lexicon = arabic::Lexicon::builtin();
    for (const auto& [name, collection] : test::real_indexes()) {
        std::mt19937 random(3);
        std::map<std::string, Count> counts;
        const auto passages = test::passages_of(*collection);
        for (std::size_t i = 0; i < 3000; ++i) {
            const auto& passage = passages[random() % passages.size()];
            const auto words = test::words_in(passage.text);
            if (words.empty()) continue;
            const auto& word = words[random() % words.size()];
            if (word.forms->stop || word.forms->kind != arabic::TokenKind::word) continue;
            const std::string fold = word.forms->fold;
            if (arabic::letters(fold) < 3) continue;
            const auto lemma = lemmatizer.lemma(fold);
            std::string cls; 
            std::vector<std::pair<std::string,std::string>> others;
            const auto add = [&](const std::string& p, const std::string& w) { others.emplace_back(p, p + w); };
            const auto entry = lexicon.find(fold);
            if (lemma.proclitic == "ال") {
                cls = std::string("definite ") + lemma.why;
                for (auto p : {"و","ف","ب","ك"}) add(p, word.typed);
                add("لل", word.typed.substr(4));
                add("ولل", word.typed.substr(4));
                add("وب", word.typed);
            } else if (!lemma.proclitic.empty()) continue;
            else {
                const bool verb = entry && !entry->noun;
                cls = verb ? "verb" : std::string(lemma.why);
                for (auto p : {"و","ف"}) add(p, word.typed);
                if (!verb) for (auto p : {"ب","ل","ك"}) add(p, word.typed);
                if (entry && entry->noun && cls != "name") add("ال", word.typed);
            }
            const auto ten = [&](const std::string& q) {
                searcher::Request r; r.query = q; r.snippets = false; r.total = true;
                std::set<std::string> ids;
                auto resp = collection->ask(r);
                for (auto& h : resp.hits) ids.insert(h.article.id);
                ids.insert("n=" + std::to_string(resp.total));
                return ids;
            };
            const auto base = ten(word.typed);
            if (!base.count(passage.article)) continue;
            for (auto& [p, q] : others) {
                auto& c = counts[cls + "\t" + p];
                ++c.asked;
                const bool t = ten(q).count(passage.article);
                const bool a = t || collection->found(q).count(passage.article);
                c.ten_kept += t; c.all_kept += a;
                if (!t) std::cout << (a ? "RANK" : "LOST") << "\t" << name << "\t" << cls << "\t" << p << "\t" << q << "\t" << lemma.lemma << "\t" << lemmatizer.lemma(test::words_in(q).at(0).forms->fold).lemma << "\t" << *base.rbegin() << "\n";
            }
        }
        for (auto& [k, c] : counts) std::cout << "COUNT\t" << name << "\t" << k << "\t" << c.asked << "\t" << c.all_kept << "\t" << c.ten_kept << "\n";
    }
}
