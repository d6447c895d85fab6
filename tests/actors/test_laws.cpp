// SPDX-License-Identifier: GPL-2.0-or-later
// What holds for mentions in any text.
#include <unicode/utf8.h>

#include <array>
#include <catch2/catch.hpp>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include "tests/actors/support.hpp"

namespace bahith::actors::test {
namespace {

constexpr std::array<const char*, 15> articles{
    "وقالت الصين إن روسيا وكوريا الشمالية اتفقتا في موسكو.\nوأضاف كيم جونغ أون أن كيم لن يتراجع.",
    "الرئيس الأمريكي جو بايدن يلتقي نظيره الصيني شي جين بينغ في «بالي» بإندونيسيا",
    "حلف «الناتو» يرد على الكرملين، والحلف يؤكد دعمه لأوكرانيا",
    "بين الكوريتين الشمالية والجنوبية، وللصين وللولايات المتحدة رأي آخر",
    "وزارة الخارجية الصينية: لين جيان يرد على البيت الأبيض",
    "فلسطين وليبيا ولبنان وبيروت وبكين وفرنسا وكوبا",
    "المحيط الهندي والمغرب العربي والقوة القاهرة ومسقط رأسه",
    "الملك عبدالله الثاني يستقبل وفد الأمم المتحدة في عمان\nالأردن يرحب",
    "أوبك+ تتفق مع السعودية، والإمارات تؤيد",
    "NATO and the US: OPEC+ meets UAE; us and them",
    "الجنوب أفريقية والكوريين الشماليين وإسرائيليو الداخل والأتراك",
    "حكومة ج.م.ع وجمع التبرعات",
    "الرئيس الروسي فلاديمير بوتين\nوقال الرئيس الروسي، وأكد الرئيس أن وزارة الخارجية ترفض",
    "رئيس الوزراء البريطاني كير ستارمر ووزير الخارجية السعودي فيصل بن فرحان\nوأضاف بن فرحان",
    "زار الأمين العام للأمم المتحدة أنطونيو غوتيريش مالي، وقال غوتيريش في باماكو إن العقوبات الغربية",
};

// No code point that is whole begins before `at` and ends behind it.
bool on_border(std::string_view text, std::size_t at) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    std::int32_t i = 0;
    while (static_cast<std::size_t>(i) < at) U8_FWD_1(bytes, i, static_cast<std::int32_t>(text.size()));
    return static_cast<std::size_t>(i) == at;
}

// Spans of two mentions are apart, equal (a dual), or one holds the other.
void check_nesting(const std::vector<Mention>& mentions) {
    for (std::size_t i = 1; i < mentions.size(); ++i)
        for (std::size_t j = i; j-- > 0 && i - j < 5;) {
            const Mention &a = mentions[j], &b = mentions[i];
            CHECK((b.begin >= a.end || b.end <= a.end));
        }
}

void check_spans(const std::vector<std::string>& paragraphs) {
    const auto mentions = mentions_of(paragraphs);
    REQUIRE(mentions.size() == paragraphs.size());
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        std::uint32_t before = 0;
        for (const Mention& mention : mentions[i]) {
            CHECK(mention.actor != nullptr);
            CHECK(mention.begin >= before);
            CHECK(mention.begin < mention.end);
            REQUIRE(mention.end <= paragraphs[i].size());
            CHECK(on_border(paragraphs[i], mention.begin));
            CHECK(on_border(paragraphs[i], mention.end));
            before = mention.begin;
        }
        check_nesting(mentions[i]);
    }
}

// Puts `mark` after every Arabic letter, as a page that is vocalised throughout does.
std::string with_marks(std::string_view text, std::string_view mark) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        out += text[i];
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool arabic_letter =
            i > 0 && (byte & 0xC0U) == 0x80U && (static_cast<unsigned char>(text[i - 1]) & 0xFEU) == 0xD8U;
        if (arabic_letter && text.substr(i - 1, 2) != "؛" && text.substr(i - 1, 2) != "،") out += mark;
    }
    return out;
}

std::string random_bytes(std::mt19937& random, std::size_t size) {
    std::uniform_int_distribution<int> byte(0, 255);
    std::string out;
    for (std::size_t i = 0; i < size; ++i) out.push_back(static_cast<char>(byte(random)));
    return out;
}

}  // namespace

TEST_CASE("mentions are ordered, inside the paragraph and on code point borders", "[actors]") {
    for (const char* article : articles) {
        INFO(article);
        check_spans(paragraphs_of(article));
    }
}

