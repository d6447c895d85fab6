// SPDX-License-Identifier: GPL-2.0-or-later
// A word of a query behind و ف ب ل ك ال is searched and ranked as the word itself.
#include <catch2/catch.hpp>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "tests/searcher/collection.hpp"

using namespace bahith;

namespace {

std::vector<std::pair<std::string, double>> forms_searched(test::Collection& collection, const std::string& query) {
    searcher::Request request;
    request.query = query;
    request.explain = true;
    std::vector<std::pair<std::string, double>> out;
    for (const searcher::ExplainLine& line : collection.ask(request).explain)
        for (const searcher::SearchedForm& form : line.forms) out.emplace_back(form.term, form.weight);
    return out;
}

}  // namespace

TEST_CASE("what else is searched does not depend on a proclitic", "[searcher][proclitics]") {
    test::Collection collection(std::vector<test::Draft>{
        {"entity", "انتقد الوزير كيان الدولة."},
        {"name", "وصل يان إلى العاصمة."},
        {"time", "أمضى وقتا في السجن."},
        {"cucumber", "أكل قتا في الحقل."},
        {"france", "أعلنت فرنسا موقفها."},
        {"africa", "زار الرئيس أفريقيا."},
        {"meat", "منعت الدولة بيع اللحوم."},
        {"hovering", "الحوم فوق الجزيرة."},
        {"reflection", "قرأ الوزير الرسالة بتأمل."},
        {"hopes", "تأمل الحكومة أن تنجح."},
        {"right", "دافع عن الحق في الحياة."},
        {"caught up", "لحق بالوفد إلى المطار."},
    });
    struct Row {
        const char *word, *typed, *remark;
    };
    for (const auto& [word, typed, remark] : std::vector<Row>{
             {"كيان", "فكيان", "not ف and ك before يان"},
             {"وقتا", "ووقتا", "no ق ت ا behind و"},
             {"فرنسا", "وفرنسا", "the name itself is no other spelling of it"},
             {"أفريقيا", "بأفريقيا", "nor is this"},
             {"بتأمل", "وبتأمل", "nor ب before تأمل, a verb"},
             {"الحق", "وللحق", "a preposition does not stand before لحق, a verb"},
         }) {
        INFO(word << " and " << typed << ": " << remark);
        const auto expected = forms_searched(collection, word);
        CHECK(!expected.empty());
        CHECK(forms_searched(collection, typed) == expected);
        CHECK(collection.found(typed) == collection.found(word));
    }
    CHECK(collection.found("للحوم") == std::set<std::string>{"hovering", "meat"});  // two lams or three
}

TEST_CASE("families and the persons they are named after find each other behind any proclitics",
          "[searcher][proclitics]") {
    std::vector<test::Draft> drafts{{"two words", "وصل عبد العزيز إلى العاصمة."}};
    std::set<std::string> all{"two words"};
    for (const char* before : {"", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فل", "ال", "وال", "فال", "بال", "كال", "لل",
                               "وبال", "ولل", "فبال", "فلل"}) {
        drafts.push_back(
            {std::string("behind-") + before, "قال الوزير " + (before + std::string("عبدالعزيز ما قال."))});
        all.insert(drafts.back().id);
    }
    test::Collection collection(drafts);
    test::check_found(collection, {
                                      {"عبدالعزيز", all, "a person in one word"},
                                      {"عبد العزيز", all, "in two"},
                                      {"ولعبدالعزيز", all, "behind proclitics"},
                                      {"العبدالعزيز", all, "a family"},
                                      {"وللعبدالعزيز", all, "behind proclitics"},
                                  });
}

TEST_CASE("what is written as typed goes first, other forms of the word last", "[searcher][proclitics]") {
    std::vector<test::Draft> drafts{
        {"bare", "رفع الحزب شعار الوحدة."},         {"and", "رفع الحزب وشعار الوحدة."},
        {"definite", "رفع الحزب الشعار للوحدة."},   {"plural", "رفع الحزب شعارات الوحدة."},
        {"well", "حفر العمال بئرا ثم بئر القرية."},
    };
    for (int i = 0; i < 20; ++i) drafts.push_back({"other" + std::to_string(i), "وصل الوفد إلى العاصمة صباحا."});
    test::Collection collection(drafts);
    for (const auto& [typed, first] :
         std::vector<std::pair<const char*, const char*>>{{"شعار", "bare"}, {"الشعار", "definite"}}) {
        const auto ranked = test::ranked(collection.ask(typed));
        INFO(typed);
        REQUIRE(ranked.size() == 4);
        CHECK(ranked.front() == first);
        CHECK(ranked.back() == "plural");
    }
    CHECK(collection.found("البئر") == std::set<std::string>{"well"});  // not Albert
}

TEST_CASE("what is written as typed but for a conjunction goes first too", "[searcher][proclitics]") {
    std::vector<test::Draft> drafts{{"to", "دعا المجلس اليوم لقرار جديد عاجل."},
                                    {"with", "رحب المجلس اليوم بقرار جديد عاجل."},
                                    {"to the", "دعا المجلس اليوم للقرار جديد عاجل."}};
    for (int i = 0; i < 20; ++i) drafts.push_back({"other" + std::to_string(i), "وصل الوفد إلى العاصمة صباحا."});
    test::Collection collection(drafts);
    for (const auto& [typed, first] : std::vector<std::pair<const char*, const char*>>{
             {"ولقرار", "to"}, {"وبقرار", "with"}, {"فبقرار", "with"}, {"وللقرار", "to the"}}) {
        INFO(typed);
        CHECK(test::ranked(collection.ask(typed)).front() == first);
    }
}

TEST_CASE("a proclitic before digits, quotation marks or initials is left out", "[searcher][proclitics]") {
    test::Collection collection(std::vector<test::Draft>{
        {"afp", "قالت أ.ف.ب إن القمة تأجلت."},
        {"to afp", "وقال لأ.ف.ب إن القمة تأجلت."},
        {"and mena", "ذكرت رويترز وإ.م.ش أن الوفد وصل."},
        {"the states", "اتفقت الدول الـ27 على القرار."},
        {"and age", "بلغ من العمر 26 و27 عاما."},
        {"security", "ناقش المجلس «الأمن» وحده."},
        {"with security", "طالب بـ«الأمن» وحده."},
        {"sinai", "القناة ب في سيناء."},
        {"plane", "أقلعت مقاتلة ف16 من القاعدة."},
        {"riders", "أقلعت حافلة فيها 16 راكبا."},
    });
    const std::set<std::string> afp{"afp", "to afp"}, numbers{"the states", "and age"};
    const std::set<std::string> security{"security", "with security"};
    test::check_found(collection, {
                                      {"أ.ف.ب", afp, "initials"},
                                      {"لأ.ف.ب", afp, "behind a preposition"},
                                      {"الأ.ف.ب", afp, "behind the article"},
                                      {"إ.م.ش", {"and mena"}, "behind a conjunction in the text"},
                                      {"27", numbers, "digits"},
                                      {"الـ27", numbers, "behind the article"},
                                      {"ل27", numbers, "without tatweel"},
                                      {"الأمن", security, "a word in quotation marks"},
                                      {"و«الأمن»", security, "behind a conjunction"},
                                      {"القناة ب", {"sinai"}, "a letter by itself"},
                                      {"ف16", {"plane"}, "a letter of a name"},
                                  });
}
