// SPDX-License-Identifier: GPL-2.0-or-later
// A proclitic changes nothing: of a word and of the word behind و ف ب ل ك ال the lemma is one.
#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <map>
#include <string>
#include <vector>

#include "analyzers/arabic/clitics.hpp"
#include "analyzers/arabic/lemmatizer.hpp"
#include "analyzers/arabic/lexicon.hpp"
#include "analyzers/arabic/stopwords.hpp"
#include "tests/arabic/support.hpp"

namespace bahith::arabic::test {
namespace {

struct Share {
    std::size_t kept = 0, all = 0;

    void add(bool kept_this) {
        ++all;
        kept += kept_this ? 1U : 0U;
    }
};

struct Count : Share {
    std::map<std::string, Share> by_proclitic;
    std::map<std::string, std::string> lost;  // what the word with the proclitic was read as → the first such word
};
using Counts = std::map<std::string, Count>;

bool verb(const Entry& entry) {
    return !entry.noun || entry.source == Source::verbs;
}

// يتغمدهم: a form of a verb that the lexicon lacks by its lemma.
bool unlisted_verb(const Lemma& alone) {
    return std::string_view(alone.why) == "inflection" && !Lexicon::builtin().find(alone.lemma) &&
           !alone.lemma.ends_with("ي");
}

bool ends_in(const std::string& word, std::initializer_list<const char*> endings) {
    return std::any_of(endings.begin(), endings.end(), [&word](const char* one) { return word.ends_with(one); });
}

// يعشقون, of which only its ending says that it is no form of the noun عشق.
bool plain_imperfect(const std::string& word, const Lemma& alone) {
    return std::string_view(alone.why) == "inflection" && word.starts_with("ي") && ends_in(word, {"ون", "ني"});
}

// What may stand before the word: a verb takes no preposition, nor does a particle with clitics of its own (لدينا,
// وهنا), and a noun with a pronoun or in construct no article.
std::vector<std::string> proclitics_of(const std::string& word, const Lemma& alone) {
    const Lexicon& lexicon = Lexicon::builtin();
    const std::string why = alone.why;
    if (preposition_with_pronoun(word)) return {"و", "ف"};
    const auto entry = lexicon.find(why == "inflection" ? alone.lemma : word);
    if (why != "name" && ((entry && verb(*entry)) || unlisted_verb(alone) || plain_imperfect(word, alone)))
        return {"و", "ف"};
    if (entry && entry->source == Source::particles && entry->lemma != word) {
        if (word.starts_with("و") || word.starts_with("ف")) return {};
        return {"و", "ف"};
    }
    std::vector<std::string> out{"و", "ف", "ب", "ل", "ك", "وب", "ول"};
    if (why == "name" || word.starts_with("ال")) return out;
    if (why == "inflection" && ends_in(word, {"ه", "ها", "هم", "هن", "هما", "كم", "نا", "ك", "ي", "و", "ا"}))
        return out;
    for (const char* definite : {"ال", "وال", "بال", "لل"}) out.emplace_back(definite);
    return out;
}

void ask(Lemmatizer& lemmatizer, const std::string& word, Counts& counts) {
    const Lemma alone = lemmatizer.lemma(word);
    const std::string why = alone.why;
    if (!alone.proclitic.empty() || letters(word) < 3 || is_stopword(word)) return;
    Count& count = counts[why == "snowball" || why == "short" ? "unknown" : "known"];
    for (const std::string& proclitic : proclitics_of(word, alone)) {
        if (proclitic == "لل" && word.starts_with("ل")) continue;  // two lams, not three
        const std::string typed = proclitic + word;
        const Lemma read = lemmatizer.lemma(typed);
        const bool kept = read.lemma == alone.lemma;
        count.add(kept);
        count.by_proclitic[proclitic].add(kept);
        // A name of the gazetteer is never cut: بابل.
        if (!kept && std::string_view(read.why) != "name") count.lost.emplace(read.lemma, typed);
    }
}

std::map<std::string, std::string> allowed() {
    std::map<std::string, std::string> out;
    for (const auto& row : rows_of("allowed_proclitics.tsv")) {
        REQUIRE(row.size() == 2);  // what it was read as, why that is so
        out[row[0]] = row[1];
    }
    return out;
}

}  // namespace

TEST_CASE("a proclitic changes nothing for the words of texts", "[arabic]") {
    Lemmatizer lemmatizer;
    Counts counts;
    for (const std::string& word : common_words()) ask(lemmatizer, word, counts);
    const auto reasons = allowed();
    const Count& known = counts["known"];
    CHECK(known.all > (neighbour_texts().empty() ? 4000 : 10000));
    CHECK(known.kept * 1000 >= known.all * 992);
    for (const auto& [read, typed] : known.lost)
        if (!reasons.contains(read)) FAIL_CHECK(read << "\t" << typed << " was read as this");
    for (const auto& [proclitic, share] : known.by_proclitic) {
        INFO(proclitic << ": " << share.kept << " of " << share.all);
        CHECK(share.kept * 1000 >= share.all * 985);
    }
    if (news_texts().empty()) return;
    for (const auto& [read, reason] : reasons) {
        INFO("no word is read as " << read << " any more; its row: " << reason);
        CHECK(known.lost.contains(read));
    }
    // ب of an unknown word may be its own, and so may any letter that leaves less than four.
    const Count& unknown = counts["unknown"];
    INFO(unknown.kept << " of " << unknown.all);
    CHECK(unknown.kept * 100 >= unknown.all * 90);
}

TEST_CASE("a proclitic changes nothing for most words of the lexicon", "[arabic]") {
    Lemmatizer lemmatizer;
    Counts counts;
    for (const std::string_view word : Lexicon::builtin().words()) {
        const auto entry = Lexicon::builtin().find(word);
        if (!doubtful(*entry) && entry->source != Source::particles) ask(lemmatizer, std::string(word), counts);
    }
    const Count& known = counts["known"];
    INFO(known.kept << " of " << known.all);
    CHECK(known.all > 100000);
    CHECK(known.kept * 1000 >= known.all * 994);
}

}  // namespace bahith::arabic::test
