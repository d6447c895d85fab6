// SPDX-License-Identifier: GPL-2.0-or-later
// Sentences as newspapers write them, and who is spoken of in them.
#include <catch2/catch.hpp>

#include "tests/actors/support.hpp"

namespace bahith::actors::test {
namespace {

struct Row {
    const char* text;      // paragraphs parted by newlines
    const char* expected;  // "id kind span" of each mention, parted by " | "
    const char* remark;
};

std::string described(const char* article) {
    std::string out;
    const auto paragraphs = paragraphs_of(article);
    const auto mentions = mentions_of(paragraphs);
    for (std::size_t i = 0; i < paragraphs.size(); ++i)
        for (const Mention& mention : mentions[i]) {
            if (!out.empty()) out += " | ";
            out += mention.actor->id + ' ' + to_string(mention.kind) + ' ' +
                   paragraphs[i].substr(mention.begin, mention.end - mention.begin);
        }
    return out;
}

void check(const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        INFO(row.text << " -- " << row.remark);
        CHECK(described(row.text) == row.expected);
    }
}

}  // namespace

TEST_CASE("states are found by name", "[actors]") {
    check({
        {"وقالت الصين إنها تدعم الحوار", "country/china name الصين", "plain"},
        {"أعلنت روسيا سحب قواتها", "country/russia name روسيا", "plain"},
        {"قررت كوريا الشمالية إطلاق صاروخ", "country/north-korea name كوريا الشمالية", "two words, longest wins"},
        {"في كوريا الجنوبية أيضا", "country/south-korea name كوريا الجنوبية", "the other one"},
        {"اتفقت الولايات المتحدة مع حلفائها", "country/united-states name الولايات المتحدة", "short form"},
        {"الولايات المتحدة الأمريكية ترفض", "country/united-states alias الولايات المتحدة الأمريكية",
         "long form, the adjective inside is no mention of its own"},
        {"الولايات المتحدة الاميركية", "country/united-states alias الولايات المتحدة الاميركية", "other spelling"},
        {"المملكة العربية السعودية", "country/saudi-arabia alias المملكة العربية السعودية", "official name"},
        {"زار سورية ولبنان", "country/syria alias سورية | country/lebanon name لبنان", "و before a name"},
        {"الامارات العربية المتحدة", "country/united-arab-emirates alias الامارات العربية المتحدة", "no hamza"},
        {"رئيس جنوب أفريقيا", "country/south-africa name جنوب أفريقيا", "not the continent"},
        {"رئيس جنوب إفريقيا", "country/south-africa name جنوب إفريقيا", "hamza below"},
        {"في ساحل العاج", "country/ivory-coast name ساحل العاج", "translated name"},
        {"بوركينا فاسو والنيجر ومالي\nوأعلنت جمهورية مالي الانسحاب",
         "country/burkina-faso name بوركينا فاسو | country/niger name النيجر | country/mali name مالي | "
         "country/mali alias جمهورية مالي",
         "ambiguous name, settled by another paragraph"},
        {"البوسنة والهرسك عضو", "country/bosnia-and-herzegovina name البوسنة والهرسك", "و inside a name"},
        {"الاتحاد السوفياتي السابق", "country/soviet-union alias الاتحاد السوفياتي", "a state that was"},
        {"دولة قطر", "country/qatar alias دولة قطر", "with the word for state"},
        {"جمهورية الصين الشعبية", "country/china alias جمهورية الصين الشعبية", "longest, not Taiwan's short form"},
        {"جنوب السودان والسودان", "country/south-sudan name جنوب السودان | country/sudan name السودان", "longest wins"},
        {"تايوان تشكر اليابان", "country/taiwan name تايوان | country/japan name اليابان", "two names"},
        {"كوريا-الشمالية", "country/north-korea name كوريا-الشمالية", "hyphen for the space"},
        {"كوريا\u00A0الشمالية", "country/north-korea name كوريا\u00A0الشمالية", "no-break space"},
        {"كوريا  الشمالية", "country/north-korea name كوريا  الشمالية", "two spaces"},
        {"Russia and China", "country/russia latin Russia | country/china latin China", "Latin"},
        {"RUSSIA", "country/russia latin RUSSIA", "Latin in any case"},
    });
}

