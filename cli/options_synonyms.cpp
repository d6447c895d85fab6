// SPDX-License-Identifier: GPL-2.0-or-later
// Options of `bahith synonyms`.
#include <CLI/CLI.hpp>
#include <memory>

#include "analyzers/result.hpp"
#include "cli/options_setup.hpp"
#include "cli/values.hpp"

namespace bahith::cli {

namespace {

void refuse(const std::string& message) {
    throw Failure({ErrorCode::usage, "synonyms: " + message, "bahith synonyms --help"});
}

// Combinations that no single option can check.
void check(const SynonymsOptions& options) {
    if (options.all && options.action != SynonymsAction::remove) refuse("--all goes with remove only");
    const bool given = !options.arguments.empty();
    switch (options.action) {
        case SynonymsAction::add:
            if (!given) refuse("FILE is missing");
            return;
        case SynonymsAction::list:
            if (given) refuse("list takes no arguments, found \"" + options.arguments.front() + "\"");
            return;
        case SynonymsAction::remove:
            if (!given && !options.all) refuse("TERM or --all is missing");
            if (given && options.all) refuse("both TERM and --all are given, expected one of them");
            return;
    }
}

}  // namespace

void Setup::synonyms() {
    auto options = std::make_shared<SynonymsOptions>();
    CLI::App& sub = command(
        "synonyms", tr("words of yours that stand for one another in searches", "مرادفات من عندك تُستعمل في البحث"),
        "  bahith synonyms add mine.tsv\n"
        "  printf 'سد\\tخزان\\nالاتحاد الأوروبي\\tبروكسل\\n' | bahith synonyms add -\n"
        "  bahith synonyms list --format json\n"
        "  bahith synonyms remove سد\n"
        "  bahith synonyms remove --all",
        [options]() -> Command {
            check(*options);
            return *options;
        });
    sub.add_option_function<std::string>(
           "ACTION",
           [options](const std::string& value) {
               options->action = static_cast<SynonymsAction>(one_of("ACTION", value, {"add", "list", "remove"}));
           },
           tr("add FILE…, list, or remove TERM…", "add FILE… أو list أو remove TERM…"))
        ->type_name("")
        ->required();
    sub.add_option("ARGUMENT", options->arguments,
                   tr("add: files of lines WORD<TAB>SYNONYM, - for standard input; remove: terms",
                      "add: ملفات أسطرها WORD<TAB>SYNONYM؛ remove: كلمات أو عبارات"))
        ->type_name("");
    sub.add_flag("--all", options->all, tr("remove every line", "احذف كل الأسطر"));
    format(sub, {Format::text, Format::json}, [options](Format f) { options->format = f; });
}

}  // namespace bahith::cli
