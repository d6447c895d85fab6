// SPDX-License-Identifier: GPL-2.0-or-later
// The program as a user or a script calls it, where no index is needed.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <string>

#include "tests/cli/program.hpp"

using bahith::cli::test::Run;
using bahith::cli::test::run_program;
using bahith::cli::test::Scratch;

namespace {
const std::string commands[] = {"search", "show", "facets", "actors",  "add",     "remove", "read",     "analyze",
                                "stats",  "info", "check",  "compact", "rebuild", "export", "synonyms", "timeline"};
}

TEST_CASE("what cannot be understood is said in a sentence, exit 2", "[cli][program]") {
    struct Row {
        const char *arguments, *message;
    };
    const auto row = GENERATE(values<Row>({
        {"search x --format xml", "bahith: --format is \"xml\", expected one of text, json, jsonl, csv, trec\n"},
        {"stats --format csv", "bahith: --format is \"csv\", expected one of text, json\n"},
        {"search x --sort old", "bahith: --sort is \"old\", expected one of relevance, newest, oldest\n"},
        {"search x --limit ten", "bahith: --limit is \"ten\", expected a whole number from 0 to 1000000000\n"},
        {"search x --unit word", "bahith: --unit is \"word\", expected one of article, passage\n"},
        {"search x --color red", "bahith: --color is \"red\", expected one of auto, always, never\n"},
        {"--lang fr stats", "bahith: --lang is \"fr\", expected one of en, ar\n"},
        {"add --set author x", "bahith: --set is \"author\", expected KEY=VALUE\n"},
        {"search", "bahith: search: QUERY is missing\nhint: bahith search --help\n"},
        {"show", "bahith: show: ID is missing\nhint: bahith show --help\n"},
        {"search x --limit 1 --limit 2",
         "bahith: search: --limit is given more than once\nhint: bahith search --help\n"},
        {"search x --from=", "bahith: --from has no value\nhint: bahith --help\n"},
        {"search x --to ''", "bahith: --to has no value\nhint: bahith search --help\n"},
        {"facets x --mentions ''", "bahith: --mentions has no value\nhint: bahith search --help\n"},
        {"search x --limit", "bahith: search: --limit has no value\nhint: bahith search --help\n"},
        {"stats --fromat json", "bahith: stats: unknown option --fromat\nhint: bahith stats --help\n"},
        {"compact now then", "bahith: compact: unexpected argument \"now\"\nhint: bahith compact --help\n"},
        {"search x --batch y",
         "bahith: search: both QUERY and --batch are given, expected one of them\nhint: bahith search --help\n"},
        {"search --batch y --format csv",
         "bahith: search: --batch gives --format trec or json only\nhint: bahith search --help\n"},
        {"synonyms", "bahith: synonyms: ACTION is missing\nhint: bahith synonyms --help\n"},
        {"synonyms change", "bahith: ACTION is \"change\", expected one of add, list, remove\n"},
        {"synonyms add", "bahith: synonyms: FILE is missing\nhint: bahith synonyms --help\n"},
        {"synonyms list x", "bahith: synonyms: list takes no arguments, found \"x\"\nhint: bahith synonyms --help\n"},
        {"synonyms remove", "bahith: synonyms: TERM or --all is missing\nhint: bahith synonyms --help\n"},
        {"synonyms remove x --all",
         "bahith: synonyms: both TERM and --all are given, expected one of them\nhint: bahith synonyms --help\n"},
        {"synonyms add x --all", "bahith: synonyms: --all goes with remove only\nhint: bahith synonyms --help\n"},
        {"actors add", "bahith: actors: NAME is missing\nhint: bahith actors --help\n"},
        {"actors --own list",
         "bahith: actors: --own stands before list, expected behind it\nhint: bahith actors list --help\n"},
        {"actors --limit 1 retag",
         "bahith: actors: --limit stands before retag, expected behind it\nhint: bahith actors retag --help\n"},
        {"actors x suggest",
         "bahith: actors: PATTERN stands before suggest, expected behind it\nhint: bahith actors suggest --help\n"},
        {"actors add - --parent x --alias y",
         "bahith: actors: --parent goes with --type and one name, not with files\nhint: bahith actors add --help\n"},
        {"actors --own x",
         "bahith: actors: --own goes without PATTERN, --with and --over-time\nhint: bahith actors --help\n"},
        {"actors --own --format csv",
         "bahith: actors: --own gives --format text, json or tsv only\nhint: bahith actors --help\n"},
        {"actors x --format tsv", "bahith: actors: --format tsv goes with --own only\nhint: bahith actors --help\n"},
        {"actors --grain week", "bahith: --grain is \"week\", expected one of day, month, year\n"},
        {"timeline x --by written", "bahith: --by is \"written\", expected one of published, mentioned\n"},
        {"--db x", "bahith: no command given\nhint: bahith --help\n"},
    }));
    const Run run = run_program(row.arguments);
    INFO(row.arguments);
    CHECK(run.exit_code == 2);
    CHECK(run.out.empty());
    CHECK(run.err == row.message);
}

TEST_CASE("a command that is none is named with those there are", "[cli][program]") {
    const Run run = run_program("serch x");
    CHECK(run.exit_code == 2);
    CHECK(run.err.find("\"serch\" is no command, expected one of search, show, ") != std::string::npos);
}