TEST_CASE("proclitics stay outside of the span", "[actors]") {
    check({
        {"وروسيا ترفض", "country/russia name روسيا", "و"},
        {"فروسيا ترفض", "country/russia name روسيا", "ف"},
        {"لروسيا موقف", "country/russia name روسيا", "ل"},
        {"في علاقتها بروسيا", "country/russia name روسيا", "ب"},
        {"دول كألمانيا", "country/germany name ألمانيا", "ك"},
        {"ولأوكرانيا حدود", "country/ukraine name أوكرانيا", "و and ل"},
        {"وبأوكرانيا", "country/ukraine name أوكرانيا", "و and ب"},
        {"فلإيران مصلحة", "country/iran name إيران", "ف and ل"},
        {"للصين مصالح", "country/china name لصين", "ل and ال make لل: the span starts at the second lam"},
        {"وللصين مصالح", "country/china name لصين", "و too"},
        {"فللولايات المتحدة", "country/united-states name لولايات المتحدة", "first of two words"},
        {"والصين", "country/china name الصين", "و and ال"},
        {"بالصين", "country/china name الصين", "ب and ال"},
        {"كالصين", "country/china name الصين", "ك and ال"},
        {"فبالسعودية", "country/saudi-arabia name السعودية", "ف and ب"},
        {"للبنان", "country/lebanon name لبنان", "ل before a name that begins with lam"},
        {"لبنان", "country/lebanon name لبنان", "not ل and بنان"},
        {"لندن", "country/united-kingdom metonym لندن", "not ل and ندن"},
        {"لليبيا", "country/libya name ليبيا", "two lams, no ال"},
        {"بكين", "country/china metonym بكين", "not ب and كين"},
        {"ببكين", "country/china metonym بكين", "ب before بكين"},
        {"كوبا", "country/cuba name كوبا", "not ك and وبا"},
        {"فرنسا وبريطانيا", "country/france name فرنسا | country/united-kingdom name بريطانيا", "not ف and رنسا"},
        {"بيروت", "country/lebanon metonym بيروت", "not ب and يروت"},
        {"وارسو", "country/poland metonym وارسو", "not و and ارسو"},
        {"واشنطن", "country/united-states metonym واشنطن", "not و and اشنطن"},
        {"وواشنطن", "country/united-states metonym واشنطن", "و before واشنطن"},
        {"كتشاد والنيجر", "country/chad name تشاد | country/niger name النيجر", "ك before تشاد"},
        {"وَلِلصِّينِ", "country/china name لصِّينِ", "vocalised: marks belong to the letter before them"},
        {"بـروسيا", "country/russia name روسيا", "tatweel belongs to the clitic"},
        {"وكوريا الشمالية", "country/north-korea name كوريا الشمالية", "و before the first of two words"},
        {"لكوريا الجنوبية", "country/south-korea name كوريا الجنوبية", "ل before the first of two words"},
        {"كوريا والشمالية", "", "no clitic before a later word"},
    });
}

TEST_CASE("capitals and buildings stand for governments", "[actors]") {
    check({
        {"موسكو ترد على واشنطن", "country/russia metonym موسكو | country/united-states metonym واشنطن", "capitals"},
        {"بيونغ يانغ تطلق", "country/north-korea metonym بيونغ يانغ", "two words"},
        {"بيونغيانغ تطلق", "country/north-korea metonym بيونغيانغ", "in one word"},
        {"أكدت القاهرة دعمها", "country/egypt metonym القاهرة", "capital"},
        {"ذكر الكرملين", "org/kremlin name الكرملين", "an organization of its own"},
        {"نفى البيت الأبيض", "org/white-house name البيت الأبيض", "an organization of its own"},
        {"قال البنتاغون", "org/pentagon metonym البنتاغون", "building"},
        {"كييف تطلب", "country/ukraine metonym كييف", "folds like كيف? no"},
        {"كيف تطلب", "", "the question word is not Kyiv"},
        {"تل أبيب", "country/israel metonym تل أبيب", "two words"},
        {"الخرطوم وجوبا", "country/sudan metonym الخرطوم | country/south-sudan metonym جوبا", "two capitals"},
    });
}

