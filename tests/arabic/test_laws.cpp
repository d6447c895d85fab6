// SPDX-License-Identifier: GPL-2.0-or-later
// What holds for any text.
#include <catch2/catch.hpp>

#include "analyzers/arabic/fold.hpp"
#include "tests/arabic/support.hpp"
#include "tests/fuzz/checks.hpp"

namespace bahith::arabic::test {
namespace {

// Fold and lemma of each token: what a search sees of a text.
std::vector<std::pair<std::string, std::string>> seen(Analyzer& analyzer, std::string_view text) {
    std::vector<std::pair<std::string, std::string>> out;
    for (const Token& token : analyzer.analyze(text)) out.emplace_back(token.fold(), token.lemma());
    return out;
}

void check_spellings(const std::vector<std::string>& words) {
    Analyzer analyzer;
    for (const std::string& word : words) {
        const auto expected = seen(analyzer, word);
        for (const Spelling& spelling : spellings()) {
            const std::string other = spelling.apply(word);
            if (seen(analyzer, other) == expected && fold(other) == fold(word)) continue;
            FAIL_CHECK(word << ", " << spelling.remark << " (" << other << "): " << folds(word) << " became "
                            << folds(other));
        }
    }
}

}  // namespace

TEST_CASE("tokens of random text lie in order on code point borders", "[arabic]") {
    std::mt19937 random(20241111);
    for (std::size_t i = 0; i < 4000; ++i) {
        const std::string text = random_text(random, i % 60);
        INFO(text);
        REQUIRE_NOTHROW(checks::analyze(text));
    }
}

TEST_CASE("any bytes are safe", "[arabic]") {
    std::mt19937 random(20240619);
    for (std::size_t i = 0; i < 3000; ++i) {
        std::string text = random_text(random, i % 40);
        for (std::size_t k = 0; k < 1 + i % 5; ++k)
            text.insert(text.begin() + static_cast<std::ptrdiff_t>(random() % (text.size() + 1)),
                        static_cast<char>(random() & 0xFFU));
        text.resize(text.size() - random() % std::min<std::size_t>(text.size(), 4));
        INFO(text);
        REQUIRE_NOTHROW(checks::analyze(text));
    }
}

TEST_CASE("the laws hold for every sample article", "[arabic]") {
    const auto texts = sample_texts();
    REQUIRE(texts.size() > 10);
    for (const std::string& text : texts) REQUIRE_NOTHROW(checks::analyze(text));
}

TEST_CASE("no other spelling changes what is found in the sample articles", "[arabic]") {
    check_spellings(words_of(sample_texts(), 5));
}

TEST_CASE("no other spelling changes what is found in the texts next door", "[arabic]") {
    const auto texts = neighbour_texts();
    if (texts.empty()) {
        WARN("skipped: there is no " BAHITH_SHARED_DIR "/seeds");
        return;
    }
    for (const std::string& text : texts) REQUIRE_NOTHROW(checks::analyze(text));
    check_spellings(words_of(texts, 3));
}

TEST_CASE("a folded word analysed again is the same word", "[arabic]") {
    Analyzer analyzer;
    for (const std::string& text : sample_texts())
        for (const Token& token : analyzer.analyze(text)) {
            INFO(token.fold());
            const auto forms = analyzer.forms_of(token.fold());
            REQUIRE(forms->fold == token.fold());
            REQUIRE(forms->lemma == token.lemma());
            REQUIRE(forms->kind == token.kind());
        }
}

TEST_CASE("و before any known word of the sample articles keeps its lemma", "[arabic]") {
    Analyzer analyzer;
    std::size_t known = 0, kept = 0;
    for (const std::string& text : sample_texts())
        for (const Token& token : analyzer.analyze(text)) {
            const bool countable =
                token.forms->why == "name" || token.forms->why == "lexicon" || token.forms->why == "inflection";
            if (!countable || token.forms->stop || token.fold().starts_with("و")) continue;
            ++known;
            kept += analyzer.forms_of("و" + token.fold())->lemma == token.lemma();
        }
    INFO(kept << " of " << known);
    CHECK(known > 1000);
    CHECK(kept * 100 >= known * 90);
}

TEST_CASE("no other spelling changes what is found in newspapers", "[arabic]") {
    const auto texts = news_texts();
    if (texts.empty()) {
        WARN("skipped: there is no " BAHITH_SHARED_DIR "/news");
        return;
    }
    check_spellings(words_of(texts, 40));
}

TEST_CASE("twice the text is twice the tokens", "[arabic]") {
    Analyzer analyzer;
    for (const std::string& text : sample_texts()) {
        const Tokens once = analyzer.analyze(text + "\n"), twice = analyzer.analyze(text + "\n" + text + "\n");
        REQUIRE(twice.size() == 2 * once.size());
        CHECK(twice.back().end == once.back().end + text.size() + 1);
    }
}

TEST_CASE("five megabytes pass, whatever they are", "[arabic]") {
    // Chains that the word breaker keeps together invite a look ahead from each link.
    const char* unit =
        GENERATE("1.", "1,", "a.", "ا.", "1,000.", "كلمة ", "ا\u064B", "\u200F", "\xD8", "ﷺ", "a\u0301 ", "\u064B");
    std::string text;
    while (text.size() < 5000000) text += unit;
    text += " نهاية";
    Analyzer analyzer;
    const Tokens tokens = analyzer.analyze(text);
    INFO(unit);
    REQUIRE(!tokens.empty());
    CHECK(tokens.back().end <= text.size());
}

}  // namespace bahith::arabic::test
