// SPDX-License-Identifier: GPL-2.0-or-later
// The traps of Arabic newspapers: what is one word, what is several, where each begins and ends.
#include "analyzers/arabic/tokenizer.hpp"

#include <catch2/catch.hpp>
#include <sstream>

#include "tests/arabic/support.hpp"

namespace bahith::arabic::test {
namespace {

struct Row {
    const char* remark;
    const char* text;
    const char*
        tokens;  // surface/fold/kind's first letter, apart by spaces; the fold is left out where it is the surface
};

constexpr Row rows[]{
    {"letter glued to a date", "7/11/2024م", "7/n 11/n 2024/n م/w"},
    {"date with dots", "10.11.2024", "10/n 11/n 2024/n"},
    {"date with dashes", "2024-11-10", "2024/n 11/n 10/n"},
    {"conjunction glued to a number", "و5.3%", "و/c 5.3/n"},
    {"article with tatweel before a number", "الـ20", "الـ/ال/c 20/n"},
    {"preposition with tatweel before a number", "لـ5", "لـ/ل/c 5/n"},
    {"preposition with tatweel before a quotation", "بـ\"النفط\"", "بـ/ب/c النفط/w"},
    {"conjunction before a quotation", "و«الناتو»", "و/c الناتو/w"},
    {"article of a stack", "بالـ20", "بالـ/بال/c 20/n"},
    {"year glued to its noun", "عام٢٠٢٤", "عام/w ٢٠٢٤/2024/n"},
    {"number glued to its noun", "20عاما", "20/n عاما/w"},
    {"initials", "أ.ف.ب", "أ.ف.ب/افب/w"},
    {"initials with a final dot", "(أ.ف.ب.)", "أ.ف.ب/افب/w"},
    {"initials behind a preposition", "لأ.ف.ب", "ل/c أ.ف.ب/افب/w"},
    {"behind a conjunction, with a final dot", "«وإ.م.ش.»", "و/c إ.م.ش/امش/w"},
    {"behind the article", "الأ.ف.ب", "ال/c أ.ف.ب/افب/w"},
    {"behind a stack, with tatweel", "ولـد.ب.أ", "ولـ/ول/c د.ب.أ/دبا/w"},
    {"with vowel marks", "وَأَ.فَ.بَ", "وَ/و/c أَ.فَ.بَ/افب/w"},
    {"a word of two letters ends a sentence", "عنه.م.ب", "عنه/w م.ب/مب/w"},
    {"two initials are too few to tell", "في.د.محمد", "في/w د/w محمد/w"},
    {"no proclitic before initials", "من.د.ب.أ", "من/w د.ب.أ/دبا/w"},
    {"titles glued to a name", "أ.د.محمد", "أ.د/اد/w محمد/w"},
    {"titles before a name", "أ.د. محمد", "أ.د/اد/w محمد/w"},
    {"title glued to a name", "د.محمد", "د/w محمد/w"},
    {"Latin initials", "U.N.", "U.N/un/l"},
    {"Latin initials are the acronym", "UN", "UN/un/l"},
    {"sentences glued by a dot", "الغذائية.ويعد", "الغذائية/الغذاييه/w ويعد/w"},
    {"words glued by a comma", "الصين،روسيا", "الصين/w روسيا/w"},
    {"words glued by a semicolon", "الصين؛روسيا", "الصين/w روسيا/w"},
    {"numbers glued by an Arabic comma", "5،3", "5/n 3/n"},
    {"Arabic separators", "١٬٢٣٤٫٥", "١٬٢٣٤٫٥/1234.5/n"},
    {"Western separators", "1,234.5", "1,234.5/1234.5/n"},
    {"millions", "1,234,567", "1,234,567/1234567/n"},
    {"decimal comma", "1,5", "1,5/1.5/n"},
    {"a list of numbers", "1,2,3", "1/n 2/n 3/n"},
    {"a list of resolutions looks like millions", "242,338", "242,338/242338/n"},
    {"Arabic decimal alone", "٢٫٥", "٢٫٥/2.5/n"},
    {"per cent sign", "١٢٪", "١٢/12/n"},
    {"time of day", "10:30", "10/n 30/n"},
    {"number ends a sentence", "عام 2024.", "عام/w 2024/n"},
    {"word and number with hyphen", "كوفيد-19", "كوفيد/w 19/n"},
    {"Latin letter and number with hyphen", "F-16", "F/f/l 16/n"},
    {"the same without hyphen", "F16", "F/f/l 16/n"},
    {"the same with a no-break hyphen", "F\u201116", "F/f/l 16/n"},
    {"number before a letter", "5G", "5/n G/g/l"},
    {"name of God in a name", "عبدالله", "عبدالله/عبد/w عبدالله/الله/w"},
    {"in two words", "عبد الله", "عبد/w الله/w"},
    {"with a conjunction", "وعبدالعزيز", "وعبدالعزيز/وعبد/w وعبدالعزيز/العزيز/w"},
    {"a family", "العبدالعزيز", "العبدالعزيز/العبد/w العبدالعزيز/العزيز/w"},
    {"too short to be a name", "عبدال", "عبدال/w"},
    {"no compound", "عبدو", "عبدو/w"},
    {"a phrase in one character", "ﷺ", "ﷺ/صلي/w ﷺ/الله/w ﷺ/عليه/w ﷺ/وسلم/w"},
    {"the same glued to a word", "النبيﷺ", "النبي/w ﷺ/صلي/w ﷺ/الله/w ﷺ/عليه/w ﷺ/وسلم/w"},
    {"currency sign", "5﷼", "5/n"},
    {"guillemets", "«حلف الناتو»", "حلف/w الناتو/w"},
    {"curly quotes", "“حماس”", "حماس/w"},
    {"slash", "و/أو", "و/c أو/او/w"},
    {"hashtag", "#غزة_تحت_القصف", "غزة/غزه/w تحت/w القصف/w"},
    {"address", "www.un.org", "www/l un/l org/l"},
    {"apostrophe", "don't", "don't/dont/l"},
    {"typographic apostrophe", "don’t", "don’t/dont/l"},
    {"marks belong to the word", "المتحدثُ الرسميُّ", "المتحدثُ/المتحدث/w الرسميُّ/الرسمي/w"},
    {"tatweel within a word", "كـــتاب", "كـــتاب/كتاب/w"},
    {"tatweel alone", "ـــ ـ", ""},
    {"mark alone", "\u064E", ""},
    {"zero-width non-joiner within a word", "می\u200Cخواهم", "می\u200Cخواهم/ميخواهم/w"},
    {"direction mark within a word", "سيا\u202Eسة", "سيا\u202Eسة/سياسه/w"},
    {"direction marks about a word", "\u200Fقمة\u200F", "قمة\u200F/قمه/w"},
    {"zero-width space separates", "قمة\u200Bالمناخ", "قمة/قمه/w المناخ/w"},
    {"sign of a verse", "الناس۝1", "الناس/w 1/n"},
    {"Arabic and Latin glued", "كوفيدCOVID", "كوفيد/w COVID/covid/l"},
    {"other scripts", "Москва Ελλάδα", "Москва/москва/l Ελλάδα/ελλαδα/l"},
    {"keycap", "1\uFE0F\u20E3", "1\uFE0F\u20E3/1/n"},
    {"emoji and punctuation are no words", "🙂 ... — ، !", ""},
    {"invalid bytes separate", "قم\xFFة", "قم/w ة/ه/w"},
    {"a cut code point", "قمة\xD8", "قمة/قمه/w"},
    {"nothing", "", ""},
};

std::string described(std::string_view text) {
    Tokenizer tokenizer;
    std::string out;
    tokenizer.split(text, [&](Piece&& piece) {
        const std::string surface(text.substr(piece.begin, piece.end - piece.begin));
        out += (out.empty() ? "" : " ") + surface + "/";
        if (piece.fold != surface) out += piece.fold + "/";
        out += to_string(piece.kind)[0];
    });
    return out;
}

}  // namespace

TEST_CASE("what newspapers write is cut as readers read it", "[arabic]") {
    for (const Row& row : rows) {
        INFO(row.remark);
        CHECK(described(row.text) == row.tokens);
    }
}

TEST_CASE("offsets are bytes of the text as given", "[arabic]") {
    const std::string text = "\uFEFFقال المتحدثُ: «5.3%»";
    Tokenizer tokenizer;
    std::ostringstream out;
    tokenizer.split(text, [&](const Piece& piece) { out << piece.begin << '-' << piece.end << ' '; });
    CHECK(out.str() == "3-9 10-26 30-33 ");
}

TEST_CASE("one tokenizer serves many texts", "[arabic]") {
    Tokenizer tokenizer;
    std::size_t pieces = 0;
    for (int i = 0; i < 100; ++i) {
        const std::string text = "قمة المناخ " + std::to_string(i);
        tokenizer.split(text, [&](Piece&&) { ++pieces; });
    }
    Tokenizer moved = std::move(tokenizer);
    moved.split("قمة", [&](Piece&&) { ++pieces; });
    CHECK(pieces == 301);
}

}  // namespace bahith::arabic::test