TEST_CASE("adjectives speak of their states", "[actors]") {
    check({
        {"الرئيس الصيني", "country/china nisba-adjective الصيني", "masculine"},
        {"الحكومة الصينية", "country/china nisba-adjective الصينية", "feminine"},
        {"الصينيون غاضبون", "country/china nisba-adjective الصينيون", "plural"},
        {"مع الصينيين", "country/china nisba-adjective الصينيين", "plural, oblique"},
        {"خبير صيني", "country/china nisba-adjective صيني", "indefinite"},
        {"شركات صينية", "country/china nisba-adjective صينية", "indefinite feminine"},
        {"الطالبات الصينيات", "country/china nisba-adjective الصينيات", "feminine plural"},
        {"الشركتان الصينيتان", "country/china nisba-adjective الصينيتان", "dual"},
        {"اللاعبان البرازيليان", "country/brazil nisba-adjective البرازيليان", "masculine dual"},
        {"ضابطاً هندياً", "country/india nisba-adjective هندياً", "accusative"},
        {"إسرائيليو الداخل", "country/israel nisba-adjective إسرائيليو", "construct plural"},
        {"للصينيين", "country/china nisba-adjective لصينيين", "ل and ال"},
        {"والروسي", "country/russia nisba-adjective الروسي", "و"},
        {"الكوري الشمالي", "country/north-korea nisba-adjective الكوري الشمالي", "two words agree"},
        {"الكورية الشمالية", "country/north-korea nisba-adjective الكورية الشمالية", "feminine"},
        {"قوات كورية شمالية", "country/north-korea nisba-adjective كورية شمالية", "indefinite"},
        {"الكوريين الشماليين", "country/north-korea nisba-adjective الكوريين الشماليين", "plural"},
        {"كوريون شماليون", "country/north-korea nisba-adjective كوريون شماليون", "indefinite plural"},
        {"والكوري الجنوبي", "country/south-korea nisba-adjective الكوري الجنوبي", "و before the first word"},
        {"السفيرة الجنوب أفريقية", "country/south-africa nisba-adjective الجنوب أفريقية", "only the last inflected"},
        {"منتخب جنوب أفريقي", "country/south-africa nisba-adjective جنوب أفريقي", "indefinite"},
        {"الأمريكي والأميركية",
         "country/united-states nisba-adjective الأمريكي | "
         "country/united-states nisba-adjective الأميركية",
         "both spellings"},
        {"الأتراك والروس", "country/turkey nisba-adjective الأتراك | country/russia nisba-adjective الروس",
         "broken plurals"},
        {"المصرى", "country/egypt nisba-adjective المصرى", "Egyptian spelling of final ya"},
        {"الألمانيه", "country/germany nisba-adjective الألمانيه", "ha for ta marbuta"},
        {"تركيا", "country/turkey name تركيا", "the name, not an accusative adjective"},
        {"العلاقات السعودية الإيرانية", "country/saudi-arabia name السعودية | country/iran nisba-adjective الإيرانية",
         "السعودية is read as the name where both are possible"},
        {"الأوروبيون", "place/europe nisba-adjective الأوروبيون", "a continent's"},
    });
}

