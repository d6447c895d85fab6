// SPDX-License-Identifier: GPL-2.0-or-later
// What all commands have in common, and CLI11's complaints made into sentences.
#include "cli/options_parse.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <memory>
#include <sstream>
#include <utility>

#include "analyzers/result.hpp"
#include "cli/options_setup.hpp"
#include "cli/values.hpp"
#include "cli/version.hpp"

namespace bahith::cli {

namespace {

constexpr std::size_t largest_number = 1000000000;

// What CLI11 writes behind an option, in Arabic.
constexpr std::array<std::pair<const char*, const char*>, 17> value_names{{{"ALIAS", "اسم"},
                                                                           {"DATE", "تاريخ"},
                                                                           {"DIR", "مجلد"},
                                                                           {"FIELD", "حقل"},
                                                                           {"FILE", "ملف"},
                                                                           {"FORMAT", "صيغة"},
                                                                           {"ID", "معرّف"},
                                                                           {"KEY=VALUE", "حقل=قيمة"},
                                                                           {"LANG", "لغة"},
                                                                           {"MATCH", "مطابقة"},
                                                                           {"N", "عدد"},
                                                                           {"NAME", "اسم"},
                                                                           {"ORDER", "ترتيب"},
                                                                           {"SECONDS", "مدة"},
                                                                           {"TYPE", "نوع"},
                                                                           {"UNIT", "وحدة"},
                                                                           {"WHEN", "متى"}}};

// CLI11 pads by bytes, of which an Arabic letter has two.
class ArabicFormatter : public CLI::Formatter {
public:
    std::string make_option(const CLI::Option* option, bool positional) const override {
        const std::string name = "  " + make_option_name(option, positional) + make_option_opts(option);
        const auto more = std::count_if(name.begin(), name.end(),
                                        [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; });
        std::string line = CLI::Formatter::make_option(option, positional);
        return line.insert(name.size(), static_cast<std::size_t>(more), ' ');
    }
};

const char* name_of(Format format) {
    switch (format) {
        case Format::text:
            return "text";
        case Format::json:
            return "json";
        case Format::jsonl:
            return "jsonl";
        case Format::csv:
            return "csv";
        case Format::tsv:
            return "tsv";
        case Format::trec:
            return "trec";
    }
    return "";
}

std::string refused_argument(const CLI::App& app, const std::string& command, const std::string& argument) {
    if (!argument.empty() && argument.front() == '-') return "unknown option " + argument;
    if (!command.empty()) return "unexpected argument \"" + argument + "\"";
    std::string names;
    for (const CLI::App* sub : app.get_subcommands({}))
        if (!sub->get_group().empty()) names += (names.empty() ? "" : ", ") + sub->get_name();
    return "\"" + argument + "\" is no command, expected one of " + names;
}

// CLI11 names what it could not place in an order of its own; the user is told of the first as written.
std::string first_refused(const CLI::App& app, const std::vector<std::string>& arguments) {
    const std::vector<std::string> rest = app.remaining(true);
    const auto found = std::find_if(arguments.begin(), arguments.end(), [&](const std::string& argument) {
        return std::find(rest.begin(), rest.end(), argument) != rest.end();
    });
    if (found != arguments.end()) return *found;
    return rest.empty() ? "" : rest.front();
}

Error sentence(const CLI::App& app, const CLI::ParseError& error, const std::vector<std::string>& arguments) {
    const auto subs = app.get_subcommands();
    const std::string command = subs.empty() ? "" : subs.front()->get_name();
    std::string message = error.what();
    std::string hint = command.empty() ? "bahith --help" : "bahith " + command + " --help";
    const auto is = [&error](CLI::ExitCodes code) { return error.get_exit_code() == static_cast<int>(code); };
    if (is(CLI::ExitCodes::ExtrasError)) {
        const std::string argument = first_refused(app, arguments);
        message = refused_argument(app, command, argument);
        const bool query = command == "search" || command == "facets" || command == "timeline";
        if (query && argument.size() > 1 && argument.front() == '-')
            hint = "before a query that begins with a dash write --; or " + hint;
    } else if (is(CLI::ExitCodes::RequiredError)) {
        message = message.substr(0, message.find(" is required")) + " is missing";
    } else if (is(CLI::ExitCodes::ArgumentMismatch)) {
        const bool repeated = message.find("but received") != std::string::npos;
        message = message.substr(0, message.find(':')) + (repeated ? " is given more than once" : " has no value");
    }
    return {ErrorCode::usage, command.empty() ? message : command + ": " + message, hint};
}

// «--from=$EMPTY»: CLI11 would take the next argument for its value.
void refuse_without_value(const std::vector<std::string>& arguments) {
    for (const std::string& argument : arguments) {
        if (argument == "--") return;
        if (argument.size() > 3 && argument.starts_with("--") && argument.find('=') == argument.size() - 1)
            throw Failure(
                {ErrorCode::usage, argument.substr(0, argument.size() - 1) + " has no value", "bahith --help"});
    }
}

std::string exit_codes(Language language) {
    if (language == Language::arabic) {
        return "رموز الخروج: 0 تمّ أو وُجد، 1 لم يوجد شيء، 2 خطأ، 3 تعذّر بعض المدخلات،\n"
               "             4 الفهرس مفقود أو تالف أو من إصدار آخر، 5 الفهرس مقفل\n\n"
               "أمثلة:\n"
               "  bahith add مقالات/\n"
               "  bahith search قوات كوريا الشمالية --from 2024-10\n"
               "  bahith search --help";
    }
    return "Exit codes: 0 done or found, 1 nothing found, 2 failure, 3 some inputs failed,\n"
           "            4 index missing, damaged or of another version, 5 index locked\n\n"
           "Examples:\n"
           "  bahith add articles/\n"
           "  bahith search قوات كوريا الشمالية --from 2024-10\n"
           "  bahith search --help";
}

// CLI11 takes what stands before an inner command as the outer one's, which then does nothing.
void refuse_before_inner(const CLI::App& outer) {
    const std::string inner = outer.get_subcommands().front()->get_name();
    constexpr std::array<std::string_view, 3> common{"--db", "--color", "--lang"};
    for (const CLI::Option* option : outer.get_options()) {
        const std::string name = option->get_name();
        if (option->count() == 0 || std::find(common.begin(), common.end(), name) != common.end()) continue;
        throw Failure({ErrorCode::usage,
                       outer.get_name() + ": " + name + " stands before " + inner + ", expected behind it",
                       "bahith " + outer.get_name() + " " + inner + " --help"});
    }
}

}  // namespace

void Setup::labels() {
    app_.option_defaults()->group(tr("Options", "الخيارات"));
    app_.set_help_flag("-h,--help", tr("print this help", "اعرض هذه المساعدة"));
    app_.set_version_flag("--version", std::string("bahith ") + version(), tr("print the version", "اعرض رقم الإصدار"));
    if (language_ == Language::english) return;
    const auto formatter = std::make_shared<ArabicFormatter>();
    app_.formatter(formatter);
    formatter->label("Usage", "الاستعمال");
    formatter->label("OPTIONS", "خيارات");
    formatter->label("SUBCOMMAND", "أمر");
    formatter->label("Positionals", "المدخلات");
    formatter->label("REQUIRED", "(مطلوب)");
    for (const auto& [english, arabic] : value_names) formatter->label(english, arabic);
}

void Setup::common_options(CLI::App& app) {
    CommonOptions& common = parsed_.common;
    app.add_option("--db", common.db,
                   tr("directory of the index; else $BAHITH_DB, else the user's own",
                      "مجلد الفهرس، وإلا $BAHITH_DB أو فهرس المستخدم"))
        ->type_name("DIR");
    app.add_option_function<std::string>(
           "--color",
           [&common](const std::string& value) {
               common.color = static_cast<Color>(one_of("--color", value, {"auto", "always", "never"}));
           },
           tr("auto, always or never", "الألوان: auto أو always أو never"))
        ->type_name("WHEN");
    app.add_option_function<std::string>(
           "--lang",
           [](const std::string& value) {
               static_cast<void>(one_of("--lang", value, {"en", "ar"}));
           },
           tr("language of messages: en or ar", "لغة الرسائل: en أو ar"))
        ->type_name("LANG");
}

CLI::App& Setup::command(const char* name, const std::string& description, const std::string& examples,
                         std::function<Command()> take) {
    return command_under(app_, name, description, examples, std::move(take));
}

CLI::App& Setup::command_under(CLI::App& parent, const char* name, const std::string& description,
                               const std::string& examples, std::function<Command()> take) {
    CLI::App& sub = *parent.add_subcommand(name, description);
    sub.group(tr("Commands", "الأوامر"));
    // Once more: CLI11 gives a command the flag before the group of its options.
    sub.set_help_flag("-h,--help", tr("print this help", "اعرض هذه المساعدة"));
    sub.footer(tr("Examples:", "أمثلة:") + "\n" + examples);
    common_options(sub);
    // CLI11 calls the outer of two commands last, and it must not undo the inner one.
    sub.callback([this, &sub, take = std::move(take)] {
        if (!sub.get_subcommands().empty())
            refuse_before_inner(sub);
        else
            parsed_.command = take();
    });
    return sub;
}

void Setup::format(CLI::App& sub, std::initializer_list<Format> allowed, std::function<void(Format)> take) {
    std::string list;
    for (const Format one : allowed) list += (list.empty() ? "" : ", ") + std::string(name_of(one));
    const std::vector<Format> formats(allowed);
    sub.add_option_function<std::string>(
           "--format",
           [formats, list, take = std::move(take)](const std::string& value) {
               const auto found =
                   std::find_if(formats.begin(), formats.end(), [&](Format f) { return value == name_of(f); });
               if (found == formats.end()) {
                   throw Failure({ErrorCode::usage, "--format is \"" + value + "\", expected one of " + list, ""});
               }
               take(*found);
           },
           list)
        ->type_name("FORMAT");
}

void Setup::number(CLI::App& sub, const char* option, const std::string& description,
                   std::function<void(std::size_t)> take) {
    const std::string name = option;
    sub.add_option_function<std::string>(
           name,
           [name, take = std::move(take)](const std::string& value) {
               take(whole_number(name, value, largest_number));
           },
           description)
        ->type_name("N");
}

Parsed parse_options(const std::vector<std::string>& arguments, Language language) {
    Parsed parsed;
    CLI::App app(language == Language::arabic ? "باحث: بحث في المقالات والوثائق العربية"
                                              : "bahith: search in Arabic articles and documents",
                 "bahith");
    Setup setup(app, parsed, language);
    setup.labels();
    app.require_subcommand(0, 1);
    app.footer(exit_codes(language));
    setup.common_options(app);
    setup.search_commands();
    setup.index_commands();
    if (arguments.empty()) {
        parsed.text = app.help();
        return parsed;
    }
    refuse_without_value(arguments);
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() != 0) throw Failure(sentence(app, error, arguments));
        std::ostringstream out;
        app.exit(error, out, out);
        parsed.text = out.str();
        return parsed;
    }
    if (!parsed.command) throw Failure({ErrorCode::usage, "no command given", "bahith --help"});
    return parsed;
}

}  // namespace bahith::cli
