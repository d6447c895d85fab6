// SPDX-License-Identifier: GPL-2.0-or-later
// Options of the commands that make and look after an index, and of those that need none.
#include <CLI/CLI.hpp>
#include <memory>

#include "cli/options_setup.hpp"
#include "cli/values.hpp"

namespace bahith::cli {

namespace {
constexpr std::size_t longest_wait = 86400;
}

void Setup::index_commands() {
    add();
    remove();
    read();
    analyze();
    figures();
    maintenance();
}

void Setup::add() {
    auto options = std::make_shared<AddOptions>();
    auto pairs = std::make_shared<std::vector<std::string>>();
    CLI::App& sub = command(
        "add", tr("add or update articles; unchanged ones are left alone", "أضف مقالات أو حدّثها؛ ما لم يتغيّر يُترك"),
        "  bahith add articles/\n"
        "  bahith add article.txt page.html records.jsonl\n"
        "  bahith add --db /srv/policy --set source='مركز الدراسات' --set lang=ar new/",
        [options, pairs]() -> Command {
            for (const std::string& pair : *pairs) options->overrides.push_back(key_value("--set", pair));
            return *options;
        });
    sub.add_option("PATH", options->paths,
                   tr("files, folders, .jsonl files of records", "ملفات أو مجلدات أو ملفات سجلات .jsonl"))
        ->type_name("")
        ->type_name("")
        ->required();
    sub.add_option(
           "--set", *pairs,
           tr("metadata for every article of this run; may be repeated", "بيانات لكل مقالات هذه الدفعة؛ يمكن تكراره"))
        ->type_name("KEY=VALUE")
        ->allow_extra_args(false);
    sub.add_option_function<std::string>(
           "--wait",
           [options](const std::string& v) {
               options->wait_seconds = static_cast<int>(whole_number("--wait", v, longest_wait));
           },
           tr("how long to wait while another program writes (0)", "مدة الانتظار حين يكتب برنامج آخر (0)"))
        ->type_name("SECONDS");
}

void Setup::remove() {
    auto options = std::make_shared<RemoveOptions>();
    CLI::App& sub = command("remove", tr("remove articles from the index", "احذف مقالات من الفهرس"),
                            "  bahith remove 2024/11/korea.txt\n"
                            "  bahith remove a.txt b.txt --wait 10",
                            [options]() -> Command { return *options; });
    sub.add_option("ID", options->ids, tr("ids of articles", "معرّفات المقالات"))->type_name("")->required();
    sub.add_option_function<std::string>(
           "--wait",
           [options](const std::string& v) {
               options->wait_seconds = static_cast<int>(whole_number("--wait", v, longest_wait));
           },
           tr("how long to wait while another program writes (0)", "مدة الانتظار حين يكتب برنامج آخر (0)"))
        ->type_name("SECONDS");
}

void Setup::read() {
    auto options = std::make_shared<ReadOptions>();
    CLI::App& sub =
        command("read", tr("show how files are understood, without an index", "اعرض كيف تُفهم الملفات، دون فهرس"),
                "  bahith read article.txt\n"
                "  bahith read articles/*.html --format json > understood.jsonl",
                [options]() -> Command { return *options; });
    sub.add_option("FILE", options->paths, tr("files or folders", "ملفات أو مجلدات"))->type_name("")->required();
    format(sub, {Format::text, Format::json}, [options](Format f) { options->format = f; });
}

void Setup::analyze() {
    auto options = std::make_shared<AnalyzeOptions>();
    auto words = std::make_shared<std::vector<std::string>>();
    CLI::App& sub =
        command("analyze", tr("show what becomes of each word of a text", "اعرض ما تصير إليه كل كلمة في النص"),
                "  bahith analyze وللفلسطينيين\n"
                "  bahith analyze 'السِّيَاسَاتُ الاقتصاديّة' --format json",
                [options, words]() -> Command {
                    for (const std::string& word : *words) options->text += (options->text.empty() ? "" : " ") + word;
                    return *options;
                });
    sub.add_option("TEXT", *words, tr("words", "كلمات"))->type_name("")->required();
    format(sub, {Format::text, Format::json}, [options](Format f) { options->format = f; });
}

void Setup::figures() {
    auto stats = std::make_shared<StatsOptions>();
    CLI::App& stats_sub = command("stats", tr("figures of the index", "أرقام الفهرس"),
                                  "  bahith stats\n"
                                  "  bahith stats --format json",
                                  [stats]() -> Command { return *stats; });
    format(stats_sub, {Format::text, Format::json}, [stats](Format f) { stats->format = f; });

    auto info = std::make_shared<InfoOptions>();
    CLI::App& info_sub =
        command("info", tr("what the index was made with; fields; analyzer", "بم صُنع الفهرس؛ الحقول؛ المحلّل"),
                "  bahith info\n"
                "  bahith info fields\n"
                "  bahith info analyzer",
                [info]() -> Command { return *info; });
    info_sub
        .add_option_function<std::string>(
            "TOPIC",
            [info](const std::string& value) {
                info->topic = static_cast<InfoTopic>(one_of("TOPIC", value, {"db", "fields", "analyzer"}));
            },
            tr("db, fields or analyzer (db)", "db أو fields أو analyzer"))
        ->type_name("");
    format(info_sub, {Format::text, Format::json}, [info](Format f) { info->format = f; });
}

void Setup::maintenance() {
    command("check", tr("look for damage in the index", "افحص سلامة الفهرس"),
            "  bahith check --db /srv/policy && echo sound", []() -> Command { return CheckOptions{}; });
    command("compact", tr("make the index smaller and faster", "اضغط الفهرس"), "  bahith compact",
            []() -> Command { return CompactOptions{}; });
    command("rebuild", tr("make the index anew from the articles in it", "أعد بناء الفهرس من مقالاته"),
            "  bahith rebuild\n"
            "  bahith check || bahith rebuild",
            []() -> Command { return RebuildOptions{}; });
    command("export", tr("print every article as a record, a line each", "اطبع كل المقالات سجلًا في كل سطر"),
            "  bahith export > articles.jsonl\n"
            "  bahith add --db copy articles.jsonl",
            []() -> Command { return ExportOptions{}; });
}

}  // namespace bahith::cli