TEST_CASE("any bytes are safe", "[actors]") {
    std::mt19937 random(20241111);
    for (int i = 0; i < 300; ++i) check_spans({random_bytes(random, static_cast<std::size_t>(i))});
    for (const char* article : articles) {
        std::string text = article;
        for (std::size_t cut = 0; cut < text.size(); ++cut) check_spans({text.substr(0, cut)});
        std::uniform_int_distribution<std::size_t> place(0, text.size() - 1);
        for (int i = 0; i < 50; ++i) {
            text[place(random)] = static_cast<char>(random() & 0xFFU);
            check_spans({text});
        }
    }
}

TEST_CASE("marks and tatweel never change who is spoken of", "[actors]") {
    for (const char* article : articles)
        for (const char* mark : {"\u064E", "\u0651\u0650", "\u0670", "\u0640", "\u200D"}) {
            INFO(article);
            CHECK(ids_in(with_marks(article, mark)) == ids_in(article));
        }
}

// The keyboard's other letters for the same sounds and shapes.
std::string respelt(std::string text) {
    constexpr std::array<std::pair<const char*, const char*>, 7> letters{
        {{"أ", "ا"}, {"إ", "ا"}, {"آ", "ا"}, {"ة", "ه"}, {"ى", "ي"}, {"ي", "ی"}, {"ك", "ک"}}};
    for (const auto& [from, to] : letters)
        for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + std::strlen(to)))
            text.replace(at, std::strlen(from), to);
    return text;
}

TEST_CASE("spelling never changes who is spoken of", "[actors]") {
    for (const char* article : articles) {
        INFO(article);
        CHECK(ids_in(respelt(article)) == ids_in(article));
    }
}

TEST_CASE("a word more at the end of an article changes nobody before it", "[actors]") {
    for (const char* article : articles) {
        INFO(article);
        CHECK(ids_in(std::string(article) + "\nوانتهى") == ids_in(article));
    }
}

TEST_CASE("presentation forms are letters too", "[actors]") {
    // U+FEB9 U+FBFE: «صي», U+FEDF U+FE92: «لب»; a ligature lam-alef is two letters in one.
    CHECK(ids_in("\uFEDF\uFE92\uFEE8\uFE8E\uFEE5") == std::vector<std::string>{"country/lebanon"});
    CHECK(ids_in("\u0648\uFEFB\uFE97\uFED4\uFBFE\uFE8E") == std::vector<std::string>{"country/latvia"});
    check_spans({"\uFEFBيران", "ب\uFEFBتفيا", "\uFEFBلمانيا"});
}

TEST_CASE("و before the first word of a name keeps the mention", "[actors]") {
    for (const Actor& actor : Gazetteer::builtin().all())
        for (const Name& name : actor.names) {
            const bool arabic = name.kind == NameKind::name || name.kind == NameKind::alias;
            if (!arabic || name.ambiguous || static_cast<unsigned char>(name.text.front()) < 0xD8U) continue;
            const auto plain = ids_in(name.text);
            INFO(name.text);
            REQUIRE(plain.size() > 0);
            CHECK(ids_in("و" + name.text) == plain);
        }
}

TEST_CASE("every unambiguous name finds its actor", "[actors]") {
    for (const Actor& actor : Gazetteer::builtin().all())
        for (const Name& name : actor.names) {
            if (name.ambiguous) continue;
            const auto ids = ids_in(name.text);
            INFO(name.text << " of " << actor.id);
            CHECK(std::find(ids.begin(), ids.end(), actor.id) != ids.end());
        }
}

TEST_CASE("a long text takes no longer than its length", "[actors]") {
    std::string spaces(200000, ' ');
    CHECK(ids_in("كوريا" + spaces + "الشمالية").empty());
    std::string repeated;
    for (int i = 0; i < 20000; ++i) repeated += "جمهورية كوريا الديمقراطية ";
    CHECK(ids_in(repeated).size() == 20000);
    std::string titles;
    for (int i = 0; i < 20000; ++i) titles += "الرئيس الروسي وزارة الخارجية عمان وقال الرئيس بوتين وزير الخارجية ";
    CHECK(ids_in(titles).size() >= 40000);
}

TEST_CASE("paragraphs without tokens are empty, and no paragraphs give none", "[actors]") {
    CHECK(tag({}, Gazetteer::builtin()).empty());
    CHECK(tag({{"الصين", nullptr}}, Gazetteer::builtin()).front().empty());
}

TEST_CASE("articles from outside, when they are at hand", "[actors]") {
    const char* folder = std::getenv("BAHITH_TEXTS");
    if (folder == nullptr || !std::filesystem::exists(folder)) {
        WARN("skipped: set BAHITH_TEXTS to a folder of texts");
        return;
    }
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
        std::ifstream in(file.path());
        check_spans(paragraphs_of(std::string(std::istreambuf_iterator<char>(in), {})));
    }
}

}  // namespace bahith::actors::test
