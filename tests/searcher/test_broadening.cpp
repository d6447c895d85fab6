// SPDX-License-Identifier: GPL-2.0-or-later
// What is searched beside a word: relatives behind ~, slips, names in no list, names of actors in Latin letters.
#include <algorithm>
#include <catch2/catch.hpp>

#include "searcher/vocabulary.hpp"
#include "tests/searcher/collection.hpp"

using namespace bahith;
using Ids = std::set<std::string>;

namespace {

test::Collection& news() {
    static test::Collection collection(std::vector<test::Draft>{
        {"state", "أعلنت الدولة خطة جديدة للمياه."},
        {"states", "اجتمعت دول الخليج في الرياض."},
        {"international", "عقد مؤتمر دولي عن الهجرة."},
        {"accord", "وقع الطرفان اتفاقا في جنيف."},
        {"agreement", "نشرت الوزارة نص الاتفاقية."},
        {"agreed", "اتفق الوزراء على الموعد."},
        {"superior", "ناقش الخبراء التفوق الجوي."},
        {"economy", "ينمو الاقتصاد ببطء هذا العام."},
        {"commander", "زار القائد شويبريغنيف خط الجبهة."},
        {"commander-2", "صرح شوبريجنيف للصحافة أمس."},
        {"alliance", "يجتمع وزراء خارجية حلف شمال الأطلسي في بروكسل."},
        {"nato", "قال الأمين العام للناتو إن الدعم مستمر."},
        {"biden", "استقبل جو بايدن ضيفه في البيت الأبيض."},
        {"start", "انسحبت موسكو من معاهدة نيو ستارت."},
        {"treaty", "بحث معاهدة للدفاع والأمن المشترك."},
        {"football", "اهتم المنتخب بكرة القدم منذ نشأته."},
        {"quality", "يرتبط التعليم وجودة الحياة بالدخل."},
        {"existence", "ينفي الخبراء وجود خلل في المصنع."},
    });
    return collection;
}

void check(const std::vector<test::FoundRow>& rows) {
    test::check_found(news(), rows);
}

}  // namespace

TEST_CASE("the family of a word", "[searcher][broadening]") {
    struct Pair {
        const char *first, *second;
        bool same;
        const char* remark;
    };
    const std::vector<Pair> rows{
        {"دوله", "دولي", true, "noun and adjective"},
        {"اتفاق", "اتفق", true, "noun and verb"},
        {"اتفاق", "اتفاقيه", true, "noun and noun"},
        {"سياسه", "سياسي", true, "two consonants, one stem"},
        {"حكومه", "حاكم", true, "one root"},
        {"اقتصاد", "اقتصادي", true, "adjective"},
        {"دوله", "دليل", false, "two consonants are no family"},
        {"نفط", "نقطه", false, "other consonants"},
        {"وزير", "وزاره", true, "a first و is kept"},
        {"وزير", "زراعه", false, "and tells apart"},
    };
    for (const Pair& row : rows) {
        INFO(row.remark << ": " << row.first << " " << row.second);
        CHECK((searcher::family_key(row.first) == searcher::family_key(row.second)) == row.same);
    }
    check({
        {"دولة", {"state", "states"}, "by lemma"},
        {"~دولة", {"state", "states", "international"}, "and its adjective"},
        {"~دولي", {"state", "states", "international"}, "the other way round"},
        {"~اتفاق", {"accord", "agreement", "agreed"}, "noun, noun, verb"},
        {"~اتفاق جنيف", {"accord"}, "with another word"},
        {"دول -~دولي", {}, "excluded with all its family"},
    });
}

TEST_CASE("a word that is a form, or a proclitic before another word, is found as both", "[searcher][broadening]") {
    check({
        {"كرة", {"football"}, "بكرة is a form of بكر by the lists, and كرة behind ب"},
        {"كرة القدم", {"football"}, "with another word"},
        {"بكرة", {"football"}, "typed so"},
        {"جودة", {"quality"}, "وجودة is folded as وجوده"},
        {"وجوده", {"quality", "existence"}, "a form of وجود, and جودة"},
        {"وجود", {"quality", "existence"}, "what the lists take it for"},
        {"التعليم -جودة", {}, "excluded by either"},
    });
}

