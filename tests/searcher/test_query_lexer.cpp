// SPDX-License-Identifier: GPL-2.0-or-later
// What is typed, cut into words, phrases, fields and operators.
#include <catch2/catch.hpp>
#include <random>

#include "searcher/query_lexer.hpp"

using namespace bahith;
using searcher::Lexeme;
using searcher::LexemeKind;

namespace {

std::string shown(const Lexeme& lexeme) {
    static const char* const names[] = {"word",  "phrase", "prefix", "exact", "related", "open",
                                        "close", "minus",  "either", "also",  "mark"};
    std::string out = names[static_cast<std::size_t>(lexeme.kind)];
    if (lexeme.field != store::Field::body) out += "[" + std::string(store::spec(lexeme.field).name) + "]";
    return out + ":" + lexeme.text;
}

std::string lexed(std::string_view text) {
    std::string out;
    for (const Lexeme& lexeme : searcher::lex_query(text)) out += (out.empty() ? "" : " ") + shown(lexeme);
    return out;
}

struct Row {
    const char* typed;
    const char* expected;
    const char* remark;
};

void check(const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        INFO(row.remark << ": " << row.typed);
        CHECK(lexed(row.typed) == row.expected);
    }
}

}  // namespace

TEST_CASE("quotation marks of every kind make a phrase", "[searcher][query]") {
    check({
        {"\"الدفع النووي\"", "phrase:الدفع النووي", "straight"},
        {"«معاهدة أعالي البحار»", "phrase:معاهدة أعالي البحار", "guillemets"},
        {"“مجلس الأمن”", "phrase:مجلس الأمن", "curly"},
        {"”مجلس الأمن”", "phrase:مجلس الأمن", "curly, twice the closing one"},
        {"„مجلس الأمن“", "phrase:مجلس الأمن", "low"},
        {"حلف «الناتو»", "word:حلف phrase:الناتو", "after a word"},
        {"حلف«الناتو»", "word:حلف phrase:الناتو", "without a space"},
        {"«الناتو» و«الاتحاد الأوروبي»", "phrase:الناتو word:و phrase:الاتحاد الأوروبي", "two, the conjunction glued"},
        {"\"أوبك بلس", "phrase:أوبك بلس", "never closed"},
        {"«أوبك بلس", "phrase:أوبك بلس", "never closed, guillemets"},
        {"\"\"", "phrase:", "empty"},
        {"\"", "phrase:", "one mark alone"},
        {"أوبك»", "word:أوبك»", "closed but never opened: punctuation"},
        {"ذا\"هيل", "word:ذا\"هيل", "straight mark inside a word is no phrase"},
    });
}

TEST_CASE("operators stand alone, conjunctions never", "[searcher][query]") {
    check({
        {"النفط OR الغاز", "word:النفط either:OR word:الغاز", "English"},
        {"النفط أو الغاز", "word:النفط either:أو word:الغاز", "Arabic"},
        {"النفط | الغاز", "word:النفط either:| word:الغاز", "bar"},
        {"النفط|الغاز", "word:النفط either:| word:الغاز", "bar without spaces"},
        {"النفط AND الغاز", "word:النفط also:AND word:الغاز", "and"},
        {"النفط NOT الغاز", "word:النفط minus:NOT word:الغاز", "not"},
        {"النفط ليس الغاز", "word:النفط minus:ليس word:الغاز", "not in Arabic"},
        {"النفط -الغاز", "word:النفط minus:- word:الغاز", "minus"},
        {"النفط -\"الغاز المسال\"", "word:النفط minus:- phrase:الغاز المسال", "minus before a phrase"},
        {"النفط - الغاز", "word:النفط word:- word:الغاز", "a dash between spaces is punctuation"},
        {"النفط --الغاز", "word:النفط word:--الغاز", "two hyphens are a dash"},
        {"وون-سيك", "word:وون-سيك", "hyphen inside a word"},
        {"النفط و الغاز", "word:النفط word:و word:الغاز", "a free-standing waw is a word"},
        {"النفط والغاز", "word:النفط word:والغاز", "a waw in front of a word is part of it"},
        {"or and not", "word:or word:and word:not", "small letters are words"},
        {"\"النفط أو الغاز\"", "phrase:النفط أو الغاز", "nothing is an operator inside a phrase"},
    });
}

