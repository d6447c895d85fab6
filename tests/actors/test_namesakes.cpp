// SPDX-License-Identifier: GPL-2.0-or-later
// Names that several bear: leaders of two times, parties of two states, a surname that is a state's adjective, and
// things that are named after somebody.
#include <algorithm>
#include <catch2/catch.hpp>

#include "analyzers/arabic/analyzer.hpp"
#include "tests/actors/support.hpp"

namespace bahith::actors::test {
namespace {

// What of the article is a person or organization, without what stands before the slash.
std::string ids_of(const char* text, std::int32_t month = 0) {
    static arabic::Analyzer analyzer;
    const std::vector<std::string> paragraphs = paragraphs_of(text);
    std::vector<arabic::Tokens> tokens;
    for (const std::string& paragraph : paragraphs) tokens.push_back(analyzer.analyze(paragraph));
    std::vector<TaggedText> tagged;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) tagged.push_back({paragraphs[i], &tokens[i]});
    std::string out;
    for (const auto& paragraph : tag(tagged, Gazetteer::builtin(), {month, month}))
        for (const Mention& mention : paragraph) {
            const std::string& id = mention.actor->id;
            if (!id.starts_with("person/") && !id.starts_with("org/")) continue;
            if (!out.empty()) out += ' ';
            out += id.substr(id.find('/') + 1);
        }
    return out;
}

struct Row {
    std::int32_t month;  // of publication, 0: unknown
    const char *text, *ids, *remark;
};

}  // namespace

TEST_CASE("leaders of one name are told by the date", "[actors]") {
    const Row row = GENERATE(values<Row>({
        {199009, "أعلن الرئيس الأميركي بوش إرسال قوات إلى السعودية", "george-h-w-bush", "the father, in office"},
        {200304, "أعلن الرئيس الأميركي بوش بدء الحرب", "george-w-bush", "the son, in office"},
        {199009, "أعلن الرئيس الأميركي جورج بوش إرسال قوات", "george-h-w-bush", "first name too"},
        {200304, "أعلن الرئيس الأميركي جورج بوش بدء الحرب", "george-w-bush", "first name too"},
        {201506, "كان جورج بوش رئيسا للولايات المتحدة", "george-w-bush",
         "neither in office: the one listed as certain"},
        {0, "كان جورج بوش رئيسا للولايات المتحدة", "george-w-bush", "no date"},
        {0, "أعلن الرئيس الأميركي بوش بدء الحرب", "george-w-bush", "no date: who led in this century"},
        {0, "رفض التعاون مع الرئيس السوري الأسد", "bashar-al-assad", "the same"},
        {201507, "الصدر الأعظم (رئيس الوزراء العثماني) عام 1707", "", "in no office when the text was written"},
        {201503, "بنيت الجسور في عهد الرئيس السادات", "anwar-sadat", "of a former president"},
        {202006, "قال المبعوث إن غوتيريس يدعم الحل", "antonio-guterres", "not the president of another state"},
        {0, "اغتيل رفيق الحريري وخلفه سعد الحريري\nوقال الحريري", "rafic-hariri saad-hariri saad-hariri",
         "who led later"},
        {201803, "دعا ترامب بوتين إلى القمة", "donald-trump vladimir-putin", "two, and no title"},
        {199503, "استقبل الرئيس السوري الأسد نظيره المصري", "hafez-al-assad", "of 1995"},
        {201503, "استقبل الرئيس السوري الأسد مبعوثا", "bashar-al-assad", "of 2015"},
        {201503, "خلف بشار الأسد والده حافظ الأسد\nوقال الأسد إن الحرب ستستمر",
         "bashar-al-assad hafez-al-assad bashar-al-assad", "both named: who was in office"},
        {201209, "خادم الحرمين الشريفين. وقال الملك عبد الله بن عبد العزيز آل سعود والأمير سلمان بن عبد العزيز",
         "king-abdullah-of-saudi-arabia king-abdullah-of-saudi-arabia king-salman", "the king, not the crown prince"},
        {197804, "قال رئيس الوزراء الكندي ترودو", "pierre-trudeau", "of 1978"},
        {201804, "قال رئيس الوزراء الكندي ترودو", "justin-trudeau", "of 2018"},
        {201306, "وقال الأسد إن سوريا لن تسقط\nوكان حافظ الأسد أدهى", "hafez-al-assad",
         "the father alone is named, the son leads: who is meant is not said"},
        {201306, "تمثال حافظ الأسد وضريح حافظ الأسد وعهد حافظ الأسد وحزب حافظ الأسد\nوقال الأسد",
         "hafez-al-assad hafez-al-assad hafez-al-assad hafez-al-assad", "however often"},
        {202412, "سقط نظام الأسد\nوأسقط المحتفلون تماثيل حافظ الأسد", "hafez-al-assad", "the month of his fall"},
        {202506, "بعد سقوط نظام الأسد\nوأسقط المحتفلون تماثيل حافظ الأسد", "hafez-al-assad",
         "neither leads any more: who led later may be meant"},
        {199503, "قال حافظ الأسد\nوأضاف الأسد", "hafez-al-assad hafez-al-assad", "before the son led"},
        {202003, "أمر خادم الحرمين الشريفين\nوكان الملك فهد بن عبد العزيز قد أسسها", "king-fahd", "another king"},
        {201711, "قال الحريري إن حكومته باقية\nفي ذكرى اغتيال رفيق الحريري", "rafic-hariri", "the son leads"},
        {202303, "وأضاف أن شريف سيعود\nوكان نواز شريف في لندن", "nawaz-sharif", "his brother leads"},
        {201507, "كان غوردون براون رئيسا للحكومة\nوأضاف براون", "gordon-brown gordon-brown",
         "another leads a state of which nothing is said"},
        {201203, "قال رياض المالكي في رام الله\nوأضاف المالكي", "riyad-al-maliki riyad-al-maliki", "the same"},
        {201203, "قال رياض المالكي في العراق\nوأضاف المالكي", "riyad-al-maliki", "who leads there bears the name"},
        {201503, "خلف بشار الأسد والده حافظ الأسد. قال حافظ الأسد، وتوفي حافظ الأسد، ودفن حافظ الأسد\nوقال الأسد",
         "bashar-al-assad hafez-al-assad hafez-al-assad hafez-al-assad hafez-al-assad",
         "the article speaks of one, the date for the other"},
        {200405, "قال رئيس الوزراء البريطاني بلير", "tony-blair", "nobody else led by that name"},
    }));
    INFO(row.text << " -- " << row.month << " " << row.remark);
    CHECK(ids_of(row.text, row.month) == row.ids);
}