TEST_CASE("a word that the index does not have is searched one letter off, and that is said",
          "[searcher][broadening]") {
    for (const char* typed : {"الاقتصد", "الاققتصاد", "الاقتصاذ", "الاقتاصد"}) {
        const searcher::Response response = news().ask(typed);
        INFO(typed);
        REQUIRE(response.also.size() == 1);
        CHECK(response.also.front().typed == typed);
        CHECK(response.also.front().words == std::vector<std::string>{"الاقتصاد"});
        CHECK(response.total == 1);
    }
    CHECK(news().ask("الاقتصاد").also.empty());
    CHECK(news().ask("خطط").also.empty());
    CHECK(news().ask("قلم").also.empty());
    CHECK(news().ask("\"الاقتصد\"").total == 0);
    CHECK(news().ask("المياه -الاقتصد").also.empty());
}

TEST_CASE("a word typed behind a proclitic is found where the index has it without", "[searcher][broadening]") {
    test::Collection collection(std::vector<test::Draft>{
        {"jin", "قالت السيدة جين إن المصنع سيفتح أبوابه."},
        {"wun", "التقى وون سفراء المنطقة."},
        {"brent", "ارتفع خام برنت دولارين."},
        {"qana", "تقع بلدة قانا في الجنوب."},
        {"protected", "وقى الدواء الأطفال من المرض."},
        {"coming", "في العدد الآتي مقال عن المياه."},
        {"burgo", "وصل بورغو إلى الملعب، ولبورغو هدفان."},
        {"orgo", "لعب أورغو مدافعا."},
        {"book", "نشر الكتاب أمس."},
        {"repented", "تاب الرجل."},
        {"headline", "نشرت الصحف تفاصيل الزيارة.", "ثين في العاصمة"},
    });
    test::check_found(collection, {
                                      {"وجين", {"jin"}, "three letters that no list knows"},
                                      {"لجين", {"jin"}, "of which its own rule would leave too little"},
                                      {"ولوون", {"wun"}, "two proclitics"},
                                      {"كبرنت", {"brent"}, "four letters, the first like a proclitic"},
                                      {"وقانا", {"protected", "qana"}, "a list reads it as a form: he protected us"},
                                      {"للآتي", {"coming"}, "two lams are ل and the article"},
                                      {"بورغو", {"burgo"}, "ل before it shows that its ب is its own"},
                                      {"كتاب", {"book"}, "a word of the lists that the index has is what it is"},
                                      {"بثين", {"headline"}, "in a title"},
                                      {"وجين المصنع", {"jin"}, "with another word"},
                                      {"المصنع -وجين", {"jin"}, "nothing is guessed of words left out"},
                                  });
}

TEST_CASE("names in no list are found by their consonants", "[searcher][broadening]") {
    check({
        {"شويبريغنيف", {"commander", "commander-2"}, "as typed, and spelled otherwise"},
        {"شوبريجنيف", {"commander", "commander-2"}, "the other way round"},
    });
    CHECK(test::ranked(news().ask("شوبريجنيف")).front() == "commander-2");
}

