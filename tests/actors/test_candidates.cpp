// SPDX-License-Identifier: GPL-2.0-or-later
// People whom a text introduces and no list has.
#include <catch2/catch.hpp>

#include <random>

#include "analyzers/actors/candidates.hpp"
#include "analyzers/arabic/analyzer.hpp"
#include "tests/actors/support.hpp"

namespace bahith::actors::test {
namespace {

struct Row {
    const char* text;
    const char* expected;  // "name, role, country" of each candidate, parted by " | "
    const char* remark;
};

std::vector<Candidate> candidates_in(const std::string& text) {
    static arabic::Analyzer analyzer;
    const arabic::Tokens tokens = analyzer.analyze(text);
    const TaggedText paragraph{text, &tokens};
    return candidates(paragraph, tag({paragraph}, Gazetteer::builtin()).front());
}

std::string described(const std::string& text) {
    std::string out;
    for (const Candidate& candidate : candidates_in(text)) {
        CHECK(text.substr(candidate.begin, candidate.end - candidate.begin) == candidate.name);
        const std::string country = candidate.country_id.substr(candidate.country_id.find('/') + 1);
        out += (out.empty() ? "" : " | ") + candidate.name + ", " + candidate.role + ", " + country;
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

TEST_CASE("a name behind a title and its state", "[actors]") {
    check({
        {"قال وزير الطاقة الروسي يفغراف تالميروف إن الإنتاج", "يفغراف تالميروف, وزير الطاقة, russia", "adjective"},
        {"واستقبل رئيس وزراء اليابان هيروتو ساماكاوا أمس", "هيروتو ساماكاوا, رئيس وزراء, japan", "the state's name"},
        {"ونائب وزير الخارجية التركي أورخان تشيليكباش", "أورخان تشيليكباش, نائب وزير الخارجية, turkey",
         "a deputy, behind و"},
        {"المتحدثة باسم الخارجية الصينية شياو بينلو", "شياو بينلو, المتحدثة باسم الخارجية الصينية, china",
         "a spokeswoman"},
        {"السفير الروسي في لبنان ألكسندر هوفماتين يزور", "ألكسندر هوفماتين, السفير الروسي في لبنان, russia",
         "whose ambassador, not where"},
        {"مديرة منظمة اليونسكو ماتيلدا فارلانو", "ماتيلدا فارلانو, مديرة منظمة اليونسكو, ", "of a body"},
        {"وزير العدل المصري سامر عبد الرحمن الهواري في بيان", "سامر عبد الرحمن الهواري, وزير العدل, egypt",
         "an Arabic name of four words"},
        {"الأمين العام للجامعة السوري محمد بن نهار القاطوني وقال", "محمد بن نهار القاطوني, الأمين العام للجامعة, syria",
         "a genealogy"},
    });
}

TEST_CASE("a name behind a title and an honorific", "[actors]") {
    check({
        {"رئيس مركز الدراسات د. محمد الهلواني إن", "محمد الهلواني, رئيس مركز الدراسات, ", "a doctor"},
        {"مدير المعهد الدكتور خالد بن سعد المقرني", "خالد بن سعد المقرني, مدير المعهد, ", "spelt out"},
        {"وزير الخارجية محمد الهلواني", "محمد الهلواني, وزير الخارجية, ", "an office alone, and a first name"},
        {"كبير مستشاري رئيس المعهد السيد اللواء الدكتور محمد الهلواني", "محمد الهلواني, كبير مستشاري رئيس المعهد, ",
         "an adviser, and honorifics in a row"},
        {"نائب مساعد مدير المعهد د. محمد الهلواني", "محمد الهلواني, نائب مساعد مدير المعهد, ", "deputies in a row"},
    });
}

TEST_CASE("who stands near an office does not hold it", "[actors]") {
    check({
        {"قال مدير الإعلام بمكتب وزير الدفاع الروسي يفغراف تالميروف إن",
         "يفغراف تالميروف, مدير الإعلام بمكتب وزير الدفاع, russia", "of the minister's office"},
        {"التقى مسؤول بمكتب وزير الدفاع الروسي يفغراف تالميروف", "", "the official's name or the minister's"},
        {"المتحدث باسم وزير الدفاع الروسي يفغراف تالميروف", "يفغراف تالميروف, المتحدث باسم وزير الدفاع, russia",
         "a spokesman"},
        {"ناطق باسم رئيس الوزراء التركي أورخان تشيليكباش", "أورخان تشيليكباش, ناطق باسم رئيس الوزراء, turkey",
         "the same"},
        {"كلف لنائب وزير الخارجية التركي أورخان تشيليكباش", "أورخان تشيليكباش, نائب وزير الخارجية, turkey",
         "behind a clitic"},
        {"مستشار وزير الدفاع الروسي يفغراف تالميروف", "يفغراف تالميروف, مستشار وزير الدفاع, russia", "an adviser"},
        {"زوجة وزير الدفاع الروسي يفغراف تالميروف", "", "whose wife"},
        {"اعتقل نجل وزير الدفاع الروسي يفغراف تالميروف", "", "the son or the father"},
        {"وشقيق رئيس الوزراء التركي أورخان تشيليكباش", "", "a brother"},
    });
}

TEST_CASE("no candidates", "[actors]") {
    check({
        {"الرئيس الروسي فلاديمير بوتين", "", "the gazetteer has him"},
        {"رئيس الوزراء الباكستاني محمد نواز شريف", "", "nor by his whole name"},
        {"وزير الدفاع الروسي يعلن عن خطة", "", "a verb"},
        {"وزير الدفاع الروسي، تالميروف تاليف", "", "a comma ends the title"},
        {"الجيش الروسي يقصف مواقع", "", "no title"},
        {"وزير الدفاع الروسي تالميروف", "", "one word is too little"},
        {"مطار الملك خالد الدولي", "", "an airport"},
        {"جامعة الملك سعود بن عبد العزيز", "", "a university"},
        {"", "", "nothing"},
    });
}

// From each word only some are looked back: were it all of them, this would take minutes.
TEST_CASE("pages of deputies and honorifics are walked once", "[actors]") {
    constexpr int words = 40000;
    const auto times = [](std::string_view word) {
        std::string out;
        for (int i = 0; i < words; ++i) out.append(word).append(" ");
        return out;
    };
    for (const std::string& text :
         {"وزير الخارجية " + times("نائب") + times("د."), times("نائب") + "وزير الخارجية " + times("د."),
          times("الدكتور") + "محمد الهلواني", "مدير المعهد " + times("د. محمد"), times("نائب د."),
          times("السفير الروسي"), times("ونائب رئيس روسيا محمد")}) {
        const std::vector<Candidate> found = candidates_in(text);
        CHECK(found.size() <= 1);
        for (const Candidate& candidate : found) CHECK(candidate.role.size() < 200);
    }
}

TEST_CASE("candidates in any bytes are inside the text and in order", "[actors]") {
    std::mt19937 random(20241111);
    std::uniform_int_distribution<int> byte(0, 255);
    const std::string start = "وزير الطاقة الروسي يفغراف تالميروف د. محمد بن الرئيس ";
    for (int round = 0; round < 200; ++round) {
        std::string text = start + start;
        for (int i = 0; i < 6; ++i) text[random() % text.size()] = static_cast<char>(byte(random));
        std::size_t before = 0;
        for (const Candidate& candidate : candidates_in(text)) {
            CHECK(candidate.begin >= before);
            CHECK(candidate.begin < candidate.end);
            REQUIRE(candidate.end <= text.size());
            before = candidate.end;
        }
    }
}

}  // namespace bahith::actors::test