TEST_CASE("fields in English and Arabic", "[searcher][query]") {
    check({
        {"title:معاهدة", "word[title]:معاهدة", "title"},
        {"عنوان:معاهدة", "word[title]:معاهدة", "title in Arabic"},
        {"author:مصطفى", "word[author]:مصطفى", "author"},
        {"كاتب:مصطفى", "word[author]:مصطفى", "author in Arabic"},
        {"source:مرصد", "word[source]:مرصد", "source"},
        {"مصدر:\"مرصد السياسات\"", "phrase[source]:مرصد السياسات", "quoted value"},
        {"مصدر:«مرصد السياسات»", "phrase[source]:مرصد السياسات", "value in guillemets"},
        {"actor:بوتين", "word[actor]:بوتين", "actor"},
        {"جهة:بوتين", "word[actor]:بوتين", "actor in Arabic"},
        {"جهه:بوتين", "word[actor]:بوتين", "actor as it is often typed"},
        {"date:2024-06..2024-11", "word[date]:2024-06..2024-11", "range of dates"},
        {"تاريخ:2024", "word[date]:2024", "date in Arabic"},
        {"category:اقتصاد", "word[category]:اقتصاد", "category"},
        {"تصنيف:اقتصاد", "word[category]:اقتصاد", "category in Arabic"},
        {"TITLE:معاهدة", "word[title]:معاهدة", "capitals"},
        {"عُنوان:معاهدة", "word[title]:معاهدة", "with a vowel sign"},
        {"text:معاهدة", "word:معاهدة", "the text is what is searched anyway"},
        {"-مصدر:مرصد", "minus:- word[source]:مرصد", "field excluded"},
        {"title:أوبك*", "prefix[title]:أوبك", "beginning of a word of the title"},
        {"title:OR", "word[title]:OR", "no operator behind a field"},
        {"المؤلف:مصطفى", "word:المؤلف:مصطفى", "unknown field is a word"},
        {"قال:نعم", "word:قال:نعم", "a colon in a sentence"},
        {"قال:\"لا تعليق\"", "word:قال: phrase:لا تعليق", "speech"},
        {"https://example.org/title:a", "word:https://example.org/title:a", "an address"},
        {"12:30", "word:12:30", "a time of day"},
        {"title:", "word[title]:", "field without a value"},
        {"text:", "", "the field that is none"},
        {"title: معاهدة", "word[title]:معاهدة", "a space after the colon"},
        {":معاهدة", "word::معاهدة", "colon first"},
        {"title:(معاهدة)", "open[title]:( word:معاهدة close:)", "a field before parentheses"},
        {"title:author:سلام", "word[title]:author:سلام", "one field a word"},
    });
}

TEST_CASE("beginnings, parentheses, punctuation and spaces", "[searcher][query]") {
    check({
        {"", "", "nothing"},
        {" \t\n", "", "white space"},
        {"سيا*", "prefix:سيا", "beginning"},
        {"*", "word:*", "a star alone"},
        {"سي*سة", "word:سي*سة", "a star inside"},
        {"سيا*؟", "word:سيا*؟", "a star before punctuation"},
        {"(النفط)", "open:( word:النفط close:)", "parentheses"},
        {"أوبك(+)", "word:أوبك open:( word:+ close:)", "parentheses glued"},
        {"ما هي معاهدة أعالي البحار؟", "word:ما word:هي word:معاهدة word:أعالي word:البحار؟", "a question"},
        {"؟!،…", "word:؟!،…", "punctuation"},
        {"النفط\u00A0الغاز\u202Fالفحم\u3000الذهب", "word:النفط word:الغاز word:الفحم word:الذهب",
         "wide and hard spaces"},
        {"\u200F\"مجلس الأمن\" \u200F-النفط", "phrase:مجلس الأمن minus:- word:النفط",
         "direction marks before quote and minus"},
        {"النفط \u200Fأو\u200F الغاز", "word:النفط either:أو word:الغاز", "direction marks round an operator"},
    });
}