TEST_CASE("persons are found by full name and surname", "[actors]") {
    check({
        {"التقى فلاديمير بوتين", "person/vladimir-putin name فلاديمير بوتين", "full name"},
        {"قال بوتين", "person/vladimir-putin alias بوتين", "surname"},
        {"وبوتين", "person/vladimir-putin alias بوتين", "و before it"},
        {"الرئيس الروسي فلاديمير بوتين",
         "country/russia nisba-adjective الروسي | person/vladimir-putin name فلاديمير بوتين",
         "title outside, adjective inside the title counts"},
        {"دونالد ترامب", "person/donald-trump name دونالد ترامب", "full name"},
        {"وترمب يهدد", "person/donald-trump alias ترمب", "other spelling"},
        {"شي جين بينغ", "person/xi-jinping name شي جين بينغ", "three words"},
        {"شي جينبينغ", "person/xi-jinping alias شي جينبينغ", "hyphen or none"},
        {"كيم جونغ أون\nوأضاف كيم", "person/kim-jong-un name كيم جونغ أون | person/kim-jong-un alias كيم",
         "short name after the full one"},
        {"وأضاف كيم", "", "ambiguous alone"},
        {"وأضاف كيم\nكيم جونغ أون", "person/kim-jong-un alias كيم | person/kim-jong-un name كيم جونغ أون",
         "settled for the whole article, whatever comes first"},
        {"أنطونيو غوتيريش", "person/antonio-guterres name أنطونيو غوتيريش", "full name"},
        {"بنيامين نتنياهو", "person/benjamin-netanyahu name بنيامين نتنياهو", "full name"},
        {"نتانياهو", "person/benjamin-netanyahu alias نتانياهو", "other spelling"},
        {"رجب طيب أردوغان", "person/recep-tayyip-erdogan name رجب طيب أردوغان", "three words"},
        {"اردوغان", "person/recep-tayyip-erdogan alias اردوغان", "no hamza"},
        {"الملك عبد الله الثاني", "person/king-abdullah-ii name الملك عبد الله الثاني", "in two words"},
        {"الملك عبدالله الثاني", "person/king-abdullah-ii name الملك عبدالله الثاني", "in one word"},
        {"فلاديمير “بوتين”", "person/vladimir-putin name فلاديمير “بوتين”", "quotes around one word belong to it"},
        {"فلاديمير. بوتين", "person/vladimir-putin alias بوتين", "a full stop parts names"},
        {"فلاديمير، بوتين", "person/vladimir-putin alias بوتين", "so does a comma"},
        {"ماكرون وميركل", "person/emmanuel-macron alias ماكرون | person/angela-merkel alias ميركل", "two surnames"},
        {"جورج أوباما", "", "somebody else's first name before the surname"},
    });
}

