// SPDX-License-Identifier: GPL-2.0-or-later
// Folding, item by item of the list in fold.hpp.
#include "analyzers/arabic/fold.hpp"

#include <catch2/catch.hpp>

#include "tests/arabic/support.hpp"
#include "tests/fuzz/checks.hpp"

namespace bahith::arabic::test {
namespace {

struct Row {
    const char* remark;
    const char* typed;
    const char* folded;
};

constexpr Row rows[]{
    {"alef with hamza", "أكتوبر", "اكتوبر"},
    {"alef with hamza below", "إيران", "ايران"},
    {"alef with madda", "آسيا", "اسيا"},
    {"alef wasla", "ٱلسياسة", "السياسه"},
    {"alef with wavy hamza", "ٲٳ", "اا"},
    {"alef maksura", "مستوى", "مستوي"},
    {"yeh with hamza", "هيئة", "هييه"},
    {"waw with hamza", "مسؤول", "مسوول"},
    {"teh marbuta", "قمة", "قمه"},
    {"the hamza alone is a letter", "ماء", "ماء"},
    {"all eight marks", "مُعَاهَدَةٌ ثُمَّ كِتَابًا بِهِ سْ", "معاهده ثم كتابا به س"},
    {"dagger alef", "الرَّحْمٰن", "الرحمن"},
    {"Koranic signs", "قُلۡ هُوَۖ", "قل هو"},
    {"honorific marks", "محمدؐ", "محمد"},
    {"extended marks", "س\u08F0ل\u0898م", "سلم"},
    {"tatweel", "كـــتاب", "كتاب"},
    {"tatweel alone", "ـــ", ""},
    {"hamza as a combining mark", "ا\u0654كتوبر ا\u0655يران ا\u0653سيا", "اكتوبر ايران اسيا"},
    {"Persian yeh and kaf", "سیاسة کبیرة", "سياسه كبيره"},
    {"gaf", "گروزني", "كروزني"},
    {"heh goal, heh with yeh, Urdu teh marbuta", "ہۀۃ", "ههه"},
    {"heh doachashmee and ae", "ھە", "هه"},
    {"yeh barree", "ے", "ي"},
    {"peh, tcheh, jeh, veh", "پوتين چاد ژان ڤيينا", "بوتين جاد زان فيينا"},
    {"swash kaf", "ڪتاب", "كتاب"},
    {"Kurdish waws", "ۆۇۋ", "ووو"},
    {"Arabic-Indic digits", "٠١٢٣٤٥٦٧٨٩", "0123456789"},
    {"Persian digits", "۰۱۲۳۴۵۶۷۸۹", "0123456789"},
    {"other digits", "० ০ 𝟗 ９ ²", "0 0 9 9 2"},
    {"Arabic separators are kept", "١٬٢٣٤٫٥", "1٬234٫5"},
    {"Latin case", "NATO Brexit", "nato brexit"},
    {"Latin accents", "Élysée Erdoğan Łódź Zürich", "elysee erdogan łodz zurich"},
    {"sharp s, Turkish I, ligature", "Straße İstanbul ﬁn", "strasse istanbul fin"},
    {"Greek sigma, Cyrillic", "ΣΊΣΥΦΟΣ Москва", "σισυφοσ москва"},
    {"isolated, initial, medial, final form", "\uFE8F\uFE91\uFE92\uFE90", "بببب"},
    {"lam-alef ligatures", "\uFEFBزم و\uFEF7ن \uFEF5ل \uFEF9ن", "لازم ولان لال لان"},
    {"the name of God", "\uFDF2 عبد\uFDF2", "الله عبدالله"},
    {"a phrase in one character", "\uFDFA", "صلي الله عليه وسلم"},
    {"rial sign, with Persian yeh inside", "\uFDFC", "ريال"},
    {"presentation form of Persian yeh", "\uFBFE\uFB8F", "يك"},
    {"lone marks do not split a word", "كت\uFC60ا\uFE7Dب\uFE70", "كتاب"},
    {"tatweel with mark in one character", "كت\uFCF2اب\uFE71", "كتاب"},
    {"direction marks", "\u200Fقمة\u200E \u202Bقمة\u202C \u2067قمة\u2069 \u061Cقمة", "قمه قمه قمه قمه"},
    {"joiners", "می\u200Cخواهم ال\u200Dقمة", "ميخواهم القمه"},
    {"byte order mark, word joiner, soft hyphen", "\uFEFFقمة\u2060 قم\u00ADة", "قمه قمه"},
    {"spaces and punctuation are kept", "«قال»، نعم؟ (لا)\n\t…", "«قال»، نعم؟ (لا)\n\t..."},
    {"no-break space becomes a space", "قال\u00A0نعم", "قال نعم"},
    {"no-break hyphen becomes a hyphen", "كوفيد\u201119", "كوفيد\u201019"},
    {"nothing", "", ""},
    {"invalid bytes", "قم\xD9 \xFF", "قم\uFFFD \uFFFD"},
};

std::vector<char32_t> arabic_blocks() {
    std::vector<char32_t> out;
    for (const auto& [first, last] : {std::pair<char32_t, char32_t>{0x600, 0x6FF},
                                      {0x750, 0x77F},
                                      {0x870, 0x8FF},
                                      {0xFB50, 0xFDFF},
                                      {0xFE70, 0xFEFF},
                                      {0x10E60, 0x10E7F},
                                      {0x10EC0, 0x10EFF},
                                      {0x1EE00, 0x1EEFF}})
        for (char32_t c = first; c <= last; ++c) out.push_back(c);
    return out;
}

}  // namespace

TEST_CASE("folding makes one string of every spelling", "[arabic]") {
    for (const Row& row : rows) {
        INFO(row.remark);
        CHECK(fold(row.typed) == row.folded);
        CHECK(fold(fold(row.typed)) == row.folded);
    }
}

TEST_CASE("a zero byte is kept", "[arabic]") {
    CHECK(fold(std::string_view("أ\0ب", 5)) == std::string("ا\0ب", 5));
}

TEST_CASE("folding knows no neighbours in Arabic blocks", "[arabic]") {
    // A character that takes the long way through ICU must not change what its neighbours become.
    for (char32_t c : arabic_blocks()) {
        const std::string one = utf8(c), folded = fold(one);
        INFO(std::hex << static_cast<std::uint32_t>(c));
        CHECK(fold(folded) == folded);
        CHECK(fold("é" + one) == "e" + folded);
        CHECK(fold("س" + one + "ة") == "س" + folded + "ه");
        CHECK(checks::valid_utf8(folded));
    }
}

TEST_CASE("folding twice changes nothing, for every code point", "[arabic]") {
    for (char32_t c = 1; c <= 0x10FFFF; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        if (c == 0x30000) c = 0xE0000;  // no assigned code points between but ideographs
        const std::string folded = fold(utf8(c));
        if (fold(folded) == folded && fold("é" + utf8(c)) == "e" + folded) continue;
        FAIL_CHECK(std::hex << static_cast<std::uint32_t>(c) << ": " << folded << " became " << fold(folded));
    }
}

TEST_CASE("folding twice changes nothing, for any mixture", "[arabic]") {
    std::mt19937 random(19450324);
    for (std::size_t i = 0; i < 5000; ++i) {
        const std::string text = random_text(random, i % 24), folded = fold(text);
        INFO(text);
        REQUIRE(fold(folded) == folded);
    }
}

TEST_CASE("the order of marks that are kept does not depend on those that go", "[arabic]") {
    // U+05B0 sorts before U+0591; a tatweel or a fatha between them hides that until it is dropped.
    CHECK(fold("\u0591\u0640\u05B0") == fold("\u0591\u05B0"));
    CHECK(fold(fold("\u0591\u064E\u05B0")) == fold("\u0591\u064E\u05B0"));
}

}  // namespace bahith::arabic::test