TEST_CASE("parties of one name are told by the state that the article speaks of", "[actors]") {
    const Row row = GENERATE(values<Row>({
        {0, "فاز حزب العدالة والتنمية في تركيا", "akp", "Turkey named"},
        {0, "في المغرب خسر حزب العدالة والتنمية الانتخابات", "pjd-morocco", "Morocco named"},
        {0, "قال حزب العدالة والتنمية إنه سيشارك", "", "neither"},
        {0, "قال حزب العدالة والتنمية إنه سيشارك\nبين المغرب وتركيا علاقات", "", "both"},
        {0, "حزب العدالة والتنمية التركي", "akp", "said so"},
        {0, "في الجزائر أعلن التجمع الوطني الديمقراطي ترشيحه", "rnd-algeria", "of Algeria, not of Israel"},
        {0, "انتقد الحزب الجمهوري الحكومة في تونس", "al-joumhouri-tunisia", "of Tunisia"},
        {0, "أمام مجلس النواب\nفي المغرب والمغرب", "", "what every state may have, though some are listed so"},
        {0, "فاز ترامب بترشيح الحزب الجمهوري في الولايات المتحدة", "donald-trump us-republican-party",
         "of the United States"},
    }));
    INFO(row.text << " -- " << row.remark);
    CHECK(ids_of(row.text) == row.ids);
}

