// SPDX-License-Identifier: GPL-2.0-or-later
// A capital as the state and, where it is called so, as a city; a base that is no organization; surnames that
// several bear.
#include <catch2/catch.hpp>

#include "tests/actors/support.hpp"

namespace bahith::actors::test {
namespace {

struct Row {
    const char* text;
    const char* ids;  // of countries, persons and organizations, without what stands before the slash
    const char* remark;
};

std::string ids_of(const char* text) {
    std::string out;
    for (const std::string& id : ids_in(text)) {
        if (id.starts_with("place/") || id.starts_with("bloc/")) continue;
        if (!out.empty()) out += ' ';
        out += id.substr(id.find('/') + 1);
    }
    return out;
}

}  // namespace

TEST_CASE("capitals as states and as cities", "[actors]") {
    const Row row = GENERATE(values<Row>({
        {"قالت باريس إنها ترفض القرار", "france", "it speaks"},
        {"موقف واشنطن من الأزمة", "united-states", "its position"},
        {"الحرب بين موسكو وكييف", "russia ukraine", "parties"},
        {"دعت القاهرة إلى وقف إطلاق النار", "egypt", "it calls"},
        {"العلاقات بين الرياض وطهران", "saudi-arabia iran", "relations"},
        {"وجهت رسالة إلى موسكو تطالبها بالانسحاب", "russia", "a message is for the state"},
        {"إرسال أسلحة إلى كييف مستمر", "ukraine", "arms are for the state"},
        {"وجهت اتهامات إلى طهران بدعم الجماعة", "iran", "accused"},
        {"ضغوط أوروبية على بكين", "china", "under pressure"},
        {"التقارب مع أنقرة", "turkey", "rapprochement"},
        {"نشر قوات عسكرية في موسكو", "russia", "its territory"},
        {"السيطرة على العاصمة صنعاء", "yemen", "its territory"},
        {"زار باريس الأسبوع الماضي", "france", "visited: who goes there goes to that state"},
        {"زار الرئيس الفرنسي موسكو أمس", "france russia", "subject before the city"},
        {"زارت وزيرة الخارجية الألمانية بغداد", "germany iraq", "subject of three words"},
        {"زار الوزير العراق لبحث دور طهران", "iraq iran", "the role of a state behind a visit"},
        {"خلال زيارته لموسكو", "russia", "with lam"},
        {"زيارة الرئيس الروسي فلاديمير بوتين إلى بيونغ يانغ", "russia vladimir-putin north-korea",
         "visit of somebody to it"},
        {"في ختام زيارة رسمية إلى الدوحة", "qatar", "visit with an adjective"},
        {"وصل الوزير إلى طهران مساء أمس", "iran", "arrived"},
        {"فور وصولها إلى بيروت", "lebanon", "arrival"},
        {"غادر الوفد دمشق صباحا", "syria", "left"},
        {"متوجها إلى لندن", "united-kingdom", "on the way"},
        {"عاد السفير إلى أنقرة", "turkey", "back"},
        {"اجتماع في مدينة واشنطن", "", "called a city"},
        {"انفجار في ضواحي باريس", "", "suburbs"},
        {"وصل إلى العاصمة الروسية موسكو", "russia russia", "the adjective and the capital each say it"},
        {"في ولاية واشنطن الأميركية", "united-states", "a state of the union"},
        {"زار المعلم طهران، حليف دمشق الأول", "iran syria", "an ally of the state beside a visit"},
        {"عمدة لندن صادق خان", "sadiq-khan", "its mayor"},
        {"وصل التوتر بين واشنطن وبكين إلى ذروته", "united-states china", "tension arrives at something else"},
        {"قبل وصول المساعدات، طلبت من القاهرة فتح المعبر", "egypt", "another clause"},
    }));
    INFO(row.text << " -- " << row.remark);
    CHECK(ids_of(row.text) == row.ids);
}

TEST_CASE("a base is no organization", "[actors]") {
    const Row row = GENERATE(values<Row>({
        {"تبنى تنظيم القاعدة الهجوم وقالت القاعدة إنها ستواصل", "al-qaida al-qaida", "short behind full"},
        {"قصفت القاعدة الأميركية قرب معقل تنظيم القاعدة", "united-states al-qaida", "of a state"},
        {"انسحبت من القاعدة العسكرية، وقتل زعيم تنظيم القاعدة", "al-qaida", "military"},
        {"القاعدة الجوية لا صلة لها بتنظيم القاعدة", "al-qaida", "air base"},
        {"القاعدة الشعبية للحزب بعد بيان تنظيم القاعدة", "al-qaida", "supporters"},
        {"القاعدة القانونية للحرب على تنظيم القاعدة", "al-qaida", "a rule"},
        {"وصل إلى القاعدة الجوية", "", "alone"},
    }));
    INFO(row.text << " -- " << row.remark);
    CHECK(ids_of(row.text) == row.ids);
}

TEST_CASE("surnames that several bear", "[actors]") {
    const Row row = GENERATE(values<Row>({
        {"شن جورج دبليو بوش الحرب. وقال بوش لاحقا", "george-w-bush george-w-bush", "the one named"},
        {"وقع جورج بوش الأب الاتفاق. وأكد جورج دبليو بوش ذلك", "george-h-w-bush george-w-bush", "father and son"},
        {"التقى توني بلير نظيره، وأكد بلير أن", "tony-blair tony-blair", "the one named"},
        {"زارت هيلاري كلينتون آسيا. وقالت كلينتون", "hillary-clinton hillary-clinton", "the one named"},
        {"قال بيل كلينتون إن، وأضاف كلينتون", "bill-clinton bill-clinton", "the other one"},
        {"هيلاري كلينتون وبيل كلينتون. وقال كلينتون", "hillary-clinton bill-clinton", "both: nobody guesses"},
        {"قال بوش إن الحرب ضرورية", "", "nobody is named"},
        {"قالت كلينتون إن الانتخابات حاسمة", "", "nobody is named"},
        {"شيري بلير تدافع عن زوجها", "", "another of the name"},
    }));
    INFO(row.text << " -- " << row.remark);
    CHECK(ids_of(row.text) == row.ids);
}

}  // namespace bahith::actors::test
