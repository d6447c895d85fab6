// SPDX-License-Identifier: GPL-2.0-or-later
// Windows of passages: a table of expected ones, and what holds for any text.
#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "analyzers/arabic/analyzer.hpp"
#include "analyzers/arabic/fold.hpp"
#include "searcher/snippet.hpp"
#include "tests/searcher/collection.hpp"

using namespace bahith;
using searcher::Snippet;

namespace {

std::size_t code_points(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

bool border(std::string_view text, std::size_t at) {
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

/// The longest run of bytes without a space: what may hang over the asked size at either end.
std::size_t longest_run(std::string_view text) {
    std::size_t longest = 0, run = 0;
    for (const char c : text) {
        run = c == ' ' || c == '\n' || c == '\t' || c == '\r' ? 0 : run + 1;
        longest = std::max(longest, run);
    }
    return longest;
}

void check_laws(std::string_view text, const arabic::Tokens& tokens, const std::vector<double>& marks,
                std::size_t most) {
    const Snippet snippet = searcher::cut_snippet(text, tokens, marks, most);
    const std::size_t at = text.find(snippet.text);
    REQUIRE(at != std::string_view::npos);
    REQUIRE(border(snippet.text, 0));
    REQUIRE((snippet.text.empty() || border(text, at + snippet.text.size())));
    if (!tokens.empty()) REQUIRE(code_points(snippet.text) <= std::max(most, std::size_t{1}) + 2 * longest_run(text));
    if (!snippet.cut_before && !snippet.cut_after)
        REQUIRE(code_points(snippet.text) + 2 * longest_run(text) + most >= code_points(snippet.text));
    std::uint32_t last = 0;
    for (const auto& [begin, end] : snippet.highlights) {
        REQUIRE(begin >= last);
        REQUIRE(begin < end);
        REQUIRE(end <= snippet.text.size());
        REQUIRE((border(snippet.text, begin) && border(snippet.text, end)));
        last = end;
    }
    const bool any_mark = std::any_of(marks.begin(), marks.end(), [](double mark) { return mark > 0; });
    if (any_mark) REQUIRE_FALSE(snippet.highlights.empty());
    if (!any_mark) REQUIRE(snippet.highlights.empty());
    // Some place of the snippet in the text has exactly these tokens marked, whole.
    bool fits = false;
    for (std::size_t place = at; place != std::string_view::npos && !fits; place = text.find(snippet.text, place + 1)) {
        std::vector<searcher::Range> expected;
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (marks[i] <= 0 || tokens[i].begin < place || tokens[i].end > place + snippet.text.size()) continue;
            const searcher::Range range{tokens[i].begin - static_cast<std::uint32_t>(place),
                                        tokens[i].end - static_cast<std::uint32_t>(place)};
            if (!expected.empty() && range.first < expected.back().second)
                expected.back().second = std::max(expected.back().second, range.second);
            else
                expected.push_back(range);
        }
        fits = expected == snippet.highlights;
        if (snippet.text.empty()) break;
    }
    REQUIRE(fits);
}

/// Words marked with * are answers: the text without the stars, its tokens and marks.
struct Marked {
    std::string text;
    arabic::Tokens tokens;
    std::vector<double> marks;

    explicit Marked(std::string_view starred) {
        std::vector<std::size_t> stars;
        for (const char c : starred) {
            if (c == '*')
                stars.push_back(text.size());
            else
                text += c;
        }
        tokens = arabic::Analyzer().analyze(text);
        for (const auto& token : tokens)
            marks.push_back(std::find(stars.begin(), stars.end(), token.begin) != stars.end() ? 1.0 : 0.0);
    }
};

/// The snippet with [ ] round what is highlighted and … where the passage goes on.
std::string shown(const Marked& marked, std::size_t most) {
    const Snippet snippet = searcher::cut_snippet(marked.text, marked.tokens, marked.marks, most);
    std::string out = snippet.cut_before ? "…" : "";
    std::size_t at = 0;
    for (const auto& [begin, end] : snippet.highlights) {
        out += snippet.text.substr(at, begin - at) + "[" + snippet.text.substr(begin, end - begin) + "]";
        at = end;
    }
    return out + snippet.text.substr(at) + (snippet.cut_after ? "…" : "");
}

}  // namespace

TEST_CASE("the window is where the answers are", "[searcher][snippet]") {
    struct Row {
        const char* text;
        std::size_t most;
        const char* expected;
        const char* remark;
    };
    const std::vector<Row> rows{
        {"وقع الطرفان *معاهدة الدفاع.", 100, "وقع الطرفان [معاهدة] الدفاع.", "short text whole"},
        {"", 100, "", "nothing"},
        {"  وقع الطرفان.  ", 100, "…وقع الطرفان.…", "white space at the borders is not shown"},
        {"؟!", 100, "؟!", "no words"},
        {"بدأ الاجتماع صباحا. وقع الطرفان *معاهدة الدفاع. ثم غادر الوفد العاصمة.", 30,
         "…وقع الطرفان [معاهدة] الدفاع. ثم…", "from the beginning of the sentence"},
        {"بدأ الاجتماع صباحا في العاصمة بحضور الوفود جميعها ثم أعلنت *المعاهدة", 25, "…جميعها ثم أعلنت [المعاهدة]",
         "at the end"},
        {"*المعاهدة أعلنت صباحا في العاصمة بحضور الوفود جميعها", 25, "[المعاهدة] أعلنت صباحا في…", "at the beginning"},
        {"قالت الوزيرة أمس: «*المعاهدة» خطوة أولى في طريق طويل", 16, "…«[المعاهدة]» خطوة…",
         "quotation marks stay with their word"},
        {"*النفط ارتفع قليلا هذا الصباح. وتراجع سعر *النفط بعد *قرار *أوبك الأخير", 40,
         "…وتراجع سعر [النفط] بعد [قرار] [أوبك] الأخير", "more of the words wanted"},
        {"لا شيء هنا من الجواب المطلوب في هذا النص كله", 12, "لا شيء هنا…", "no answer: the beginning"},
    };
    for (const Row& row : rows) {
        INFO(row.remark);
        CHECK(shown(Marked(row.text), row.most) == row.expected);
    }
}

TEST_CASE("one word in two spellings again and again does not pull the window away from two words",
          "[searcher][snippet]") {
    std::string text = "*معاهدة *الدفاع أولا. ";
    for (int i = 0; i < 60; ++i) text += "قالت *الصين شيئا ثم *والصين شيئا ثم مضى زمن طويل لا خبر فيه ولا أثر. ";
    Marked marked(text);
    for (std::size_t i = 0; i < marked.tokens.size(); ++i)
        if (marked.marks[i] > 0 && marked.tokens[i].fold() == "الصين") marked.marks[i] = 1.1;
    CHECK_THAT(shown(marked, 40), Catch::StartsWith("[معاهدة] [الدفاع]"));
}

TEST_CASE("laws of snippets on random texts", "[searcher][snippet]") {
    static const std::vector<std::string> pieces{" ",        " ",
                                                 " ",        "\n",
                                                 "روسيا",    "والصين",
                                                 "الصِّين",    "NATO",
                                                 "F-35",     "2024",
                                                 "٣٫٥",      "ﷺ",
                                                 "ال«ناتو»", "«",
                                                 "»",        "(",
                                                 ")",        ".",
                                                 "؟",        "،",
                                                 "…",        "عبدالله",
                                                 "ـــ",      "\u200F",
                                                 "\u0651",   "\U0001F1F8\U0001F1E6",
                                                 "\xD8",     "\xFF"};
    std::mt19937 random(17);
    arabic::Analyzer analyzer;
    for (int round = 0; round < 4000; ++round) {
        std::string text;
        const bool valid = round % 4 != 0;
        for (std::size_t n = random() % 60; n > 0; --n)
            text += pieces[random() % (valid ? pieces.size() - 2 : pieces.size())];
        const arabic::Tokens tokens = analyzer.analyze(text);
        std::vector<double> marks(tokens.size());
        for (auto& mark : marks) mark = random() % 4 == 0 ? 0.5 + 0.1 * static_cast<double>(random() % 16) : 0.0;
        INFO(text);
        if (valid)
            check_laws(text, tokens, marks, random() % 120);
        else
            (void)searcher::cut_snippet(text, tokens, marks, random() % 120);
    }
}

TEST_CASE("laws of snippets on the sample articles", "[searcher][snippet]") {
    std::mt19937 random(19);
    arabic::Analyzer analyzer;
    for (const auto& record : test::records(test::sample_articles())) {
        std::string whole;
        for (const auto& paragraph : record.paragraphs) whole += paragraph.text + "\n";
        for (const std::size_t most : {std::size_t{60}, std::size_t{300}, std::size_t{100000}}) {
            const arabic::Tokens tokens = analyzer.analyze(whole);
            std::vector<double> marks(tokens.size());
            for (auto& mark : marks) mark = random() % 50 == 0 ? 1.0 : 0.0;
            INFO(record.id);
            check_laws(whole, tokens, marks, most);
        }
    }
}

TEST_CASE("hits of searches obey the laws and fill the window", "[searcher][snippet]") {
    test::Collection& collection = test::sample_articles();
    for (const auto& record : test::records(collection)) {
        for (const auto& word : test::words_of(record, 60)) {
            searcher::Request request;
            request.query = word;
            request.snippet_chars = 120;
            for (const auto& hit : collection.ask(request).hits) {
                INFO(word << " in " << hit.passage.id);
                const Snippet& snippet = hit.snippet;
                REQUIRE(hit.passage.text.find(snippet.text) != std::string::npos);
                CHECK(code_points(snippet.text) <= 120 + 40);
                if (snippet.cut_before && snippet.cut_after) CHECK(code_points(snippet.text) >= 120 - 40);
                for (const auto& [begin, end] : snippet.highlights) {
                    REQUIRE(end <= snippet.text.size());
                    CHECK((border(snippet.text, begin) && border(snippet.text, end)));
                }
            }
        }
    }
}