TEST_CASE("names in no list are found behind any proclitics", "[searcher][broadening]") {
    test::Collection collection(std::vector<test::Draft>{
        {"sfax", "زار الوفد تونس وبصفاقس التقى التجار."},
        {"sfax-2", "سافر التجار فلصفاقس طريق سريع."},
        {"berrechid", "افتتح المصنع ببرشيد صباحا."},
        {"berrechid-2", "أعلنت الشركة عن خط ولبرشيد حصة منه."},
        {"hoceima", "عاد المسافرون للحسيمة مساء."},
        {"khouribga", "تصل المناجم ولخريبكة نصيب منها."},
        {"hespress", "نشر الخبر بهسبريس ثم وبهسبريس علق القراء."},
        {"dortmund", "فاز الفريق وبدورتموند احتفل أنصاره."},
    });
    test::check_found(collection,
                      {
                          {"صفاقس", {"sfax", "sfax-2"}, "two proclitics"},
                          {"برشيد", {"berrechid", "berrechid-2"}, "its first letter looks like a proclitic"},
                          {"الحسيمة", {"hoceima"}, "its article joins ل"},
                          {"خريبكة", {"khouribga"}, "ends in teh marbuta"},
                          {"هسبريس", {"hespress"}, "one and two"},
                          {"دورتموند", {"dortmund"}, "ends in a consonant"},
                          {"\"صفاقس التقى\"", {"sfax"}, "in a phrase"},
                      });
}

TEST_CASE("known names are found in their other spellings", "[searcher][broadening]") {
    struct Pair {
        const char *first, *second;
    };
    for (const Pair& pair : std::vector<Pair>{{"سيول", "سيؤول"},
                                              {"نتنياهو", "نتانياهو"},
                                              {"ترامب", "ترمب"},
                                              {"غوتيريش", "جوتيريس"},
                                              {"بيونغيانغ", "بيونج يانج"},
                                              {"بيونغيانغ", "بيونجيانج"},
                                              {"بيونجيانج", "بيونج يانج"}}) {
        INFO(pair.first << " " << pair.second);
        test::Collection collection(std::vector<test::Draft>{
            {"first", "عقد اللقاء أمس وقال " + std::string(pair.first) + " إن الموعد قريب."},
            {"second", "عقد اللقاء أمس وقال " + std::string(pair.second) + " إن الموعد قريب."},
        });
        CHECK(collection.found(pair.first) == Ids{"first", "second"});
        CHECK(collection.found(pair.second) == Ids{"first", "second"});
        CHECK(test::ranked(collection.ask(pair.first)).front() == "first");
        CHECK(test::ranked(collection.ask(pair.second)).front() == "second");
    }
}

TEST_CASE("names of actors in Latin letters find their Arabic names", "[searcher][broadening]") {
    check({
        {"NATO", {"alliance", "nato"}, "an organization"},
        {"Biden", {"biden"}, "a person"},
        {"NATO بروكسل", {"alliance"}, "with another word"},
        {"New START", {"start"}, "a treaty"},
        {"Moscow", {"start"}, "a capital in Latin letters"},
        {"ستارت الجديدة موسكو", {"start"}, "an Arabic name of it"},
    });
    const auto score = [](const char* query) { return news().ask(query).hits.at(0).score; };
    CHECK(score("Biden") >= 0.8 * score("بايدن"));
}

TEST_CASE("a proclitic may stand before any word of a phrase", "[searcher][broadening]") {
    check({
        {"\"معاهدة الدفاع\"", {"treaty"}, "before the second"},
        {"\"معاهدة الدفاع الأمن المشترك\"", {"treaty"}, "before the third"},
        {"\"الدفاع معاهدة\"", {}, "but not in another order"},
        {"\"معاهدة الأمن\"", {}, "nor with a word between"},
    });
}

TEST_CASE("every form is explained with its reason and weight", "[searcher][broadening]") {
    const auto why = [](const char* query, const char* term) {
        searcher::Request request;
        request.query = query;
        request.explain = true;
        std::string out;
        for (const searcher::ExplainLine& line : news().ask(request).explain)
            for (const searcher::SearchedForm& form : line.forms) {
                CHECK(form.weight > 0);
                if (form.term == term && out.empty()) out = form.why;
            }
        return out;
    };
    CHECK(why("دول", "دوله").find("lemma (") == 0);
    CHECK(why("والدول", "دوله").find("lemma (") == 0);
    CHECK(why("~دولة", "دولي").find("related") == 0);
    CHECK(why("الاقتصد", "الاقتصاد").find("slip") == 0);
    CHECK(why("شوبريجنيف", "شويبريغنيف").find("skeleton") == 0);
    CHECK(why("Biden", "بايدن") == "Arabic name of the actor");
    CHECK(why("Biden", "person/joe-biden") == "any mention of the actor");
}