TEST_CASE("a surname that is an adjective, and parts of others' names", "[actors]") {
    const Row row = GENERATE(values<Row>({
        {202301, "قال محمد شياع السوداني إن الحكومة ماضية\nوأكد السوداني أن البرنامج مستمر",
         "mohammed-shia-al-sudani mohammed-shia-al-sudani", "whom the article names"},
        {202301, "قال رئيس الوزراء العراقي السوداني إن", "mohammed-shia-al-sudani", "behind his title"},
        {202507, "قال رئيس الوزراء السوداني كامل إدريس إن", "kamil-idris", "the prime minister of Sudan"},
        {202507, "أعلن رئيس الوزراء السوداني تشكيل حكومة الأمل", "kamil-idris", "the same by title"},
        {202306, "قال محمد شياع السوداني\nوأكد رئيس الوزراء السوداني ذلك", "mohammed-shia-al-sudani",
         "he or Sudan's, where he is named"},
        {202306, "قال رئيس الوزراء السوداني السابق عبد الله حمدوك", "abdalla-hamdok", "a former one of Sudan"},
        {202407, "استقبل الرئيس السيسي رئيس الوزراء العراقي السوداني", "abdel-fattah-el-sisi mohammed-shia-al-sudani",
         "a surname with ال and ي behind a bare title"},
        {202301, "التقى محمد شياع السوداني بالوزير السوداني", "mohammed-shia-al-sudani",
         "behind a noun with ال the adjective"},
        {0, "يعين الأمير عبد العزيز بن سلمان بن عبد العزيز آل سعود نائبا للوزير", "", "not his brother"},
        {0, "تزوج حسين من سارة أونيانغو أوباما", "", "behind somebody else's first and second name"},
        {0, "سراج الدين حقاني نجل جلال الدين حقاني\nقال حقاني", "sirajuddin-haqqani sirajuddin-haqqani", "his father"},
        {0, "سعد الدين العثماني وحزبه، وقال سعد الدين العثماني", "saadeddine-othmani saadeddine-othmani",
         "his own name"},
        {0, "نواز شريف رجل شريف\nودعا إلى تنافس شريف وتعليم شريف", "nawaz-sharif", "an adjective"},
        {201506, "قال نواز شريف\nقبل دعوة من شريف، ويستجيب شريف", "nawaz-sharif nawaz-sharif nawaz-sharif", "a name"},
        {201506, "قال نواز شريف\nوأضاف شريف أنه سيعود", "nawaz-sharif nawaz-sharif", "behind a verb"},
        {0, "قال أوباما إنه سيعود", "barack-obama", "behind a verb"},
        {0, "قائد القوات سليمان رامز الأسد، ابن عم بشار الأسد", "bashar-al-assad", "a cousin"},
    }));
    INFO(row.text << " -- " << row.remark);
    CHECK(ids_of(row.text, row.month) == row.ids);
}

TEST_CASE("an adjective that is somebody's surname in the article is no state", "[actors]") {
    struct States {
        std::ptrdiff_t times;
        const char *text, *remark;
    };
    const States row = GENERATE(values<States>({
        {0, "قتل محسن السوداني في الغارة\nوأضاف أن السوداني قاد المجموعة", "behind the name"},
        {0, "وأضاف أن السوداني قاد المجموعة\nقتل محسن السوداني في الغارة", "before it"},
        {0, "وأضاف أن السوداني قاد المجموعة، وقتل محسن السوداني في الغارة", "in the same paragraph"},
        {0, "وأضاف أن السوداني قاد المجموعة ومودي\nقتل محسن السوداني في الغارة\nناريندرا مودي", "beside another"},
        {1, "لعب أبو بكر الألماني\nفي نادي شالكه الألماني", "an attribute of a name"},
        {1, "وقال أبو بكر المغربي\nوتعاقد مع المغربي ياسين", "before a first name"},
        {1, "قتل أبو بكر الألماني\nوبينهم شخص ألماني", "not definite, though it begins like that"},
        {2, "قتل محسن السوداني في الغارة\nوقال الرئيس السوداني إن الحكومة السودانية ترفض", "an attribute"},
        {1, "قال السوداني إنه سيعود", "nobody of that name"},
    }));
    INFO(row.text << " -- " << row.remark);
    const std::vector<std::string> ids = ids_in(row.text);
    CHECK(std::count_if(ids.begin(), ids.end(), [](const std::string& id) { return id.starts_with("country/"); }) ==
          row.times);
}

