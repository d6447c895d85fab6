// SPDX-License-Identifier: GPL-2.0-or-later
// Which words share a lemma: a table of what people write, and laws over dictionary and newspapers.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "analyzers/arabic/clitics.hpp"
#include "analyzers/arabic/layers.hpp"
#include "analyzers/arabic/lemmatizer.hpp"
#include "analyzers/arabic/lexicon.hpp"
#include "tests/arabic/support.hpp"

namespace bahith::arabic::test {
namespace {

struct Pair {
    std::string phenomenon;
    bool wanted = false;
    std::string one, other, remark;
};

std::vector<std::vector<std::string>> table(const std::string& name) {
    std::ifstream in(BAHITH_SOURCE_DIR "/tests/arabic/" + name);
    std::vector<std::vector<std::string>> rows;
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.front() == '#') continue;
        std::istringstream cells(line);
        rows.emplace_back();
        for (std::string cell; std::getline(cells, cell, '\t');) rows.back().push_back(cell);
    }
    return rows;
}

std::vector<Pair> pairs() {
    std::vector<Pair> out;
    for (const auto& row : table("conflation.tsv")) {
        REQUIRE(row.size() == 5);
        out.push_back({row[0], row[1] == "1", row[2], row[3], row[4]});
    }
    return out;
}

// Folded words of the sample articles and, where they lie beside the project, of newspapers.
std::vector<std::string> folded_words() {
    Analyzer analyzer;
    std::set<std::string> words;
    std::vector<std::string> texts = sample_texts();
    for (const auto* more : {"neighbours", "news"})
        for (std::string& text : more == std::string("news") ? news_texts() : neighbour_texts())
            texts.push_back(std::move(text));
    for (const std::string& text : texts)
        for (const Token& token : analyzer.analyze(text))
            if (token.kind() == TokenKind::word && !token.forms->stop) words.insert(token.fold());
    return {words.begin(), words.end()};
}

// Letters that may carry a hamza, or stand where it was dropped, are one.
std::string without_carriers(std::string word) {
    for (const char* carrier : {"ء", "و", "ا"})
        for (std::size_t at = word.find(carrier); at != std::string::npos; at = word.find(carrier, at))
            word.replace(at, 2, "ي");
    for (std::size_t at = word.find("يي"); at != std::string::npos; at = word.find("يي")) word.erase(at, 2);
    return word;
}

// A form begins as its lemma does, but for the lemma's last letter and the carrier of a hamza. The dictionary has
// particles behind proclitics (وبغير) as words.
bool looks_inflected(std::string word, std::string lemma) {
    if (word.ends_with(lemma) || without_carriers(word) == without_carriers(lemma)) return true;
    for (std::string* one : {&word, &lemma})
        for (std::size_t at = one->find("و"); at != std::string::npos; at = one->find("و", at))
            one->replace(at, 2, "ي");
    std::size_t same = 0;
    while (same + 2 <= std::min(word.size(), lemma.size()) && word.compare(same, 2, lemma, same, 2) == 0) same += 2;
    return same + 2 >= lemma.size();
}

}  // namespace

TEST_CASE("the conflation table", "[arabic]") {
    const auto rows = pairs();
    REQUIRE(rows.size() >= 400);
    for (const Pair& row : rows) {
        INFO(row.phenomenon << ", " << row.remark << ": " << row.one << " → " << lemma(row.one) << " (" << why(row.one)
                            << "), " << row.other << " → " << lemma(row.other) << " (" << why(row.other) << ")");
        CHECK((lemma(row.one) == lemma(row.other)) == row.wanted);
    }
}

TEST_CASE("no word of the dictionary shares a lemma with another that it is no form of", "[arabic]") {
    std::map<std::string, std::string> allowed;
    for (const auto& row : table("allowed_conflations.tsv")) {
        REQUIRE(row.size() == 3);  // word, lemma, reason
        allowed[row[0]] = row[1];
    }
    const Lexicon& lexicon = Lexicon::builtin();
    Lemmatizer lemmatizer;
    std::size_t seen = 0;
    for (const std::string_view word : lexicon.words()) {
        const auto entry = lexicon.find(word);
        // What the lists of our own join is their business.
        if (!entry->noun || entry->source != Source::dictionary) continue;
        ++seen;
        const std::string found = lemmatizer.lemma(std::string(word)).lemma;
        if (found == word || looks_inflected(std::string(word), found)) continue;
        if (const auto row = allowed.find(std::string(word)); row != allowed.end() && row->second == found) continue;
        const Lemma lemma = lemmatizer.lemma(std::string(word));
        if (!lemma.proclitic.empty()) continue;  // الغاز is the gas
        FAIL_CHECK(word << "\t" << found << "\t");
    }
    CHECK(seen > 20000);
}

TEST_CASE("a proclitic before a known noun keeps its lemma", "[arabic]") {
    const Lexicon& lexicon = Lexicon::builtin();
    Lemmatizer lemmatizer;
    std::map<std::string, std::pair<std::size_t, std::size_t>> kept;  // proclitic → kept, all
    std::string lost;
    for (const std::string& word : folded_words()) {
        const auto entry = lexicon.find(word);
        const Lemma alone = lemmatizer.lemma(word);
        if (!alone.proclitic.empty() || letters(word) < 3) continue;
        const bool name = std::string_view(alone.why) == "name";
        if (!name && !(entry && entry->noun && entry->source != Source::verbs)) continue;
        for (const std::string proclitic : {"و", "ف", "ب", "ل", "ك", "ال"}) {
            if (proclitic == "ال" && (name || word.starts_with("ال"))) continue;
            auto& [same, all] = kept[proclitic];
            ++all;
            const std::string typed = proclitic + word;
            const bool whole = lexicon.find(typed).has_value();  // another word is written so: وسام, بحار
            const bool holds = whole || lemmatizer.lemma(typed).lemma == alone.lemma;
            same += holds;
            if (!holds) lost += typed + " ";
        }
    }
    for (const auto& [proclitic, counts] : kept) {
        INFO(proclitic << ": " << counts.first << " of " << counts.second << "; " << lost.substr(0, 3000));
        CHECK(counts.second > 1000);
        CHECK(counts.first * 100 >= counts.second * 97);
    }
}

TEST_CASE("layers can be left out, and are named", "[arabic]") {
    CHECK(Layers().left_out().empty());
    CHECK(Layers::without("verbs,names").left_out() == "names,verbs");
    CHECK(Layers::without("").left_out().empty());
    CHECK_THROWS_WITH(Layers::without("verb"), Catch::Contains("no layer is called") && Catch::Contains("snowball"));
    CHECK(Lemmatizer(Layers::without("plurals")).lemma("وزراء").lemma != "وزير");
    CHECK(Lemmatizer(Layers::without("verbs")).lemma("يشير").lemma != "اشار");
    CHECK(Lemmatizer(Layers::without("inflection")).lemma("سياستها").lemma != "سياسه");
    CHECK(Lemmatizer(Layers::without("names")).lemma("الصينيه").lemma != "صين");
    CHECK(Lemmatizer(Layers::without("words")).lemma("ديموقراطيه").lemma != Lemmatizer().lemma("ديمقراطيه").lemma);
    Lemmatizer nothing(Layers::without("names,dictionary,words,plurals,verbs,clitics,inflection,snowball"));
    for (const char* word : {"والوزراء", "الصينيه", "سيعلن", "وبحكومته", "بوتين"})
        CHECK(nothing.lemma(word).lemma == word);
}

}  // namespace bahith::arabic::test
