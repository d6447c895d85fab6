// SPDX-License-Identifier: GPL-2.0-or-later
// Which words share a lemma: a table of what people write, and laws over dictionary and newspapers.
#include <catch2/catch.hpp>
#include <filesystem>
#include <map>
#include <set>

#include "analyzers/arabic/inflection.hpp"
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

std::vector<Pair> pairs() {
    std::vector<Pair> out;
    for (const auto& row : rows_of("conflation.tsv")) {
        REQUIRE(row.size() == 5);
        out.push_back({row[0], row[1] == "1", row[2], row[3], row[4]});
    }
    return out;
}

// Letters that may carry a hamza, or stand where it was dropped, are one; of two spellings one letter differs.
std::string without_carriers(std::string word) {
    for (const char* carrier : {"ء", "و", "ا"})
        for (std::size_t at = word.find(carrier); at != std::string::npos; at = word.find(carrier, at))
            word.replace(at, 2, "ي");
    return word;
}

bool spelled_otherwise(const std::string& word, const std::string& other) {
    if (word.size() != other.size() || without_carriers(word) != without_carriers(other)) return false;
    std::size_t differing = 0;
    for (std::size_t i = 0; i < word.size(); i += 2) differing += word.compare(i, 2, other, i, 2) != 0;
    return differing == 1;
}

// Pairs of a word and its lemma.
std::set<std::pair<std::string, std::string>> allowed() {
    std::set<std::pair<std::string, std::string>> out;
    for (const auto& row : rows_of("allowed_conflations.tsv")) {
        REQUIRE(row.size() == 3);  // word, lemma, reason
        out.emplace(row[0], row[1]);
    }
    return out;
}

// A form begins as its lemma does, but for the lemma's last letter and the carrier of a hamza. The dictionary has
// particles behind proclitics (وبغير) as words.
bool looks_inflected(std::string word, std::string lemma) {
    if (word.ends_with(lemma) || spelled_otherwise(word, lemma)) return true;
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
    const auto reasons = allowed();
    const Lexicon& lexicon = Lexicon::builtin();
    Lemmatizer lemmatizer;
    std::size_t seen = 0;
    for (const std::string_view view : lexicon.words()) {
        const std::string word(view);
        const auto entry = lexicon.find(word);
        // What the lists of our own join is their business.
        if (!entry->noun || entry->source != Source::dictionary) continue;
        ++seen;
        const Lemma found = lemmatizer.lemma(word);
        if (found.lemma == word || looks_inflected(word, found.lemma) || reasons.contains({word, found.lemma}))
            continue;
        if (found.proclitic == "ال") continue;  // الغاز is the gas
        FAIL_CHECK(word << "\t" << found.lemma << "\t");
    }
    CHECK(seen > 20000);
}

// A word that is one by itself or by its ending, but was read as a proclitic and another word.
TEST_CASE("no word of texts is cut where it may stand whole", "[arabic]") {
    const auto reasons = allowed();
    const Lexicon& lexicon = Lexicon::builtin();
    Lemmatizer lemmatizer;
    std::size_t cut = 0;
    for (const std::string& word : common_words()) {
        const Lemma found = lemmatizer.lemma(word);
        // A name of the gazetteer is never cut nor inflected: وبوتين.
        if (found.proclitic.empty() || found.proclitic == "ال" || std::string_view(found.why) == "name") continue;
        ++cut;
        auto whole = lexicon.find(word);
        if (!whole || doubtful(*whole)) whole = inflected(lexicon, word, Trust::sure);
        if (!whole || whole->lemma == found.lemma || reasons.contains({word, found.lemma})) continue;
        FAIL_CHECK(word << "\t" << found.lemma << "\tnot " << whole->lemma);
    }
    CHECK(cut > (neighbour_texts().empty() ? 50 : 1000));
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