TEST_CASE("every command explains itself with examples", "[cli][program]") {
    for (const std::string& command : commands) {
        const Run english = run_program(command + " --help");
        INFO(command);
        CHECK(english.exit_code == 0);
        CHECK(english.err.empty());
        CHECK(english.out.find("Examples:\n  bahith ") != std::string::npos);
        const Run arabic = run_program(command + " --help --lang ar");
        CHECK(arabic.out.find("أمثلة:\n  bahith ") != std::string::npos);
        CHECK(arabic.out.find("الاستعمال") != std::string::npos);
    }
}

TEST_CASE("without arguments the short help, exit 2", "[cli][program]") {
    const Run run = run_program("");
    CHECK(run.exit_code == 2);
    CHECK(run.out.empty());
    for (const std::string& command : commands) CHECK(run.err.find("\n  " + command + " ") != std::string::npos);
}

TEST_CASE("the version", "[cli][program]") {
    const Run run = run_program("--version");
    CHECK(run.exit_code == 0);
    CHECK(run.out.substr(0, 7) == "bahith ");
}

TEST_CASE("an index that is not there, exit 4", "[cli][program]") {
    const Scratch scratch;
    for (const char* command :
         {"search x", "stats", "show a", "actors", "facets x", "info", "export", "synonyms list"}) {
        const Run run = run_program(std::string(command) + " --db " + scratch.path("none"));
        INFO(command);
        CHECK(run.exit_code == 4);
        CHECK(run.out.empty());
        CHECK(run.err.find("bahith: ") == 0);
        CHECK(run.err.find("\nhint: ") != std::string::npos);
    }
}

TEST_CASE("the index is looked for where the documentation says", "[cli][program]") {
    const Scratch scratch;
    const std::string a = scratch.path("a");
    const auto named = [&](const std::string& environment, const std::string& path) {
        return run_program("stats", environment).err.find(path) != std::string::npos;
    };
    CHECK(named("HOME=" + a + " XDG_DATA_HOME= BAHITH_DB=", a + "/.local/share/bahith/default"));
    CHECK(named("HOME=/x XDG_DATA_HOME=" + a + " BAHITH_DB=", a + "/bahith/default"));
    CHECK(named("HOME=" + a + " XDG_DATA_HOME=relative BAHITH_DB=", a + "/.local/share/bahith/default"));
    CHECK(named("HOME=/x XDG_DATA_HOME=/y BAHITH_DB=" + a, a));
    CHECK(run_program("stats", "env -i").exit_code == 2);
}

TEST_CASE("a reader that stops early is no failure", "[cli][program]") {
    CHECK(run_program("info fields | head -n 1").exit_code == 0);
    const Run run = run_program("info fields --format json >/dev/full");
    CHECK(run.exit_code == 2);
    CHECK(run.err.find("bahith: standard output: ") == 0);
}

TEST_CASE("messages are Arabic under an Arabic locale", "[cli][program]") {
    CHECK(run_program("show", "LC_ALL=ar_EG.UTF-8").err.find("باحث: ") == 0);
    CHECK(run_program("show", "LC_ALL= LC_MESSAGES= LANG=ar").err.find("باحث: ") == 0);
    CHECK(run_program("show", "LC_ALL=C LANG=ar").err.find("bahith: ") == 0);
    CHECK(run_program("show", "LC_ALL=ara").err.find("bahith: ") == 0);
    CHECK(run_program("show --lang en", "LC_ALL=ar_EG.UTF-8").err.find("bahith: ") == 0);
    CHECK(run_program("show --lang=ar").err.find("تلميح: ") != std::string::npos);
}

TEST_CASE("tokens of a text", "[cli][program]") {
    const std::string text = "زار الوزيرُ القاهرة";
    const Run run = run_program("analyze '" + text + "' --format json");
    REQUIRE(run.exit_code == 0);
    const auto json = nlohmann::json::parse(run.out);
    CHECK(json["format"] == 1);
    REQUIRE(json["tokens"].size() == 3);
    for (const auto& token : json["tokens"]) {
        const auto begin = token["begin"].get<std::size_t>();
        CHECK(text.substr(begin, token["end"].get<std::size_t>() - begin) == token["text"]);
        CHECK(token["terms"].at(0) == token["fold"]);
    }
    CHECK(run_program("analyze '؟!'").exit_code == 1);
}

TEST_CASE("how a file is understood", "[cli][program]") {
    const Scratch scratch;
    const std::string good = scratch.write(
        "خبر.txt", "زيارة إلى بكين\nزار الرئيس الصين في 7 نوفمبر 2024 للتباحث حول التعاون الاقتصادي بين البلدين\n");
    const Run run = run_program("read " + good + " " + scratch.path("none.txt") + " --format json");
    CHECK(run.exit_code == 3);
    CHECK(run.err.find("none.txt") != std::string::npos);
    const auto json = nlohmann::json::parse(run.out);
    CHECK(json["format"] == 1);
    CHECK(json["path"] == good);
    REQUIRE(json["paragraphs"].size() == 2);
    bool day = false;
    for (const auto& date : json["dates"]) {
        const std::string paragraph = json["paragraphs"].at(date["paragraph"].get<std::size_t>() - 1)["text"];
        const auto begin = date["begin"].get<std::size_t>();
        CHECK(paragraph.substr(begin, date["end"].get<std::size_t>() - begin) == date["text"]);
        day = day || date["value"] == "2024-11-07";
    }
    CHECK(day);
    bool china = false;
    for (const auto& actor : json["actors"]) china = china || actor["id"] == "country/china";
    CHECK(china);
}