TEST_CASE("organizations and the states inside their names", "[actors]") {
    check({
        {"الأمم المتحدة", "org/united-nations name الأمم المتحدة", "plain"},
        {"للأمم المتحدة", "org/united-nations name لأمم المتحدة", "لل"},
        {"حلف شمال الأطلسي", "org/nato name حلف شمال الأطلسي", "full name, the ocean inside is none"},
        {"الناتو", "org/nato acronym الناتو", "acronym"},
        {"وحلف \"الناتو\" يرد", "org/nato acronym حلف \"الناتو\"", "quotes around one word, و outside"},
        {"حلف «الناتو»", "org/nato acronym حلف «الناتو»", "Arabic quotes"},
        {"حلف الناتو\nوقرر الحلف", "org/nato acronym حلف الناتو | org/nato alias الحلف", "anaphoric short form"},
        {"وقرر الحلف", "", "any alliance"},
        {"NATO", "org/nato latin NATO", "Latin"},
        {"وزارة الخارجية الصينية",
         "org/china-ministry-of-foreign-affairs name وزارة الخارجية الصينية | country/china nisba-adjective الصينية",
         "a ministry, and its state nested"},
        {"وزارة الدفاع الأمريكية",
         "org/pentagon name وزارة الدفاع الأمريكية | country/united-states nisba-adjective الأمريكية", "nested"},
        {"الاتحاد الأوروبي", "org/european-union name الاتحاد الأوروبي", "the continent inside is no state"},
        {"مجلس الأمن الدولي", "org/un-security-council name مجلس الأمن الدولي", "full"},
        {"مجلس الأمن", "org/un-security-council alias مجلس الأمن", "short"},
        {"حركة حماس", "org/hamas name حركة حماس", "movement"},
        {"حزب الله", "org/hezbollah name حزب الله", "party"},
        {"تنظيم داعش", "org/islamic-state alias تنظيم داعش", "acronym with its noun"},
        {"جامعة الدول العربية", "org/arab-league name جامعة الدول العربية", "league"},
        {"البنك الدولي وصندوق النقد الدولي", "org/world-bank name البنك الدولي | org/imf name صندوق النقد الدولي",
         "two"},
        {"أوبك+", "org/opec-plus acronym أوبك+", "a sign at the end"},
        {"البرلمان الأوروبي", "org/european-parliament name البرلمان الأوروبي", "longest"},
        {"أوبك تجتمع", "org/opec acronym أوبك", "without the sign the smaller group"},
        {"صحيفة نيويورك تايمز الأمريكية",
         "org/new-york-times alias صحيفة نيويورك تايمز الأمريكية | country/united-states nisba-adjective الأمريكية",
         "a city inside a newspaper's name is none"},
        {"وكالة الأنباء المركزية في كوريا الشمالية",
         "org/kcna alias وكالة الأنباء المركزية في كوريا الشمالية | country/north-korea name كوريا الشمالية",
         "the state's name for its adjective"},
        {"وزارة الدفاع الأميركية",
         "org/pentagon name وزارة الدفاع الأميركية | country/united-states nisba-adjective الأميركية",
         "other spelling"},
        {"القوات المسلحة الأوكرانية تتقدم",
         "org/ukrainian-armed-forces name القوات المسلحة الأوكرانية | country/ukraine nisba-adjective الأوكرانية",
         "army"},
        {"وكالة أنباء الإمارات (وام)",
         "org/wam name وكالة أنباء الإمارات | country/united-arab-emirates name الإمارات | org/wam acronym وام",
         "acronym in brackets"},
    });
}

TEST_CASE("duals name two states with one span", "[actors]") {
    check({
        {"بين الكوريتين", "country/north-korea alias الكوريتين | country/south-korea alias الكوريتين", "short"},
        {"الكوريتان", "country/north-korea alias الكوريتان | country/south-korea alias الكوريتان", "nominative"},
        {"الكوريتين الشمالية والجنوبية",
         "country/north-korea alias الكوريتين الشمالية والجنوبية | country/south-korea alias الكوريتين الشمالية "
         "والجنوبية",
         "with both adjectives"},
        {"للكوريتين", "country/north-korea alias لكوريتين | country/south-korea alias لكوريتين", "لل"},
    });
}

TEST_CASE("words that only look like actors", "[actors]") {
    check({
        {"أب له ثلاثة بنين", "", "sons, not Benin"},
        {"العجز المالي للشركة", "", "financial"},
        {"دعم مالي كبير", "", "financial, not Mali"},
        {"قال والي الولاية", "", "a governor, not و and a name"},
        {"بعد وفاة الرئيس", "", "death"},
        {"تتميز بليونة", "", "softness"},
        {"القوة القاهرة", "", "force majeure"},
        {"ظروف قاهرة", "", "compelling"},
        {"المحيط الهندي", "place/indian-ocean name المحيط الهندي", "an ocean, no mention of India"},
        {"المغرب العربي", "place/maghreb name المغرب العربي", "a region, not Morocco"},
        {"أمريكا اللاتينية", "place/latin-america name أمريكا اللاتينية", "a continent, not the United States"},
        {"بعد صلاة المغرب", "", "a prayer"},
        {"في مسقط رأسه", "", "birthplace"},
        {"باب المغاربة في القدس", "place/jerusalem name القدس", "a gate"},
        {"قطع الرباط الصليبي", "", "a ligament"},
        {"نصف قطر الدائرة", "", "a radius"},
        {"الهنود الحمر", "", "not India's"},
        {"استيقظ باكراً", "", "early, not ب and Accra"},
        {"كلاوس شواب", "", "a first name, not ك and Laos"},
        {"في يده اليمنى", "", "the right hand"},
        {"تساءل لماذا وكيف", "", "no Kyiv"},
        {"us or them", "", "a short acronym counts in capitals only"},
        {"الجملة جمع تكسير", "", "جمع is not ج.م.ع"},
        {"حكومة ج.م.ع تعلن", "country/egypt acronym ج.م.ع", "with its dots it is"},
        {"مصر على موقفه", "country/egypt name مصر", "known: «insisting» is spelt like Egypt"},
        {"كوريا. الشمالية", "", "a full stop parts words"},
        {"كوريا\nالشمالية", "", "so does the end of a paragraph"},
        {"جمال العمران", "", "no clitic guessing"},
        {"ستصين العهد", "", "س is no proclitic of names"},
        {"", "", "nothing"},
        {"٢٠٢٤ و5.3%", "", "numbers"},
    });
}

