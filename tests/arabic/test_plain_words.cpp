// SPDX-License-Identifier: GPL-2.0-or-later
// The short ways of the analyzer change nothing: plain words are cut as the rules would cut them, words met before have
// the forms of words met first.
#include "analyzers/arabic/plain_words.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "analyzers/arabic/tokenizer.hpp"
#include "tests/arabic/support.hpp"

namespace bahith::arabic::test {
namespace {

struct Row {
    const char* remark;
    const char* text;
    const char* stretches;  // w word, n number, m mixed, each with its text, apart by |
};

constexpr Row rows[]{
    {"words", "وزير الخارجية", "wوزير|wالخارجية"},
    {"signs behind and before", "«الأمن» (النفط)، \"غزة\".", "wالأمن|wالنفط|wغزة"},
    {"marks and tatweel inside", "أيضاً كتـــاب مُدرّس", "wأيضاً|wكتـــاب|wمُدرّس"},
    {"a tatweel or a mark first", "ـكتاب", "mـكتاب"},
    {"numbers", "عام 2024.", "wعام|n2024"},
    {"decimals are left to the rules", "بلغ 5.3 مليار", "wبلغ|m 5.3 |wمليار"},
    {"digits of other scripts", "عام ٢٠٢٤", "wعام|m ٢٠٢٤"},
    {"glued words", "الصين،روسيا", "mالصين،روسيا"},
    {"initials", "وكالة أ.ف.ب أمس", "wوكالة|m أ.ف.ب |wأمس"},
    {"the mixed stretch begins behind the word before", "قال: ﷺ نعم", "wقال|m: ﷺ |wنعم"},
    {"a mark behind a space", "قال ًنعم لا", "wقال|m ًنعم |wلا"},
    {"letters of other languages", "بوتین", "mبوتین"},
    {"lines", "سطر\nثان", "wسطر|wثان"},
    {"signs alone", " - « » .", "m - « » ."},
    {"spaces alone", "  \n ", ""},
    {"nothing", "", ""},
};

std::string stretches(std::string_view text) {
    std::string out;
    PlainWords words(text);
    for (Stretch one; words.next(one);) {
        out.append(out.empty() ? "" : "|");
        out += one.kind == Stretch::Kind::word ? 'w' : one.kind == Stretch::Kind::number ? 'n' : 'm';
        out += text.substr(one.begin, one.end - one.begin);
    }
    return out;
}

std::string pieces(Tokenizer& tokenizer, std::string_view text) {
    std::string out;
    tokenizer.split(text, [&](Piece&& piece) {
        out += std::to_string(piece.begin) + '-' + std::to_string(piece.end) + ' ' + piece.fold + ' ' +
               to_string(piece.kind) + '\n';
    });
    return out;
}

// A tab parts words as a space does but ends no plain word.
std::string with_tabs(std::string text) {
    std::replace(text.begin(), text.end(), ' ', '\t');
    std::replace(text.begin(), text.end(), '\n', '\t');
    return text;
}

}  // namespace

TEST_CASE("stretches", "[arabic]") {
    for (const Row& row : rows) {
        INFO(row.remark);
        CHECK(stretches(row.text) == row.stretches);
    }
}

TEST_CASE("plain words are cut as the rules cut them", "[arabic]") {
    std::mt19937 random(20231007);
    std::vector<std::string> texts = sample_texts();
    for (const std::string& text : neighbour_texts()) texts.push_back(text);
    for (std::size_t i = 0; i < 3000; ++i) texts.push_back(random_text(random, i % 80));
    Tokenizer tokenizer;
    for (const std::string& text : texts) {
        INFO(text);
        REQUIRE(pieces(tokenizer, text) == pieces(tokenizer, with_tabs(text)));
    }
}

TEST_CASE("a word met before has the forms of a word met first", "[arabic]") {
    Analyzer used;
    for (const std::string& text : sample_texts()) {
        static_cast<void>(used.analyze(text));
        Analyzer fresh;
        const Tokens again = used.analyze(text), first = fresh.analyze(text);
        REQUIRE(again.size() == first.size());
        for (std::size_t i = 0; i < again.size(); ++i) {
            INFO(first[i].fold());
            REQUIRE(again[i].begin == first[i].begin);
            REQUIRE(again[i].end == first[i].end);
            REQUIRE(again[i].fold() == first[i].fold());
            REQUIRE(again[i].lemma() == first[i].lemma());
            REQUIRE(again[i].kind() == first[i].kind());
        }
    }
}

}  // namespace bahith::arabic::test