TEST_CASE("a proclitic before words that are written as one is none of them", "[searcher][broadening]") {
    test::Collection collection(std::vector<test::Draft>{
        {"joined", "استقبل عبدالعزيز الوفد في مكتبه."},
        {"parted", "استقبل عبد العزيز الوفد في مكتبه."},
        {"other", "استقبل عبد الرحمن الوفد العزيز في مكتبه."},
    });
    for (const char* query : {"عبدالعزيز", "وعبدالعزيز", "لعبدالعزيز", "بعبدالعزيز"}) {
        INFO(query);
        CHECK(collection.found(query) == std::set<std::string>{"joined", "parted"});
    }
}

TEST_CASE("a word that letters can be read as twice is searched in both readings", "[searcher][broadening]") {
    test::Collection collection(std::vector<test::Draft>{
        {"ball", "فاز منتخب كرة القدم أمس."},
        {"camel", "اشترى المزارع بكرها الصغير أمس."},
        {"idea", "طرح الوزير فكرة جديدة أمس."},
        {"lid", "وضع العامل الفد على الطاولة أمس."},
    });
    struct Row {
        const char* query;
        std::set<std::string> found;
        const char* remark;
    };
    for (const auto& [query, found, remark] :
         {Row{"بكرة", {"ball", "camel"}, "بكر with an ending, or ب and كرة"},
          Row{"أمس -بكرة", {"ball", "idea", "lid"}, "not where it is excluded"},
          Row{"فكرة", {"idea"}, "a whole word is no ف and كرة"}, Row{"وفد", {}, "nor is وفد و and فد"}}) {
        INFO(remark);
        CHECK(collection.found(query) == found);
    }
}

TEST_CASE("names of several words are met side by side only", "[searcher][broadening]") {
    test::Collection collection(std::vector<test::Draft>{
        {"bank", "أعلن البنك الدولي تقريره السنوي عن الفقر."},
        {"apart", "وقعت الدول الكبرى الاتفاق الدولي في مقر البنك المركزي."},
        {"missile", "تسلمت تركيا منظومة إس-400 الروسية."},
        {"metres", "قطع العداء مسافة 400 متر وفاز بفارق ثانية، وقال مدربه إس إن الرقم جديد."},
    });
    CHECK(collection.found("World Bank") == std::set<std::string>{"bank"});
    CHECK(collection.found("S-400").count("metres") == 0);
    CHECK(collection.found("البنك الدولي") == std::set<std::string>{"bank", "apart"});
}

TEST_CASE("a beginning that no word has finds nothing and excludes nothing", "[searcher][broadening]") {
    test::Collection collection(std::vector<test::Draft>{
        {"ministers", "اجتمع وزراء الخارجية في الرياض.", "لقاء"},
        {"ministry", "أعلنت الوزارة خطتها.", "خطة الوزارة"},
    });
    CHECK(collection.found("وزير*").empty());
    CHECK(collection.found("عنوان:وزر*").empty());
    CHECK(collection.found("عنوان:وزا*") == std::set<std::string>{"ministry"});
    CHECK(collection.found("الخارجية -وزير*") == std::set<std::string>{"ministers"});
    CHECK(collection.found("وزير* أو الرياض") == std::set<std::string>{"ministers"});
    CHECK(collection.found("وزا*") == std::set<std::string>{"ministry"});
    searcher::Request request;
    request.query = "وزا* وزر* ريا* رياض* خار* خارج* خط* خطت* اعل*";
    CHECK(collection.ask(request).ignored == std::vector<std::string>{"اعل*"});
}
