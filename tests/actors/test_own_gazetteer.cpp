// SPDX-License-Identifier: GPL-2.0-or-later
// The user's file: what each line does, and what is said of lines that cannot be used.
#include <catch2/catch.hpp>

#include "analyzers/actors/own_gazetteer.hpp"
#include "analyzers/actors/tagger.hpp"
#include "analyzers/arabic/analyzer.hpp"

namespace bahith::actors::test {
namespace {

std::string ids(const std::string& file, const std::string& text) {
    const OwnGazetteer own = own_gazetteer(file, "actors.tsv");
    arabic::Analyzer analyzer;
    const arabic::Tokens tokens = analyzer.analyze(text);
    std::string out;
    const auto mentions = tag({{text, &tokens}}, *own.gazetteer);
    for (const Mention& mention : mentions.front()) out += (out.empty() ? "" : " ") + mention.actor->id;
    return out;
}

std::string problems(const std::string& file) {
    std::string out;
    for (const Error& error : own_gazetteer(file, "actors.tsv").problems) out += error.message + "\n";
    return out;
}

}  // namespace

TEST_CASE("a line of the user's file changes who is found", "[actors][own]") {
    struct Row {
        const char *file, *text, *expected, *remark;
    };
    const auto row = GENERATE(values<Row>({
        {"", "قال بوتين إن الصين", "person/vladimir-putin country/china", "no edits"},
        {"# nothing\n\n", "قال بوتين", "person/vladimir-putin", "comments and blank lines"},
        {"سامر الحلبي\tperson\n", "قال سامر الحلبي", "person/samr-alhlby", "a new actor, its id made of the name"},
        {"سامر الحلبي\tperson\tperson/samer\n", "وقال سامِر الحَلَبي", "person/samer", "any spelling"},
        {"سامر الحلبي\tperson\tperson/samer\tcountry/syria\tأبو فراس\tSamer Halabi\n", "أبو فراس وSamer Halabi",
         "person/samer person/samer", "aliases, Arabic and Latin"},
        {"مركز النيل\torganization\torg/nile\r\n", "لمركز النيل", "org/nile",
         "a proclitic; a line end of another system"},
        {"alias\tcountry/china\tبلاد التنين\n", "في بلاد التنين", "country/china", "an alias"},
        {"alias\tcountry/china\tالقاهرة\n", "وصل إلى القاهرة", "country/china", "a name that was another's is now his"},
        {"remove\tcountry/china\n", "زار الصين وروسيا", "country/russia", "a built-in actor is hidden"},
        {"remove\tperson/vladimir-putin\tبوتين\n", "قال بوتين", "", "a built-in name is hidden"},
        {"remove\tperson/vladimir-putin\tبوتين\n", "قال فلاديمير بوتين", "person/vladimir-putin", "the others stay"},
        {"merge\torg/nato\torg/european-union\n", "قرر الناتو", "org/european-union", "one of two"},
        {"alias\tcountry/china\t?التنين\n", "التنين نائم", "", "ambiguous: nobody by itself"},
        {"alias\tcountry/china\t?التنين\n", "الصين هي التنين", "country/china country/china",
         "but beside another name"},
        {"سامر الحلبي\tperson\tperson/samer\nremove\tperson/samer\n", "قال سامر الحلبي", "", "line after line"},
        {"alias\tcountry/china\tبلاد التنين\nremove\tcountry/china\tبلاد التنين\nalias\tcountry/china\tبلاد التنين\n",
         "في بلاد التنين", "country/china", "given, taken, given again"},
        {"alias\tcountry/china\t?التنين\nalias\tcountry/china\tالتَنين\n", "التنين نائم", "country/china",
         "the last line says what a name is"},
        {"merge\torg/nato\torg/european-union\nalias\torg/european-union\t?الناتو\n", "قرر الناتو", "",
         "of a name that came with a merge too"},
        {"bad\nسامر الحلبي\tperson\tperson/samer\n", "قال سامر الحلبي", "person/samer", "the rest applies"},
        {"\xEF\xBB\xBFسامر الحلبي\tperson\tperson/samer\n", "قال سامر الحلبي", "person/samer", "a byte order mark"},
    }));
    INFO(row.remark);
    CHECK(ids(row.file, row.text) == row.expected);
}

TEST_CASE("a line that cannot be used is named with its reason", "[actors][own]") {
    struct Row {
        const char *file, *expected;
    };
    const auto row = GENERATE(values<Row>({
        {"سامر", "actors.tsv:1: no tab in \"سامر\", expected NAME<TAB>TYPE\n"},
        {"# x\n\nسامر الحلبي\tman\n",
         "actors.tsv:3: \"man\" is no type, expected person, organization, country or place\n"},
        {"سامر الحلبي\tperson\tسامر\n", "actors.tsv:1: \"سامر\" is no id, expected one like person/ali-hasan\n"},
        {"سامر الحلبي\tperson\t\tcountry/atlantis\n", "actors.tsv:1: no actor has the id \"country/atlantis\"\n"},
        {"في\tperson\n", "actors.tsv:1: \"في\" is too short or too common to be a name\n"},
        {"!!\tperson\n", "actors.tsv:1: \"!!\" has no word in it, expected a name\n"},
        {"alias\tcountry/china\n", "actors.tsv:1: no alias behind \"country/china\", expected one or more\n"},
        {"alias\tcountry/atlantis\tأطلنطس\n", "actors.tsv:1: no actor has the id \"country/atlantis\"\n"},
        {"merge\tcountry/china\n", "actors.tsv:1: merge with 1 ids, expected two\n"},
        {"merge\tcountry/china\tcountry/china\n", "actors.tsv:1: \"country/china\" cannot be merged into itself\n"},
        {"remove\tcountry/china\tألمانيا\n", "actors.tsv:1: \"ألمانيا\" is no name of country/china\n"},
        {"\xff\xfe\tperson\n", "actors.tsv:1: found bytes that are no UTF-8, expected UTF-8\n"},
    }));
    CHECK(problems(row.file) == row.expected);
}

TEST_CASE("what edits leave behind holds together", "[actors][own]") {
    const OwnGazetteer own = own_gazetteer(
        "remove\tcountry/china\nmerge\tcountry/russia\tcountry/united-states\nسامر الحلبي\tperson\t\tcountry/egypt\n",
        "");
    CHECK(own.problems.empty());
    const Actor* previous = nullptr;
    for (const Actor& actor : own.gazetteer->all()) {
        if (previous != nullptr) CHECK(previous->id < actor.id);
        previous = &actor;
        CHECK((actor.parent.empty() || own.gazetteer->find(actor.parent) != nullptr));
        CHECK_FALSE(actor.names.empty());
    }
    CHECK(own.gazetteer->all().size() == Gazetteer::builtin().all().size() - 1);
}

TEST_CASE("names of the same Latin letters are two actors", "[actors][own]") {
    const std::string first = "سعيد الحلواني\tperson\n", second = "سيد الحلواني\tperson\tperson/x\n";
    const std::string file = first + "سيد الحلواني\tperson\n";
    const std::string two = ids(file, "قال سعيد الحلواني وقال سيد الحلواني");
    CHECK(two.starts_with("person/syd-alhlwany person/syd-alhlwany-"));
    CHECK(ids(file + file, "قال سعيد الحلواني وقال سيد الحلواني") == two);
    CHECK(ids(first + second, "قال سعيد الحلواني وقال سيد الحلواني") == "person/syd-alhlwany person/x");
    CHECK(ids(first + "سيد الحلواني\tperson\tperson/syd-alhlwany\n", "قال سعيد الحلواني وقال سيد الحلواني") ==
          "person/syd-alhlwany person/syd-alhlwany");  // an id says that they are one
    const std::string id = two.substr(two.find(' ') + 1);
    CHECK(ids(file + "alias\t" + id + "\tأبو فراس\n", "قال أبو فراس") == id);
}

TEST_CASE("equal edits have equal stamps, comments do not count", "[actors][own]") {
    const auto stamp = [](const char* file) { return own_gazetteer(file, "").stamp; };
    CHECK(stamp("").empty());
    CHECK(stamp("# nothing\nbad\n").empty());
    CHECK(stamp("alias\tcountry/china\tالتنين\n") == stamp("# x\nbad\nalias\tcountry/china\tالتنين\n"));
    CHECK(stamp("alias\tcountry/china\tالتنين\n") != stamp("alias\tcountry/russia\tالتنين\n"));
    CHECK(own_gazetteer("", "").gazetteer.get() == &Gazetteer::builtin());
}

TEST_CASE("a line is written as it is read", "[actors][own]") {
    const std::string file =
        "سامر الحلبي\tperson\tperson/samer\tcountry/syria\tأبو فراس\tSamer Halabi\n"
        "مركز النيل\torganization\torg/nile\n"
        "مركز القمر\torganization\torg/moon\t\tالقمر الأحمر\n"
        "alias\tcountry/china\tبلاد التنين\n"
        "merge\torg/nato\torg/european-union\n"
        "remove\tcountry/japan\n"
        "remove\tperson/vladimir-putin\tبوتين\n";
    std::string written;
    for (const Edit& edit : parse_edits(file, "").list) written += line_of(edit);
    CHECK(written == file);
}

TEST_CASE("what is wrong is told in the order of the lines, whatever is wrong", "[actors][own]") {
    const OwnGazetteer own = own_gazetteer(
        "alias\torg/none\tاسم\nno tab\nسامر الحلبي\tperson\nremove\torg/none\nهيئة\tcompany\nmerge\tcountry/china\n",
        "f");
    std::string lines;
    for (const Error& problem : own.problems) lines += problem.message.substr(0, 4);
    CHECK(lines == "f:1:f:2:f:4:f:5:f:6:");
}

TEST_CASE("an actor is known by the ids that were merged into it", "[actors][own]") {
    const std::string merged =
        "هيئة الأنهار\torganization\torg/rivers\nهيئة المياه\torganization\torg/waters\n"
        "هيئة السدود\torganization\torg/dams\n"
        "merge\torg/rivers\torg/waters\nmerge\torg/waters\torg/dams\n";
    const auto id = [&merged](const std::string& more, const char* wanted) -> std::string {
        const OwnGazetteer own = own_gazetteer(merged + more, "f");
        const Actor* actor = own.gazetteer->find(wanted);
        return actor == nullptr ? "" : actor->id;
    };
    CHECK(id("", "org/rivers") == "org/dams");
    CHECK(id("", "org/waters") == "org/dams");
    CHECK(id("هيئة الجسور\torganization\torg/rivers\n", "org/rivers") == "org/rivers");
    CHECK(id("remove\torg/dams\n", "org/rivers").empty());
    CHECK(problems(merged + "alias\torg/rivers\tسلطة النهر\nremove\torg/waters\tسلطة النهر\n").empty());
    CHECK(ids(merged + "alias\torg/rivers\tسلطة النهر\n", "سلطة النهر") == "org/dams");
    CHECK(own_gazetteer(merged + "سامر الحلبي\tperson\tperson/samer\torg/rivers\n", "f")
              .gazetteer->find("person/samer")
              ->parent == "org/dams");
    CHECK(problems(merged + "remove\torg/rivers\n") == "actors.tsv:6: no actor has the id \"org/rivers\"\n");
}

TEST_CASE("states and offices follow a merge", "[actors][own]") {
    const OwnGazetteer own = own_gazetteer(
        "دولة النيل\tcountry\tcountry/nile\nهيئة الأنهار\torganization\torg/rivers\tcountry/nile\n"
        "merge\tcountry/egypt\tcountry/nile\nmerge\tcountry/nile\tcountry/sudan\n",
        "f");
    CHECK(own.gazetteer->find("org/rivers")->parent == "country/sudan");
    for (const Actor& actor : own.gazetteer->all()) {
        CHECK(actor.parent != "country/egypt");
        for (const Office& office : actor.offices) CHECK(office.of != "country/egypt");
    }
}

}  // namespace bahith::actors::test
