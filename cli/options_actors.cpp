// SPDX-License-Identifier: GPL-2.0-or-later
// Options of `bahith actors`, its commands within, `timeline` and the command that completions call.
#include <CLI/CLI.hpp>
#include <memory>

#include "analyzers/result.hpp"
#include "cli/options_setup.hpp"
#include "cli/values.hpp"

namespace bahith::cli {

namespace {

void refuse(const std::string& message) {
    throw Failure({ErrorCode::usage, "actors: " + message, "bahith actors --help"});
}

// Combinations that no single option can check.
void check(const ActorsOptions& options) {
    if (options.own) {
        if (!options.request.pattern.empty() || !options.request.with.empty() || options.request.over_time)
            refuse("--own goes without PATTERN, --with and --over-time");
        if (options.format == Format::csv) refuse("--own gives --format text, json or tsv only");
        return;
    }
    if (options.format == Format::tsv) refuse("--format tsv goes with --own only");
}

searcher::Grain grain_of(const std::string& option, const std::string& value) {
    return static_cast<searcher::Grain>(one_of(option, value, {"day", "month", "year"}));
}

}  // namespace

void Setup::wait(CLI::App& sub, std::function<void(int)> take) {
    constexpr std::size_t longest_wait = 86400;
    sub.add_option_function<std::string>(
           "--wait",
           [take = std::move(take)](const std::string& v) {
               take(static_cast<int>(whole_number("--wait", v, longest_wait)));
           },
           tr("how long to wait while another program writes (0)", "مدة الانتظار حين يكتب برنامج آخر (0)"))
        ->type_name("SECONDS");
}

void Setup::actors() {
    const auto list = [this](CLI::App& sub, const std::shared_ptr<ActorsOptions>& options) {
        sub.add_option("PATTERN", options->request.pattern,
                       tr("a name or part of one in any spelling, or an id", "اسم أو جزء منه بأي رسم، أو معرّف"))
            ->type_name("");
        sub.add_option("--with", options->request.with,
                       tr("only where a passage mentions NAME too, with counts of that; may be repeated",
                          "حيث يذكر المقطع هذه الجهة أيضًا، مع عدد ذلك؛ يمكن تكراره"))
            ->type_name("NAME")
            ->allow_extra_args(false);
        sub.add_flag_callback(
            "--over-time",
            [options] {
                if (!options->request.over_time) options->request.over_time = searcher::Grain::month;
            },
            tr("months of publication with counts", "أشهر النشر وعدد المقالات في كل منها"));
        sub.add_option_function<std::string>(
               "--grain",
               [options](const std::string& value) { options->request.over_time = grain_of("--grain", value); },
               tr("over time by day, month or year", "وحدة الزمن: day أو month أو year"))
            ->type_name("UNIT");
        sub.add_flag("--own", options->own, tr("your own changes to the list of actors", "تعديلاتك على قائمة الجهات"));
        number(sub, "--limit", tr("actors to show (50), 0 for all", "عدد الجهات (50)، و0 للكل"),
               [options](std::size_t n) { options->limit = n; });
        format(sub, {Format::text, Format::json, Format::csv, Format::tsv},
               [options](Format f) { options->format = f; });
    };
    const auto make = [](const std::shared_ptr<ActorsOptions>& options) {
        return [options]() -> Command {
            check(*options);
            return *options;
        };
    };
    const auto options = std::make_shared<ActorsOptions>(), listed = std::make_shared<ActorsOptions>();
    CLI::App& sub =
        command("actors", tr("who the articles speak of; your own actors", "من تتحدث عنهم المقالات؛ وجهاتك"),
                "  bahith actors\n"
                "  bahith actors روسيا\n"
                "  bahith actors --with الصين --limit 20\n"
                "  bahith actors --with إيران --with السعودية\n"
                "  bahith actors بوتين --over-time\n"
                "  bahith actors country/ --limit 0 --format csv\n"
                "  bahith actors add 'مركز النيل للدراسات' --type organization --parent مصر\n"
                "  bahith actors retag",
                make(options));
    sub.require_subcommand(0, 1);
    list(sub, options);
    list(command_under(sub, "list", tr("the same as actors alone", "مثل actors وحدها"),
                       "  bahith actors list --own\n"
                       "  bahith actors list --own --format tsv > mine.tsv",
                       make(listed)),
         listed);
    actor_edits(sub);
}

void Setup::actor_edits(CLI::App& actors) {
    const auto edit = [&](const char* name, ActorsAction action, const std::string& description,
                          const std::string& examples,
                          const std::string& names) -> std::pair<CLI::App*, std::shared_ptr<ActorsEditOptions>> {
        const auto options = std::make_shared<ActorsEditOptions>();
        options->action = action;
        CLI::App& sub = command_under(actors, name, description, examples, [options]() -> Command { return *options; });
        sub.add_option("NAME", options->names, names)->type_name("")->required();
        return {&sub, options};
    };
    const auto [add, added] =
        edit("add", ActorsAction::add, tr("add an actor, or a file of many", "أضف جهة، أو ملفًا فيه جهات كثيرة"),
             "  bahith actors add 'سامر الحلبي' --type person --parent سوريا --alias 'أبو فراس'\n"
             "  bahith actors add 'مركز النيل للدراسات' --type organization --alias 'Nile Center'\n"
             "  bahith actors add mine.tsv",
             tr("its usual name; or files of lines NAME<TAB>TYPE, - for standard input",
                "اسمها المعتاد؛ أو ملفات أسطرها NAME<TAB>TYPE، و- للمدخل القياسي"));
    add->add_option("--type", added->actor.type,
                    tr("person, organization, country or place", "النوع: person أو organization أو country أو place"))
        ->type_name("TYPE");
    add->add_option("--id", added->actor.id, tr("its id; else made of the name", "معرّفها، وإلا صُنع من الاسم"))
        ->type_name("ID");
    add->add_option("--alias", added->actor.aliases,
                    tr("another name; may be repeated; ? before it: ambiguous", "اسم آخر؛ يمكن تكراره؛ و? قبله: ملتبس"))
        ->type_name("ALIAS")
        ->allow_extra_args(false);
    add->add_option("--parent", added->actor.parent, tr("the state it belongs to", "الدولة التي تتبعها"))
        ->type_name("NAME");
    static_cast<void>(edit("alias", ActorsAction::alias, tr("more names for an actor", "أسماء أخرى لجهة"),
                           "  bahith actors alias الصين 'بلاد التنين' 'Middle Kingdom'",
                           tr("the actor, then its new names", "الجهة ثم أسماؤها الجديدة")));
    static_cast<void>(edit("merge", ActorsAction::merge, tr("make one actor of two", "اجعل الجهتين جهة واحدة"),
                           "  bahith actors merge org/nile-center org/nile-studies",
                           tr("the actor that goes, then the one that stays", "الجهة الزائلة ثم الباقية")));
    static_cast<void>(
        edit("remove", ActorsAction::remove,
             tr("take away actors or names, built-in ones too", "احذف جهات أو أسماء، ولو كانت من البرنامج"),
             "  bahith actors remove org/nile-center\n"
             "  bahith actors remove 'بلاد التنين'",
             tr("ids or usual names of actors; or other names, taken from all who bear them",
                "معرّفات أو أسماء معتادة؛ أو أسماء أخرى تُحذف من كل من يحملها")));
    static_cast<void>(edit("restore", ActorsAction::restore, tr("undo remove and merge", "تراجع عن remove وmerge"),
                           "  bahith actors restore org/nile-center",
                           tr("what was removed or merged", "ما حُذف أو دُمج")));
    const auto suggest = std::make_shared<SuggestOptions>();
    CLI::App& suggest_sub = command_under(
        actors, "suggest",
        tr("names in the texts that the list of actors lacks", "أسماء في النصوص ليست في قائمة الجهات"),
        "  bahith actors suggest --limit 20\n"
        "  bahith actors suggest --min 5 --format tsv > new.tsv   # edit it, then: bahith actors add new.tsv",
        [suggest]() -> Command { return *suggest; });
    number(suggest_sub, "--limit", tr("names to show (30), 0 for all", "عدد الأسماء (30)، و0 للكل"),
           [suggest](std::size_t n) { suggest->limit = n; });
    number(suggest_sub, "--min", tr("mentions that say who it is, at least (2)", "أقل عدد من المواضع التي تعرّف به (2)"),
           [suggest](std::size_t n) { suggest->least = n; });
    format(suggest_sub, {Format::text, Format::json, Format::csv, Format::tsv},
           [suggest](Format f) { suggest->format = f; });
    const auto retag = std::make_shared<RetagOptions>();
    CLI::App& sub = command_under(
        actors, "retag", tr("apply your changes to the articles of the index", "طبّق تعديلاتك على مقالات الفهرس"),
        "  bahith actors retag\n"
        "  bahith actors retag --wait 60",
        [retag]() -> Command { return *retag; });
    wait(sub, [retag](int seconds) { retag->wait_seconds = seconds; });
}

void Setup::timeline() {
    auto options = std::make_shared<TimelineOptions>();
    auto query = std::make_shared<std::vector<std::string>>();
    auto asked = std::make_shared<searcher::TimelineRequest>();
    CLI::App& sub = command("timeline",
                            tr("when the articles are from, or speak of, that a query finds",
                               "أزمنة المقالات التي يجدها البحث، أو الأزمنة التي تذكرها"),
                            "  bahith timeline العقوبات\n"
                            "  bahith timeline سد النهضة --by mentioned --grain year\n"
                            "  bahith timeline --actor بوتين --from 2024 --format csv",
                            [options, query, asked]() -> Command {
                                for (const std::string& word : *query)
                                    options->request.query += (options->request.query.empty() ? "" : " ") + word;
                                options->request.timeline = *asked;
                                return *options;
                            });
    sub.add_option("QUERY", *query, tr("as for search; without one, all articles", "كما في search؛ وبدونه كل المقالات"))
        ->type_name("");
    filters(sub, options->request.filters);
    sub.add_option_function<std::string>(
           "--by",
           [asked](const std::string& value) {
               asked->of = static_cast<searcher::TimelineOf>(one_of("--by", value, {"published", "mentioned"}));
           },
           tr("published: date of publication; mentioned: times that the passages speak of (published)",
              "published: تاريخ النشر؛ mentioned: الأزمنة التي تذكرها المقاطع"))
        ->type_name("DATE");
    sub.add_option_function<std::string>(
           "--grain", [asked](const std::string& value) { asked->grain = grain_of("--grain", value); },
           tr("day, month or year (month)", "الوحدة: day أو month أو year"))
        ->type_name("UNIT");
    format(sub, {Format::text, Format::json, Format::csv}, [options](Format f) { options->format = f; });
}

void Setup::complete() {
    auto options = std::make_shared<CompleteOptions>();
    CLI::App& sub = command("complete-actor", tr("names of actors that begin so", "أسماء جهات تبدأ هكذا"),
                            "  bahith complete-actor بو", [options]() -> Command { return *options; });
    sub.group("");  // for the completions of shells
    sub.add_option("BEGINNING", options->beginning, tr("how a name begins", "بداية الاسم"))->type_name("");
}

}  // namespace bahith::cli