TEST_CASE("ministries without the word for ministry", "[actors]") {
    check({
        {"وقالت الخارجية الأميركية إن",
         "org/us-department-of-state alias الخارجية الأميركية | country/united-states "
         "nisba-adjective الأميركية",
         "behind a verb"},
        {"باسم الخارجية الجزائرية",
         "org/algeria-ministry-of-foreign-affairs alias الخارجية الجزائرية | "
         "country/algeria nisba-adjective الجزائرية",
         "behind a noun without ال"},
        {"العلاقات الخارجية الروسية", "country/russia nisba-adjective الروسية", "an adjective of the noun before"},
        {"الدفاع الروسية تعلن",
         "org/russia-ministry-of-defence alias الدفاع الروسية | country/russia nisba-adjective "
         "الروسية",
         "at the beginning"},
        {"أنظمة الدفاع الروسية", "country/russia nisba-adjective الروسية", "weapons"},
        {"خطة الدفاع المصرية", "country/egypt nisba-adjective المصرية", "a plan"},
        {"وأعلنت الداخلية المصرية",
         "org/egypt-ministry-of-interior alias الداخلية المصرية | country/egypt "
         "nisba-adjective المصرية",
         "the interior"},
    });
}

TEST_CASE("names that quotation marks settle", "[actors]") {
    check({
        {"قال لـ«الشرق الأوسط» إن", "org/asharq-al-awsat alias الشرق الأوسط", "the newspaper that is spoken to"},
        {"صرح لـ\"الشرق الأوسط\" أمس", "org/asharq-al-awsat alias الشرق الأوسط", "other marks"},
        {"السلام في «الشرق الأوسط»", "place/middle-east name الشرق الأوسط", "the place in marks"},
        {"قال للشرق الأوسط", "place/middle-east name لشرق الأوسط", "no marks"},
        {"قالت «الفاو» إن الأسعار", "org/fao acronym الفاو", "an acronym"},
    });
}

TEST_CASE("things that are named for a capital, a state or a leader", "[actors]") {
    check({
        {"اتفاق باريس للمناخ ونظام روما الأساسي ومعاهدة لشبونة", "", "treaties"},
        {"اتفاق أوسلو واتفاقية جنيف واتفاق الطائف", "", "treaties named for other towns"},
        {"شارع الرئيس السادات وميدان ترامب ومطار الملك سلمان", "", "streets and airports"},
        {"بنك مسقط وبنك الرياض وكأس مصر", "", "banks and cups"},
        {"مصر للطيران", "org/egyptair alias مصر للطيران", "an airline"},
        {"طلبت مصر من صندوق النقد قرضا", "country/egypt name مصر | org/imf alias صندوق النقد", "the fund"},
        {"صندوق النقد العربي", "org/arab-monetary-fund name صندوق النقد العربي", "another fund"},
        {"القوات الكورية الشمالية والجنوبية",
         "country/north-korea alias الكورية الشمالية والجنوبية | "
         "country/south-korea alias الكورية الشمالية والجنوبية",
         "two states in one"},
    });
}

}  // namespace bahith::actors::test