TEST_CASE("what is named after a person is not the person", "[actors]") {
    const Row row = GENERATE(values<Row>({
        {0, "جائزة صاحب السمو الملكي الأمير نايف بن عبدالعزيز للسعودة", "", "a prize"},
        {0, "في شارع الملك فهد", "", "a street"},
        {0, "مؤسسة الوليد بن طلال الخيرية", "", "a foundation"},
        {0, "أعرب الأمين العام لجامعة الدول العربية أحمد أبو الغيط عن قلقه", "arab-league ahmed-aboul-gheit",
         "himself"},
        {0, "استقبل الأمير نايف بن عبدالعزيز الوفد", "nayef-bin-abdulaziz", "himself"},
        {201508, "زيارة الملك سلمان. وكان خادم الحرمين الشريفين الملك عبد الله بن عبد العزيز رحمه الله",
         "king-salman king-abdullah-of-saudi-arabia", "another's title before a name"},
        {202507, "التقى في مدينة فيينا بوتين ترامب", "vladimir-putin donald-trump", "who was in a city"},
        {202507, "التقى في مدينة فيينا فلاديمير بوتين", "vladimir-putin", "with his first name"},
        {202507, "وصل إلى مدينة دبلن دونالد ترامب", "donald-trump", "the same"},
        {202101, "زار سعد الحريري ضريح والده رفيق الحريري", "saad-hariri rafic-hariri", "whose grave it is"},
        {202101, "زار ضريح رفيق الحريري", "rafic-hariri", "a grave is his"},
        {0, "قال كوفي أنان. أسسها أنان وهي مؤسسة كوفي أنان", "kofi-annan kofi-annan", "no word of the name is he"},
        {0, "معهد الأمير أحمد بن سلمان للإعلام\nمحمد بن سلمان", "mohammed-bin-salman", "another prince's"},
        {0, "أبحرت حاملة الطائرات جورج بوش", "", "a ship"},
        {0, "أبحرت حاملة الطائرات الأميركية جورج بوش", "", "with its state"},
        {0, "قصر خادم الحرمين الشريفين الملك سلمان", "king-salman king-salman", "whose it is"},
    }));
    INFO(row.text << " -- " << row.remark);
    CHECK(ids_of(row.text, row.month) == row.ids);
}

TEST_CASE("bodies of one state or of none", "[actors]") {
    const Row row = GENERATE(values<Row>({
        {0, "بيان مجلس الوزراء المصري\nاستقبل الأمير محمد بن سلمان النائب الثاني لرئيس مجلس الوزراء",
         "egypt-cabinet mohammed-bin-salman saudi-council-of-ministers", "of the state of who is named before"},
        {0, "رانغون - «الشرق الأوسط»: قتل 27 شخصا. وعلمت «الشرق الأوسط» أن", "asharq-al-awsat asharq-al-awsat",
         "in quotation marks the newspaper"},
        {0, "كأس الاتحاد الأفريقي لكرة القدم", "caf", "a federation"},
        {0, "الكونغرس العالمي الأمازيغي", "world-amazigh-congress", "no parliament"},
        {0, "المؤتمر الوطني العام للاتحاد المغربي للشغل", "", "a union's"},
        {0, "في ليبيا صوت المؤتمر الوطني العام", "libya-gnc", "the parliament"},
        {0, "نددت كوريا الجنوبية ببيان وزارة القوات المسلحة الشعبية الكورية الشمالية", "", "another state's ministry"},
        {0, "قالت تشاد إن مجلس القوات المسلحة للشمال تمرد", "", "a council of rebels"},
        {0, "وقالت تركيا إن القوات المسلحة البرية السورية انسحبت", "", "of the state that comes later"},
        {0, "قالت تشاد إن القوات المسلحة ردت", "chad-army", "the forces of the state spoken of"},
        {0, "لجأوا إلى المساجد", "", "a verb, and Java"},
    }));
    INFO(row.text << " -- " << row.remark);
    CHECK(ids_of(row.text) == row.ids);
}

}  // namespace bahith::actors::test
