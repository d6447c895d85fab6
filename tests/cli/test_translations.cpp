// SPDX-License-Identifier: GPL-2.0-or-later
// The catalogue against itself, real messages through it, and what the program prints.
#include <catch2/catch.hpp>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "cli/translations.hpp"
#include "tests/cli/program.hpp"

using namespace bahith::cli;

namespace {

std::vector<std::string> placeholders(std::string_view text) {
    std::vector<std::string> found;
    const std::string copy(text);
    static const std::regex hole(R"(\{t?\})");
    for (auto at = std::sregex_iterator(copy.begin(), copy.end(), hole); at != std::sregex_iterator(); ++at)
        found.push_back(at->str());
    return found;
}

bool has_arabic(std::string_view text) {
    return text.find_first_of("\xD8\xD9") != std::string_view::npos;
}

std::string arabic(std::string_view text) {
    return translated(Language::arabic, text);
}

// Names of commands, options, files and quoted text may be Latin; so may lists of them with commas;
// two Latin words in a row elsewhere are a sentence.
bool has_latin_sentence(const std::string& text) {
    static const std::regex names(R"(`[^`]*`|"[^"]*"|«[^»]*»|bahith( [a-z]+)?( --help)?|--?[a-z]+|[^ ]*[/<.][^ ]*)");
    static const std::regex sentence(R"([A-Za-z']{2,}\s+[A-Za-z']{2,})");
    return std::regex_search(std::regex_replace(text, names, "|"), sentence);
}

}  // namespace

TEST_CASE("each template has an Arabic side with the same placeholders", "[cli][translations]") {
    std::set<std::string_view> seen;
    for (const Translations& table : {sentence_translations(), term_translations()}) {
        for (const Translation& row : table) {
            INFO(row.english);
            CHECK(seen.insert(row.english).second);
            CHECK(placeholders(row.english) == placeholders(row.arabic));
            CHECK(has_arabic(row.arabic));
            CHECK_FALSE(row.arabic.ends_with("."));
        }
    }
    for (const Translation& row : term_translations()) CHECK(placeholders(row.english).empty());
}

TEST_CASE("no template is hidden behind an earlier one", "[cli][translations]") {
    for (const Translation& row : sentence_translations()) {
        const std::regex hole(R"(\{\})");
        const std::regex term(R"(\{t\})");
        const auto filled = [&](std::string_view text, const char* word) {
            return std::regex_replace(std::regex_replace(std::string(text), hole, "7"), term, word);
        };
        INFO(row.english);
        CHECK(arabic(filled(row.english, "null")) == filled(row.arabic, "قيمة خالية"));
    }
}

TEST_CASE("messages of the rooms in Arabic", "[cli][translations]") {
    struct Row {
        const char* english;
        const char* arabic;
    };
    const std::vector<Row> rows = {
        {"no actor is known by the name \"زيد\"", "لا توجد جهة معروفة باسم «زيد»"},
        {"/srv/db: there is no index here", "/srv/db: لا يوجد فهرس هنا"},
        {"a.jsonl:3: JSON is broken at byte 12", "a.jsonl:3: JSON فاسد عند البايت 12"},
        {"a.txt: cannot open: Permission denied", "a.txt: تعذّر فتحه: لا إذن بذلك"},
        {"a.pdf: is a PDF, expected text", "a.pdf: هذا ملف PDF، والمطلوب نص"},
        {"a: b.txt: file is empty, expected text", "a: b.txt: الملف فارغ، والمطلوب نص"},
        {"/srv/db: Permission denied", "/srv/db: لا إذن بذلك"},
        {"search: QUERY is missing", "search: لم يُذكر QUERY"},
        {"search: unknown option --x", "search: خيار غير معروف: --x"},
        {"--limit is \"x\", expected a whole number from 0 to 9", "قيمة --limit هي «x»، والمطلوب عدد صحيح من 0 إلى 9"},
        {"q.tsv:2: '2024-13': not one date", "q.tsv:2: «2024-13»: ليس تاريخًا واحدًا مفهومًا"},
        {"q.tsv:2: --from 'غد:ا': not one date, expected a day, month, year or range",
         "q.tsv:2: --from «غد:ا»: ليس تاريخًا مفهومًا، والمطلوب يوم أو شهر أو سنة أو مدى"},
        {"date: 'x': more than one '..'", "date: «x»: فيه أكثر من «..»"},
        {"--from '2024' --to '2023': ends before it begins", "--from «2024» --to «2023»: ينتهي قبل أن يبدأ"},
        {"a.md:3: front matter: illegal map value", "a.md:3: بيانات المقدمة: نقطتان في غير موضعهما"},
        {"/db: document 7: damaged record: unknown format", "/db: المستند 7: سجل تالف: صيغة غير معروفة"},
        {"write it as {\"title\": …, \"date\": …}", "اكتبه هكذا: {\"title\": …, \"date\": …}"},
    };
    for (const Row& row : rows) CHECK(arabic(row.english) == row.arabic);
}

TEST_CASE("what is quoted stays as written, also when it is a sentence itself", "[cli][translations]") {
    CHECK(arabic("no actor is known by the name \"x: there is no index here\"") ==
          "لا توجد جهة معروفة باسم «x: there is no index here»");
    CHECK(arabic("no article has the id \"{}\"") == "لا يوجد مقال معرّفه «{}»");
}

TEST_CASE("unknown text, and all text in English, comes back as it is", "[cli][translations]") {
    for (const char* text : {"", ": ", "{}", "{t}", "something else", "a: b: c: d", "\xFF\xD9: \x80"}) {
        CHECK(arabic(text) == text);
        CHECK(translated(Language::english, text) == text);
    }
    CHECK(translated(Language::english, "no command given") == "no command given");
    std::string colons;
    for (int i = 0; i < 100000; ++i) colons += "a: ";
    CHECK(arabic(colons) == colons);
}

TEST_CASE("errors of the program are Arabic under --lang ar", "[cli][translations]") {
    const test::Scratch scratch;
    const std::string db = " --db " + scratch.path("db");
    const std::string article = scratch.write("a.txt", "التقت روسيا والصين في موسكو يوم الأحد وناقشتا التعاون.\n");
    REQUIRE(test::run_program("add " + article + db).exit_code == 0);
    const std::string introduced = scratch.path("introduced");
    const std::string who = scratch.write("d.txt", "وقال وزير الدفاع السوداني سامر الزبرقاني إن الخطة جاهزة.\n");
    REQUIRE(test::run_program("add " + who + " --db " + introduced).exit_code == 0);
    const std::vector<std::string> lines = {
        "search روسيا --lang ar --db " + scratch.path("none"),
        "search روسيا --lang ar --actor nobodyatall" + db,
        "search روسيا --lang ar --from 2024-13" + db,
        "search روسيا --lang ar --from 2024..2025" + db,
        "search --lang ar --limit ten روسيا" + db,
        "search --lang ar" + db,
        "search --lang ar --sort up روسيا" + db,
        "search --lang ar --bogus" + db,
        "bogus --lang ar",
        "show --lang ar nothere.txt" + db,
        "show --lang ar a.txt#p99" + db,
        "add --lang ar " + scratch.path("missing.txt") + db,
        "add --lang ar " + scratch.write("empty.txt", "") + db,
        "add --lang ar " + scratch.write("b.jsonl", "{\"text\": 5}\n[1]\n{\n") + db,
        "add --lang ar " + scratch.write("c.md", "---\na: b: c\n---\nنص\n") + db,
        "remove --lang ar nothere.txt" + db,
        "actors suggest --lang ar" + db,
        "actors suggest --lang ar --min 3 --db " + introduced,
    };
    for (const std::string& line : lines) {
        const test::Run run = test::run_program(line);
        INFO(line << "\n" << run.err);
        CHECK(run.exit_code != 0);
        CHECK(has_arabic(run.err));
        CHECK_FALSE(has_latin_sentence(run.err));
    }
}

TEST_CASE("the help of a command is Arabic under --lang ar", "[cli][translations]") {
    const test::Run run = test::run_program("search --lang ar --help");
    CHECK(run.exit_code == 0);
    CHECK(run.out.find("Options") == std::string::npos);
    CHECK(run.out.find("--from تاريخ                نُشر") != std::string::npos);
    CHECK(test::run_program("add --lang ar --help").out.find("REQUIRED") == std::string::npos);
    CHECK(test::run_program("search --lang en --help").out.find("--from DATE") != std::string::npos);
}