TEST_CASE("any bytes are cut without loss of words", "[searcher][query]") {
    static const std::vector<std::string> pieces{"\"",  "«",      "»",     "“",    "”",    "„",        "(",      ")",
                                                 "|",   "-",      "*",     ":",    " ",    "أو",       "OR",     "ليس",
                                                 "AND", "title:", "كاتب:", "سلام", "\xD8", "\xE2\x80", "\u200F", "\n"};
    std::mt19937 random(5);
    for (int round = 0; round < 5000; ++round) {
        std::string text;
        for (std::size_t n = random() % 14; n > 0; --n) text += pieces[random() % pieces.size()];
        std::size_t words = 0, kept = 0;
        for (std::size_t at = text.find("سلام"); at != std::string::npos; at = text.find("سلام", at + 1)) ++words;
        for (const Lexeme& lexeme : searcher::lex_query(text))
            for (std::size_t at = lexeme.text.find("سلام"); at != std::string::npos;
                 at = lexeme.text.find("سلام", at + 1))
                ++kept;
        INFO(text);
        REQUIRE(kept == words);
    }
}

TEST_CASE("= and ~ right before a word or phrase", "[searcher][query]") {
    check({
        {"=كلمة", "exact:كلمة", "a word"},
        {"=\"عبارة كاملة\"", "exact:عبارة كاملة", "a phrase"},
        {"=«عبارة كاملة»", "exact:عبارة كاملة", "a phrase in guillemets"},
        {"~كلمة", "related:كلمة", "relatives"},
        {"~\"عبارة كاملة\"", "phrase:عبارة كاملة", "a phrase has no relatives"},
        {"-=كلمة", "minus:- exact:كلمة", "excluded"},
        {"title:=كلمة", "exact[title]:كلمة", "behind a field"},
        {"=عنوان:كلمة", "exact[title]:كلمة", "before a field"},
        {"title:=\"عبارة كاملة\"", "exact[title]:عبارة كاملة", "a phrase behind a field"},
        {"=أو =ليس", "exact:أو exact:ليس", "operators are words"},
        {"\u200F=\u200Fكلمة\u200F", "exact:كلمة", "direction marks"},
        {"= كلمة", "word:= word:كلمة", "not right before it: a sign that means nothing"},
        {"كلمة=", "word:كلمة=", "behind a word"},
        {"a=b", "word:a=b", "inside a word"},
        {"=", "word:=", "alone"},
    });
}

TEST_CASE("= and ~ before what is no word or phrase", "[searcher][query]") {
    check({
        {"=سيا*", "mark:= prefix:سيا", "a beginning"},
        {"~سيا*", "mark:~ prefix:سيا", "a beginning, with relatives"},
        {"title:=سيا*", "mark:= prefix[title]:سيا", "in the title"},
        {"=title:سيا*", "mark:= prefix[title]:سيا", "before the field"},
        {"=source:مر*", "exact[source]:مر*", "values of fields"},
        {"=(النفط)", "mark:= open:( word:النفط close:)", "parentheses"},
        {"title:=(النفط)", "mark:= open[title]:( word:النفط close:)", "parentheses in the title"},
        {"=title:(النفط)", "mark:= open[title]:( word:النفط close:)", "parentheses behind a field"},
        {"=()", "mark:= open:( close:)", "empty parentheses"},
        {"=|النفط", "mark:= either:| word:النفط", "a bar"},
        {"=*", "exact:*", "a star alone is a word"},
    });
}
