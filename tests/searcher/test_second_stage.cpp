// SPDX-License-Identifier: GPL-2.0-or-later
// What each feature of the second stage rewards, all else equal.
#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "analyzers/arabic/analyzer.hpp"
#include "analyzers/arabic/clitics.hpp"
#include "analyzers/arabic/typed.hpp"
#include "analyzers/arabic/written.hpp"
#include "searcher/ranking/grams.hpp"
#include "searcher/ranking/second_stage.hpp"

namespace {

using namespace bahith;
using searcher::ranking::Feature;

struct Text {
    const char* title;
    const char* body;
    std::size_t article;
    std::size_t passages = 1;  // of the article
};

searcher::ranking::QueryWord query_word(const std::string& word, const arabic::Forms& forms) {
    const std::string typed = arabic::typed_form(word);
    return {arabic::standing_alone(forms), forms.lemma, typed, arabic::standing_alone(forms, typed), 2.0, {}};
}

std::vector<searcher::ranking::Scored> scored(const std::string& query, const std::vector<Text>& texts) {
    arabic::Analyzer analyzer;
    std::vector<searcher::ranking::QueryWord> words;
    for (const arabic::Token& token : analyzer.analyze(query))
        if (!token.forms->stop)
            words.push_back(query_word(query.substr(token.begin, token.end - token.begin), *token.forms));
    searcher::ranking::WordTable table(analyzer);
    searcher::ranking::SecondStage stage(words, table);
    for (const Text& text : texts) {
        arabic::WrittenText lines;
        for (const char* line : {text.title, "", text.body}) {
            const arabic::Tokens tokens = analyzer.analyze(line);
            lines.line(line, tokens.begin(), tokens.end());
        }
        stage.add({text.article, text.passages}, 1.0, lines.take());
    }
    return stage.scores();
}

}  // namespace

TEST_CASE("the better text of two has more of the feature and the higher score", "[searcher][ranking]") {
    struct Row {
        const char* query;
        Text better, worse;
        Feature feature;
        const char* remark;
    };
    const std::vector<Row> rows{
        {"مجلس الأمن الدولي",
         {"", "عقد مجلس الأمن الدولي جلسة طارئة", 1},
         {"", "عقد مجلس الوزراء جلسة طارئة أمس", 2},
         Feature::coverage,
         "more words of the query"},
        {"العقوبات الأمريكية",
         {"", "فرضت العقوبات الأمريكية على البنوك قبل عام", 1},
         {"", "الأمريكية تفرض على البنوك قبل عام العقوبات", 2},
         Feature::adjacent,
         "side by side, in order"},
        {"أزمة الطاقة",
         {"", "تتفاقم أزمة في الطاقة هذا الشتاء في أوروبا", 1},
         {"", "الطاقة هذا الشتاء في أوروبا وقد تتفاقم أزمة", 2},
         Feature::near,
         "nearer"},
        {"التضخم",
         {"", "التضخم يتراجع في الربع الأول من العام", 1},
         {"", "في الربع الأول من العام يتراجع التضخم", 2},
         Feature::early,
         "said first"},
        {"كرة",
         {"", "اتحاد كرة القدم يجتمع", 1},
         {"", "اتحاد كره القدم يجتمع", 2},
         Feature::spelling,
         "the spelling that was typed"},
        {"وأمير",
         {"", "التقى أمير قطر الوفد", 1},
         {"", "التقى امير قطر الوفد", 2},
         Feature::spelling,
         "and as it stands without و"},
        {"البيروقراطيين",
         {"", "انتقد البيروقراطيون الخطة في اجتماعهم", 1},
         {"", "انتقد المعارضون الخطة في اجتماعهم", 2},
         Feature::grams,
         "runs of letters in common"},
        {"سد النهضة",
         {"مفاوضات سد النهضة", "استؤنفت المحادثات أمس", 1},
         {"أخبار اليوم", "استؤنفت المحادثات أمس", 2},
         Feature::title,
         "in the title"},
        {"سد النهضة",
         {"سد النهضة", "استؤنفت المحادثات أمس", 1},
         {"سد النهضة بين المفاوضات والتصعيد العسكري", "استؤنفت المحادثات أمس", 2},
         Feature::subject,
         "the title is little else"},
    };
    for (const Row& row : rows) {
        INFO(row.remark);
        const auto scores = scored(row.query, {row.better, row.worse});
        const auto feature = static_cast<std::size_t>(row.feature);
        CHECK(scores[0].features[feature] > scores[1].features[feature]);
        CHECK(scores[0].score > scores[1].score);
    }
}

TEST_CASE("an article with more good passages lends each of them weight", "[searcher][ranking]") {
    const Text text{"", "وقعت الاتفاقية في جنيف", 1, 4}, other{"", "وقعت الاتفاقية في جنيف", 2, 4};
    const auto scores = scored("الاتفاقية", {text, text, other});
    CHECK(scores[0].score > scores[2].score);
    CHECK(scores[0].score == scores[1].score);
}

TEST_CASE("of two equal passages that is better whose article has another good one", "[searcher][ranking]") {
    const char* good = "وقعت الاتفاقية في جنيف";
    const char* poor = "عقد المؤتمر الصحفي في جنيف بعد ساعات من المشاورات";
    const auto scores =
        scored("الاتفاقية في جنيف", {{"", good, 1, 2}, {"", good, 1, 2}, {"", good, 2, 2}, {"", poor, 2, 2}});
    const auto sibling = static_cast<std::size_t>(Feature::sibling);
    CHECK(scores[0].features[sibling] > scores[2].features[sibling]);
    CHECK(scores[0].score > scores[2].score);
}

TEST_CASE("a short article is no worse for having one passage", "[searcher][ranking]") {
    const Text lone{"", "وقعت الاتفاقية في جنيف", 1, 1}, one_of_four{"", "وقعت الاتفاقية في جنيف", 2, 4};
    const Text one_of_two{"", "وقعت الاتفاقية في جنيف", 3, 2};
    const auto scores = scored("الاتفاقية", {lone, one_of_four, one_of_two, one_of_two});
    CHECK(scores[0].score > scores[1].score);
    CHECK(scores[0].score == scores[2].score);
}

TEST_CASE("no candidates, no words of the query in them", "[searcher][ranking]") {
    CHECK(scored("النفط", {}).empty());
    CHECK(scored("النفط", {{"", "", 1}}).front().score == Approx((1.0 + .5) * 1.2));
}

TEST_CASE("runs of four letters between the borders of a word", "[searcher][ranking]") {
    using searcher::ranking::grams;
    CHECK(grams("وزير").size() == 3);
    CHECK(grams("وزير").front() == grams("وزيت").front());
    CHECK(grams("وزير").back() == grams("بزير").back());
    CHECK(grams("في").size() == 1);
    CHECK(grams("في") != grams("فيي"));
    CHECK(grams("و").size() == 1);
    CHECK(grams("").size() == 1);
    CHECK(grams("اااااا").size() == 3);
}
