// SPDX-License-Identifier: GPL-2.0-or-later
// What the words beside a name change, and whom a title stands for. On the built-in gazetteer where the data matter, on
// a small one where only the law does.
#include <catch2/catch.hpp>

#include <algorithm>

#include "analyzers/actors/respelling.hpp"
#include "analyzers/actors/surname.hpp"
#include "tests/actors/support.hpp"

namespace bahith::actors::test {
namespace {

struct Row {
    const char* text;      // paragraphs parted by newlines
    const char* expected;  // "id span" of each mention, parted by " | "
    const char* remark;
};

std::string described(const char* article, const Gazetteer& gazetteer, Period published) {
    const auto paragraphs = paragraphs_of(article);
    std::vector<arabic::Tokens> tokens;
    std::vector<TaggedText> texts;
    tokens.reserve(paragraphs.size());
    for (const std::string& paragraph : paragraphs) {
        tokens.push_back(tokens_of(paragraph));
        texts.push_back({paragraph, &tokens.back()});
    }
    std::string out;
    const auto mentions = tag(texts, gazetteer, published);
    for (std::size_t i = 0; i < paragraphs.size(); ++i)
        for (const Mention& mention : mentions[i]) {
            if (!out.empty()) out += " | ";
            const std::string& id = mention.actor->id;
            out += id.substr(id.find('/') + 1) + ' ' + paragraphs[i].substr(mention.begin, mention.end - mention.begin);
        }
    return out;
}

void check(const std::vector<Row>& rows, const Gazetteer& gazetteer = Gazetteer::builtin(), Period published = {}) {
    for (const Row& row : rows) {
        INFO(row.text << " -- " << row.remark);
        CHECK(described(row.text, gazetteer, published) == row.expected);
    }
}

Actor actor(const char* id, const char* type, const char* parent, std::vector<Name> names,
            std::vector<Office> offices = {}) {
    return {id, type, names.front().text, parent, std::move(names), std::move(offices)};
}

Name name(const char* text) {
    return {text, NameKind::name, false, false};
}
Name adjective(const char* text) {
    return {text, NameKind::nisba_adjective, false, false};
}

// Two states with their offices: «نوريا» and «سوريانا» are no states of ours.
const Gazetteer& invented() {
    static const Gazetteer gazetteer(std::vector<Actor>{
        actor("country/noria", "country", "", {name("نوريا"), adjective("نوري")}),
        actor("country/salwa", "country", "", {name("سلوانيا"), adjective("سلواني")}),
        actor("org/noria-mfa", "organization", "country/noria", {name("وزارة الخارجية النورية")}),
        actor("org/salwa-mfa", "organization", "country/salwa", {name("وزارة الخارجية السلوانية")}),
        actor("org/league", "organization", "", {name("رابطة الأقاليم")}),
        actor("person/first", "person", "country/noria", {name("دراغان بيلاكوف")},
              {{"head-of-state", "country/noria", 201001, 202005},
               {"head-of-state", "country/noria", 202401, Office::open}}),
        actor("person/second", "person", "country/noria", {name("ستانيمير تراموفسكي")},
              {{"head-of-state", "country/noria", 202005, 202312},
               {"secretary-general", "org/league", 202401, Office::open}}),
        actor("person/third", "person", "country/salwa", {name("أنيتا كورفالينا")},
              {{"head-of-government", "country/salwa", 201901, Office::open}}),
    });
    return gazetteer;
}

}  // namespace

TEST_CASE("adjectives of states behind first names are surnames", "[actors]") {
    check({
        {"فيصل السويدي يتحدث", "", "first name and surname"},
        {"أبو حمزة المصري", "", "behind a kunya"},
        {"عبد الرحمن الكندي", "", "behind a name of two words"},
        {"محمد سعيد الهندي", "", "a first name that is a word too, with ال"},
        {"الخبير المصري محمد", "egypt المصري", "before the name it is none"},
        {"في اجتماع سعيد مصري إسرائيلي", "egypt مصري | israel إسرائيلي", "سعيد is happy here"},
        {"تغلب على الفرنسي", "france الفرنسي", "على is no علي"},
        {"قال علي التركي", "", "علي spelt so, behind a verb of saying"},
        {"محمد السوري ونزار العراقي وسعيد اللبناني", "", "behind و"},
        {"والروسي فلاديمير بوتين", "russia الروسي | vladimir-putin فلاديمير بوتين", "before the name"},
    });
}

TEST_CASE("a name inside another person's name is not him", "[actors]") {
    check({
        {"ماجد بن محمد بن راشد آل مكتوم", "", "the father's name"},
        {"بندر بن تركي السلات", "", "behind بن"},
        {"الأمير بندر بن سلمان", "", "a father who is father of another too"},
        {"محمد الحوثي", "", "a movement's adjective as a surname"},
        {"نيل بوش وجورج بوش", "george-w-bush جورج بوش", "the brother"},
        {"نيل ترامب", "", "somebody else's first name"},
        {"دونالدو ترامب", "donald-trump ترامب", "his own, spelt as no list has it"},
    });
}

TEST_CASE("a father's name inside a full name", "[actors]") {
    check({
        {"عادل بن أحمد الجبير", "adel-al-jubeir عادل بن أحمد الجبير", "one word"},
        {"سامح بن عبد الله شكري", "sameh-shoukry سامح بن عبد الله شكري", "two words"},
        {"عادل بن أحمد، الجبير", "", "a comma parts names"},
        {"منظمة بن أحمد الصحة العالمية", "", "only in persons' names"},
    });
}

TEST_CASE("seas and lands that bear a state's name", "[actors]") {
    check({
        {"في بحر اليابان", "sea-of-japan بحر اليابان", "a sea of the gazetteer"},
        {"شبه الجزيرة الكورية", "korean-peninsula شبه الجزيرة الكورية", "a peninsula"},
        {"في المحيط الهندي", "indian-ocean المحيط الهندي", "an ocean"},
        {"مياه خليج عمان", "gulf-of-oman خليج عمان", "a gulf"},
        {"في خليج بنغلاديش وخليج فنلندا", "", "gulfs that the gazetteer does not have"},
        {"شبه الجزيرة الإيطالية", "", "a peninsula that it does not have"},
        {"دول الخليج السعودية والإمارات", "gulf دول الخليج | saudi-arabia السعودية | united-arab-emirates الإمارات",
         "ال makes it no name of a sea"},
    });
}

TEST_CASE("Mali and money", "[actors]") {
    check({
        {"باماكو عاصمة مالي، والدعم المالي كبير", "mali باماكو | mali مالي", "the state behind عاصمة"},
        {"مالي شهدت انقلابا. باماكو", "mali باماكو", "not sure at the beginning of a sentence"},
        {"في باماكو أزمة اقتصادية ومالية، ودعم مالي، لمالي", "mali باماكو | mali مالي", "behind ل"},
        {"انقلاب في مالي وشمال مالي", "mali مالي | mali مالي", "sure behind these"},
        {"وزير خارجية مالي", "mali مالي", "a ministry's state"},
        {"انسحبت مالي من المجموعة", "mali مالي", "behind a verb"},
        {"دعم مالي وعام مالي في تقرير مالي", "", "financial"},
        {"النيجر ومالي وباماكو", "niger النيجر | mali مالي | mali باماكو", "beside a neighbour"},
    });
}

TEST_CASE("Qatar, and what is of a country", "[actors]") {
    check({
        {"وزير الخارجية القطري والوساطة القطرية", "qatar القطري | qatar القطرية", "behind definite nouns"},
        {"السفير القطري في العاصمة القطرية", "qatar القطري | qatar القطرية", "more of them"},
        {"الدولة القطرية والقومية، ونصف قطري", "", "not the state"},
    });
}

TEST_CASE("Amman and Oman", "[actors]") {
    check({
        {"أعلنت سلطنة عمان ووصل الوفد إلى عمان", "oman سلطنة عمان | oman عمان", "Oman is named"},
        {"عاد العاهل الأردني إلى عمان", "jordan الأردني | jordan عمان", "Jordan is named"},
        {"عاد الوفد إلى عمان", "", "neither: nobody guesses"},
        {"وصل إلى عُمان", "oman عُمان", "written with damma"},
        {"وصل إلى عَمّان", "jordan عَمّان", "written with fatha and shadda"},
        {"وصل إلى عَمّان بعد مسقط", "jordan عَمّان", "written so, whatever is near"},
        {"سلطان عمان والعاهل الأردني", "oman عمان | jordan الأردني", "the word before, whatever is near"},
        {"من مسقط إلى العاصمة الأردنية عمان", "jordan الأردنية | jordan عمان", "the words before"},
        {"بين مسقط والأردن زار عمان", "jordan الأردن", "both: nobody guesses"},
    });
}

TEST_CASE("Korea alone, and both", "[actors]") {
    check({
        {"كوريا تهدد، قالت بيونغ يانغ", "north-korea كوريا | north-korea بيونغ يانغ", "only one of them is spoken of"},
        {"فازت كوريا على اليابان", "japan اليابان", "neither is"},
        {"كوريا الشمالية وكوريا الجنوبية: كوريا موحدة", "north-korea كوريا الشمالية | south-korea كوريا الجنوبية",
         "both are: nobody guesses"},
        {"في كوريا الشمالية، بعد الحرب الكورية", "north-korea كوريا الشمالية", "a war of both"},
        {"سيول والرئيس الكوري\nكوريا الجنوبية", "south-korea سيول | south-korea الكوري | south-korea كوريا الجنوبية",
         "the adjective alone"},
    });
}

TEST_CASE("Georgia in the Caucasus and in the United States", "[actors]") {
    check({
        {"فاز ترامب في أريزونا وجورجيا ونيفادا",
         "donald-trump ترامب | arizona أريزونا | georgia-state جورجيا | nevada نيفادا", "among the states of a vote"},
        {"ولاية جورجيا الأمريكية", "georgia-state ولاية جورجيا الأمريكية | united-states الأمريكية", "named so"},
        {"من أرمينيا إلى جورجيا", "armenia أرمينيا | georgia جورجيا", "beside a neighbour"},
        {"وصل إلى جورجيا", "", "neither"},
    });
}

TEST_CASE("states whose names are alike", "[actors]") {
    check({
        {"الكونغو الديمقراطية والكونغو برازافيل",
         "dr-congo الكونغو الديمقراطية | republic-of-the-congo الكونغو برازافيل", "two Congos"},
        {"في غوما شرق الكونغو", "goma غوما | dr-congo الكونغو", "a town says which"},
        {"زار الكونغو", "", "neither"},
        {"غينيا وغينيا بيساو وغينيا الاستوائية وبابوا غينيا الجديدة",
         "guinea غينيا | guinea-bissau غينيا بيساو | equatorial-guinea غينيا الاستوائية | papua-new-guinea بابوا غينيا "
         "الجديدة",
         "four Guineas"},
        {"جنوب السودان والسودان والرئيس السوداني", "south-sudan جنوب السودان | sudan السودان | sudan السوداني",
         "two Sudans"},
        {"الجيش النيجري والجيش النيجيري",
         "niger-army الجيش النيجري | niger النيجري | nigeria-army الجيش النيجيري | nigeria النيجيري",
         "Niger and Nigeria"},
        {"الدومينيكان ودومينيكا", "dominican-republic الدومينيكان | dominica دومينيكا", "a republic and an island"},
        {"أيرلندا وأيرلندا الشمالية وإيرلندا", "ireland أيرلندا | northern-ireland أيرلندا الشمالية | ireland إيرلندا",
         "Ireland and its north"},
    });
}

TEST_CASE("affairs that are no ministry", "[actors]") {
    check({
        {"براغماتية السياسة الخارجية الصينية", "china الصينية", "foreign policy"},
        {"وزيرة الخارجية الألمانية تزور", "germany الألمانية", "the minister"},
        {"وزارة الخارجية الصينية. وقالت الخارجية الصينية",
         "china-ministry-of-foreign-affairs وزارة الخارجية الصينية | china الصينية | china-ministry-of-foreign-affairs "
         "الخارجية الصينية | china الصينية",
         "the ministry"},
        {"الصين تحتج، وقال وزير الخارجية الصيني", "china الصين | china الصيني",
         "the minister, with a masculine adjective"},
    });
}

TEST_CASE("the West is a party, not a direction", "[actors]") {
    check({
        {"العقوبات الغربية على موسكو", "the-west الغربية | russia موسكو", "sanctions"},
        {"النفوذ الأمني الغربي", "the-west الغربي", "with another adjective between"},
        {"في الريف الغربي والساحل الغربي", "", "directions"},
        {"ألمانيا الغربية", "germany ألمانيا الغربية", "a state that was"},
    });
}

TEST_CASE("a name that a longer one begins in is not believed", "[actors]") {
    check({{"وزارة خارجية روسيا البيضاء", "belarus روسيا البيضاء", "Belarus"},
           {"مجلس الأمن البلجيكي", "belgium البلجيكي", "another state's"},
           {"مجلس الأمن يجتمع", "un-security-council مجلس الأمن", "that of the United Nations"}});
}

TEST_CASE("organs of states belong to the state spoken of", "[actors]") {
    check(
        {
            {"أعربت نوريا عن قلقها، وقالت وزارة الخارجية إنها ترفض", "noria نوريا | noria-mfa وزارة الخارجية",
             "the one state of the sentence"},
            {"أعربت نوريا عن قلقها. وقالت وزارة الخارجية", "noria نوريا", "another sentence, and not named in full"},
            {"قالت وزارة الخارجية النورية. وأضافت وزارة الخارجية",
             "noria-mfa وزارة الخارجية النورية | noria النورية | noria-mfa وزارة الخارجية", "named in full before"},
            {"بين نوريا وسلوانيا قالت وزارة الخارجية", "noria نوريا | salwa سلوانيا", "two states: nobody guesses"},
            {"قالت وزارة الخارجية النورية. وفي سلوانيا قالت وزارة الخارجية",
             "noria-mfa وزارة الخارجية النورية | noria النورية | salwa سلوانيا | salwa-mfa وزارة الخارجية",
             "the sentence decides before the article"},
            {"وزارة الخارجية السلوانية", "salwa-mfa وزارة الخارجية السلوانية | salwa السلوانية", "named in full"},
        },
        invented());
}

TEST_CASE("surnames stand for whom the article names in full", "[actors]") {
    check(
        {
            {"قال دراغان بيلاكوف. وأضاف بيلاكوف", "first دراغان بيلاكوف | first بيلاكوف", "after the full name"},
            {"قال بيلاكوف", "", "alone it is nobody"},
            {"قال الرئيس بيلاكوف", "first بيلاكوف", "an office that he holds says who it is"},
            {"قال الرئيس النوري بيلاكوف", "noria النوري | first بيلاكوف", "of his state"},
            {"قال الرئيس السلواني بيلاكوف", "salwa السلواني", "of another state"},
            {"قال رئيس الوزراء بيلاكوف", "", "another office"},
            {"قال دراغان بيلاكوف. وأضاف إيفان بيلاكوف", "first دراغان بيلاكوف", "somebody else's first name before it"},
        },
        invented());
}

TEST_CASE("titles stand for who holds the office", "[actors]") {
    const Row president{"وصل الرئيس النوري", "first الرئيس النوري | noria النوري", "by the article's date"};
    check({president}, invented(), {202411, 202411});
    check({{"وصل الرئيس النوري", "second الرئيس النوري | noria النوري", "the holder of that month"}}, invented(),
          {202206, 202206});
    check(
        {{"وصل الرئيس النوري", "noria النوري", "a month in which two held it"},
         {"وصل الرئيس النوري ستانيمير تراموفسكي. وقال الرئيس النوري",
          "noria النوري | second ستانيمير تراموفسكي | second الرئيس النوري | noria النوري", "the article says which"}},
        invented(), {202005, 202005});
    check({{"وصل الرئيس النوري", "noria النوري", "no date, nobody named"},
           {"قال دراغان بيلاكوف ثم وصل الرئيس النوري", "first دراغان بيلاكوف | first الرئيس النوري | noria النوري",
            "no date, one named who held it"}},
          invented());
}

TEST_CASE("titles that stand for nobody else", "[actors]") {
    check(
        {
            {"رئيسة وزراء سلوانيا تصل", "third رئيسة وزراء سلوانيا | salwa سلوانيا", "with the state's name"},
            {"للرئيس النوري", "first لرئيس النوري | noria النوري", "behind لل"},
            {"الأمين العام لرابطة الأقاليم", "second الأمين العام لرابطة الأقاليم | league رابطة الأقاليم",
             "of a body"},
            {"الرئيس النوري السابق", "noria النوري", "not in office"},
            {"كأس رئيس نوريا", "noria نوريا", "a cup"},
            {"دعا الرئيس النوريين", "noria النوريين", "a plural is no part of the title"},
            {"الأمين العام لرابطة الأقاليم د. ستانيمير تراموفسكي", "league رابطة الأقاليم | second ستانيمير تراموفسكي",
             "a doctor"},
            {"الرئيس النوري الحالي دراغان بيلاكوف", "noria النوري | first دراغان بيلاكوف", "a word between"},
            {"الرئيس النوري المنتخب", "noria النوري", "not yet"},
            {"مساعد وزير الخارجية السلواني", "salwa السلواني", "an assistant"},
            {"الرئيس النوري دراغان بيلاكوف", "noria النوري | first دراغان بيلاكوف",
             "a title with a name is no mention"},
            {"دراغان بيلاكوف، الرئيس النوري", "first دراغان بيلاكوف | noria النوري", "the name before it"},
            {"الرئيس النوري فيكتور هرلانوف", "noria النوري", "a name that nobody knows"},
            {"في عام 2021 قال الرئيس النوري", "noria النوري", "another held it then"},
            {"الرئيس النوري ستانيمير تراموفسكي. والرئيس النوري",
             "noria النوري | second ستانيمير تراموفسكي | noria النوري", "article and office disagree: nobody guesses"},
        },
        invented(), {202411, 202411});
}

TEST_CASE("titles alone stand for whom the article called so", "[actors]") {
    check(
        {
            {"الرئيس النوري دراغان بيلاكوف\nوأكد الرئيس أن", "noria النوري | first دراغان بيلاكوف | first الرئيس",
             "called so before"},
            {"وأكد الرئيس أن\nالرئيس النوري دراغان بيلاكوف", "noria النوري | first دراغان بيلاكوف",
             "not yet called so"},
            {"الرئيس النوري دراغان بيلاكوف والرئيس السلواني فيكتور هرلانوف\nوأكد الرئيس أن",
             "noria النوري | first دراغان بيلاكوف | salwa السلواني", "two presidents"},
            {"الرئيس النوري دراغان بيلاكوف\nالرئيس التنفيذي للشركة", "noria النوري | first دراغان بيلاكوف",
             "another title"},
        },
        invented(), {202411, 202411});
}

TEST_CASE("foreign names in other spellings", "[actors]") {
    const auto has = [](const char* name, const char* spelling) {
        const auto all = respellings(name);
        return std::find(all.begin(), all.end(), spelling) != all.end();
    };
    CHECK(has("انطونيو غوتيريش", "انطونيو جوتيريش"));
    CHECK(has("انطونيو غوتيريش", "انطونيو غوتيرش"));
    CHECK(has("فولوديمير زيلينسكي", "فولوديمير زيلنسكي"));
    CHECK(has("هوغو تشافيز", "هوغو شافيز"));
    CHECK(has("كامالا هاريس", "كاملا هاريس"));
    CHECK(has("شي جين بينغ", "شي جينبينغ"));
    CHECK(has("غوتيريش", "جوتيريش"));
    CHECK_FALSE(has("غوتيريش", "غوتيرش"));  // a single word changes only ج and غ
    CHECK(respellings("محمد حسن علي").empty());
    CHECK(respellings("").empty());
    check(
        {
            {"دراجان بيلاكوف", "first دراجان بيلاكوف", "ج for غ"},
            {"دراغان بيلكوف", "first دراغان بيلكوف", "a long vowel left out"},
        },
        invented());
}

TEST_CASE("surnames of full names", "[actors]") {
    CHECK(surname_of("اندريه بيلوسوف") == "بيلوسوف");
    CHECK(surname_of("احمد ابو الغيط") == "ابو الغيط");
    CHECK(surname_of("اورسولا فون دير لاين") == "فون دير لاين");
    CHECK(surname_of("محمد بن سلمان").empty());          // a father's name
    CHECK(surname_of("علي عبد الله").empty());           // a first name
    CHECK(surname_of("فيصل بن فرحان ال سعود").empty());  // a family of many
    CHECK(surname_of("بوتين").empty());
    CHECK(surname_of("").empty());
}

TEST_CASE("kings, queens and presidents", "[actors]") {
    check({
        {"الملك سلمان والرئيس عبد الفتاح السيسي\nقال الملك ورد الرئيس",
         "king-salman الملك سلمان | abdel-fattah-el-sisi عبد الفتاح السيسي | king-salman الملك | abdel-fattah-el-sisi "
         "الرئيس",
         "each his own"},
        {"الملك سلمان\nقال الملك (الراحل) حسين", "king-salman الملك سلمان", "another king, in brackets"},
        {"الملك سلمان\nقال الرئيس", "king-salman الملك سلمان", "a king is no president"},
    });
    const Period in_2020{202003, 202003};
    check(
        {
            {"قالت ملكة بريطانيا", "elizabeth-ii ملكة بريطانيا | united-kingdom بريطانيا", "a queen"},
            {"قالت الملكة البريطانية", "elizabeth-ii الملكة البريطانية | united-kingdom البريطانية", "her adjective"},
            {"ملكة الأردن وملكة إسبانيا", "jordan الأردن | spain إسبانيا", "a king's wife is not he"},
            {"ملك مصر والرئيس البريطاني", "egypt مصر | united-kingdom البريطاني", "no such office"},
            {"إمبراطور اليابان", "emperor-naruhito إمبراطور اليابان | japan اليابان", "an emperor"},
            {"وزيرة الخارجية الإسبانية، أرانتشا غونزاليز لايا",
             "spain الإسبانية | arancha-gonzalez-laya أرانتشا غونزاليز لايا", "a comma before the name"},
            {"الرئيس الأميركي، ترامب", "united-states الأميركي | donald-trump ترامب", "and before a surname"},
        },
        Gazetteer::builtin(), in_2020);
    check({{"قال الرئيس السوري", "syria السوري", "two in one month: nobody"}}, Gazetteer::builtin(), {202412, 202412});
    check({{"قال الرئيس السوري", "ahmed-al-sharaa الرئيس السوري | syria السوري", "the month after"}},
          Gazetteer::builtin(), {202501, 202501});
}

}  // namespace bahith::actors::test
