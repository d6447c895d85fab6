// SPDX-License-Identifier: GPL-2.0-or-later
// و ف ب ل ك ال before a query word lose neither the article it comes from nor its place among the first ten.
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <random>

#include "analyzers/arabic/clitics.hpp"
#include "analyzers/arabic/lemmatizer.hpp"
#include "analyzers/arabic/lexicon.hpp"
#include "tests/laws/real_indexes.hpp"

using namespace bahith;

namespace {

struct Count {
    std::size_t asked = 0, found = 0, among_ten = 0;
    std::string lost;
};

/// A word as proclitics may stand before it.
struct Host {
    std::string kind;
    std::vector<std::string> typed;  ///< with each of its proclitics
};

std::vector<std::string> before(const std::string& word, std::initializer_list<const char*> proclitics) {
    std::vector<std::string> out;
    for (const char* proclitic : proclitics) out.push_back(proclitic + word);
    return out;
}

/// No kind where the word is no host: a stop word, a short one, one that bears a proclitic already.
Host host(const test::RealWord& word, arabic::Lemmatizer& lemmatizer) {
    const std::string& fold = word.forms->fold;
    if (word.forms->stop || word.forms->kind != arabic::TokenKind::word || arabic::letters(fold) < 3) return {};
    const arabic::Lemma lemma = lemmatizer.lemma(fold);
    if (lemma.proclitic == "ال" && word.typed.starts_with("ال")) {
        Host out{"definite, " + std::string(lemma.why), before(word.typed, {"و", "ف", "ب", "ك", "وب"})};
        for (const char* two : {"لل", "ولل"}) out.typed.push_back(two + word.typed.substr(4));
        return out;
    }
    if (!lemma.proclitic.empty()) return {};
    const std::string why = lemma.why;
    const auto entry = arabic::Lexicon::builtin().find(why == "inflection" ? lemma.lemma : fold);
    if (entry && entry->source == arabic::Source::particles && lemma.lemma != fold) return {};  // فهي
    if (why != "name" && entry && (!entry->noun || entry->source == arabic::Source::verbs))
        return {"verb", before(word.typed, {"و", "ف"})};
    Host out{why == "lexicon" ? "noun" : why, before(word.typed, {"و", "ف", "ب", "ل", "ك"})};
    if (out.kind == "noun" && !word.typed.starts_with("ال")) out.typed.push_back("ال" + word.typed);
    return out;
}

/// The share in a thousand that must be kept.
struct Floor {
    std::size_t found, among_ten;
};

// What is lost are letters that are a word by themselves (فاصل for ف+أصل, وجهة for و+جهة:
// tests/arabic/allowed_proclitics.tsv lists them).
const std::map<std::string, Floor>& floors() {
    static const std::map<std::string, Floor> all{
        {"name", {997, 997}},
        {"noun", {995, 990}},
        {"verb", {990, 990}},
        {"inflection", {995, 995}},
        {"snowball", {985, 985}},
        {"definite, name", {1000, 1000}},
        {"definite, lexicon", {1000, 999}},
        {"definite, inflection", {1000, 1000}},
        {"definite, snowball", {1000, 1000}},
    };
    return all;
}

void ask(test::Collection& collection, const std::string& article, const std::string& typed, Count& count) {
    searcher::Request request;
    request.query = typed;
    request.snippets = request.total = false;
    const auto ten = test::ranked(collection.ask(request));
    const bool among_ten = std::find(ten.begin(), ten.end(), article) != ten.end();
    const bool found = among_ten || collection.found(typed).count(article) == 1;
    ++count.asked;
    count.among_ten += among_ten;
    count.found += found;
    if (!found) count.lost += typed + " ";
}

std::map<std::string, Count> counted(test::Collection& collection, std::size_t words_asked) {
    arabic::Lemmatizer lemmatizer;
    std::mt19937 random(3);
    std::map<std::string, Count> counts;
    const auto passages = test::passages_of(collection);
    for (std::size_t i = 0; i < words_asked; ++i) {
        const test::RealPassage& passage = passages[random() % passages.size()];
        const auto words = test::words_in(passage.text);
        if (words.empty()) continue;
        const test::RealWord& word = words[random() % words.size()];
        const Host one = host(word, lemmatizer);
        Count alone;
        if (!one.typed.empty()) ask(collection, passage.article, word.typed, alone);
        if (alone.among_ten == 0) continue;
        for (const std::string& typed : one.typed) ask(collection, passage.article, typed, counts[one.kind]);
    }
    return counts;
}

}  // namespace

TEST_CASE("a proclitic before a query word does not lose its target", "[laws]") {
    for (const auto& [name, collection] : test::real_indexes())
        for (const auto& [kind, count] : counted(*collection, 4000)) {
            INFO(name << ", " << kind << ": " << count.found << " found and " << count.among_ten << " among ten of "
                      << count.asked << "; lost: " << count.lost);
            const auto floor = floors().find(kind);
            REQUIRE(floor != floors().end());
            if (count.asked < 100) continue;
            CHECK(count.found * 1000 >= count.asked * floor->second.found);
            CHECK(count.among_ten * 1000 >= count.asked * floor->second.among_ten);
        }
}
