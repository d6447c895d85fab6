// SPDX-License-Identifier: GPL-2.0-or-later
// Options of the commands that ask an index: search, facets, actors, show.
#include <CLI/CLI.hpp>
#include <memory>

#include "analyzers/result.hpp"
#include "cli/options_setup.hpp"
#include "cli/values.hpp"

namespace bahith::cli {

namespace {

std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
    return out;
}

bool any(const searcher::Filters& filters) {
    return !filters.from.empty() || !filters.to.empty() || !filters.mentions.empty() || !filters.actors.empty() ||
           !filters.source.empty() || !filters.author.empty();
}

void refuse(const std::string& message) {
    throw Failure({ErrorCode::usage, message, "bahith search --help"});
}

// Combinations that no single option can check.
void check(const SearchOptions& options, bool query_given) {
    if (options.batch.empty()) {
        if (!query_given && !any(options.request.filters)) refuse("search: QUERY is missing");
        return;
    }
    if (!options.request.query.empty()) refuse("search: both QUERY and --batch are given, expected one of them");
    const Format format = options.format.value_or(Format::trec);
    if (format != Format::trec && format != Format::json) refuse("search: --batch gives --format trec or json only");
}

}  // namespace

void Setup::search_commands() {
    search();
    show();
    facets();
    timeline();
    actors();
    synonyms();
    complete();
}

void Setup::filters(CLI::App& sub, searcher::Filters& into) {
    const auto given = [](const char* option) {
        return [option](const std::string& value) {
            if (value.empty()) refuse(std::string(option) + " has no value");  // an empty variable is not no filter
        };
    };
    sub.add_option(
           "--from", into.from,
           tr("published on or after DATE (2024, 2024-06, 2024-06-19, 'يونيو 2024', 'آخر ثلاثة أشهر', 'منذ 2015')",
              "نُشر في هذا التاريخ أو بعده (2024 أو 2024-06 أو 2024-06-19 أو «يونيو 2024» أو «آخر ثلاثة أشهر» أو "
              "«منذ 2015»)"))
        ->type_name("DATE")
        ->each(given("--from"));
    sub.add_option("--to", into.to,
                   tr("published on or before DATE ('قبل 2015')", "نُشر في هذا التاريخ أو قبله («قبل 2015»)"))
        ->type_name("DATE")
        ->each(given("--to"));
    sub.add_option("--mentions", into.mentions,
                   tr("the passage speaks of that time: DATE, DATE..DATE, 'بين 2015 و2018', 'قبل 2015', 'التسعينيات'",
                      "النص يذكر هذا الزمن: تاريخ أو مدى A..B أو «بين 2015 و2018» أو «قبل 2015» أو «التسعينيات»"))
        ->type_name("DATE")
        ->each(given("--mentions"));
    sub.add_option("--actor", into.actors,
                   tr("the passage mentions NAME (a person, state or organization); may be repeated",
                      "النص يذكر هذه الجهة (شخص أو دولة أو منظمة)؛ يمكن تكراره"))
        ->type_name("NAME")
        ->allow_extra_args(false);
    sub.add_option("--source", into.source, tr("published by NAME", "الناشر"))->type_name("NAME");
    sub.add_option("--author", into.author, tr("written by NAME", "الكاتب"))->type_name("NAME");
}

void Setup::search() {
    auto options = std::make_shared<SearchOptions>();
    auto query = std::make_shared<std::vector<std::string>>();
    CLI::App& sub = command("search", tr("find articles", "ابحث عن مقالات"),
                            "  bahith search موقف الصين من كوريا الشمالية\n"
                            "  bahith search '\"الشراكة الاستراتيجية\"' --from 2024-06 --to 2024-11\n"
                            "  bahith search العقوبات --actor بوتين --mentions 2022 --sort newest\n"
                            "  bahith search العقوبات --from 'آخر ثلاثة أشهر' --mentions 'بين 2015 و2018'\n"
                            "  bahith search الطاقة --format json --limit 50\n"
                            "  bahith search --batch queries.tsv --format trec --limit 1000 > run.txt",
                            [options, query]() -> Command {
                                options->request.query = joined(*query);
                                check(*options, !query->empty());
                                return *options;
                            });
    sub.add_option("QUERY", *query, tr("words, \"phrases\", field:value", "كلمات أو \"عبارات\" أو حقل:قيمة"))
        ->type_name("");
    filters(sub, options->request.filters);
    number(sub, "--limit", tr("results to show (10)", "عدد النتائج (10)"),
           [options](std::size_t n) { options->request.limit = n; });
    number(sub, "--offset", tr("results to skip", "نتائج يُتجاوز عنها"),
           [options](std::size_t n) { options->request.offset = n; });
    sub.add_option_function<std::string>(
           "--sort",
           [options](const std::string& value) {
               options->request.sort =
                   static_cast<searcher::Sort>(one_of("--sort", value, {"relevance", "newest", "oldest"}));
           },
           tr("relevance, newest or oldest", "الترتيب: relevance أو newest أو oldest"))
        ->type_name("ORDER");
    sub.add_option_function<std::string>(
           "--unit",
           [options](const std::string& value) {
               options->unit = static_cast<searcher::Unit>(one_of("--unit", value, {"article", "passage"}));
           },
           tr("article: the best passage of each; passage: all (for trec)",
              "article: أفضل مقطع من كل مقال؛ passage: كل المقاطع"))
        ->type_name("UNIT");
    sub.add_option_function<std::string>(
           "--match",
           [options](const std::string& value) {
               options->match = static_cast<searcher::Match>(one_of("--match", value, {"all", "any"}));
           },
           tr("all: every word, relaxed where nothing has them all; any: any word (for --batch)",
              "all: كل الكلمات، ويخفف الشرط إن لم يوجد؛ any: أي كلمة (مع --batch)"))
        ->type_name("MATCH");
    format(sub, {Format::text, Format::json, Format::jsonl, Format::csv, Format::trec},
           [options](Format f) { options->format = f; });
    sub.add_option("--batch", options->batch,
                   tr("file of queries, a line each: ID<TAB>QUERY or JSON; - for standard input",
                      "ملف استعلامات، سطر لكل استعلام: ID<TAB>QUERY أو JSON"))
        ->type_name("FILE");
    sub.add_flag("--facets", options->facets,
                 tr("show actors, sources, authors and months of all results", "اعرض الجهات والمصادر والكُتّاب والأشهر"));
    sub.add_flag("--explain", options->request.explain,
                 tr("show what was searched for each word", "اعرض ما جرى البحث عنه لكل كلمة"));
}

void Setup::facets() {
    auto options = std::make_shared<FacetsOptions>();
    auto query = std::make_shared<std::vector<std::string>>();
    CLI::App& sub = command("facets",
                            tr("count actors, sources, authors, categories and times of what a query finds",
                               "عدّ الجهات والمصادر والكُتّاب والتصنيفات والأزمنة في نتائج البحث"),
                            "  bahith facets كوريا الشمالية\n"
                            "  bahith facets العقوبات --field actor --limit 30\n"
                            "  bahith facets الطاقة --from 2024 --format json",
                            [options, query]() -> Command {
                                options->request.query = joined(*query);
                                return *options;
                            });
    sub.add_option("QUERY", *query, tr("as for search; without one, all articles", "كما في search؛ وبدونه كل المقالات"))
        ->type_name("");
    filters(sub, options->request.filters);
    sub.add_option_function<std::string>(
           "--field",
           [options](const std::string& value) {
               options->field =
                   one_of("--field", value,
                          {"all", "actor", "source", "author", "category", "month", "year", "mentions"}) == 0
                       ? ""
                       : value;
           },
           tr("actor, source, author, category, month or year of publication, mentions (years spoken of), or all",
              "الحقل: actor أو source أو author أو category أو month أو year أو mentions أو all"))
        ->type_name("FIELD");
    number(sub, "--limit", tr("values a field (10), 0 for all", "عدد القيم لكل حقل (10)، و0 للكل"),
           [options](std::size_t n) { options->request.facet_limit = n; });
    format(sub, {Format::text, Format::json}, [options](Format f) { options->format = f; });
}

void Setup::show() {
    auto options = std::make_shared<ShowOptions>();
    CLI::App& sub = command("show", tr("print an article, or a passage to quote", "اعرض مقالًا، أو مقطعًا للاستشهاد به"),
                            "  bahith show 2024/11/korea.txt\n"
                            "  bahith show 2024/11/korea.txt#p5\n"
                            "  bahith show 2024/11/korea.txt#p5-7 --format json",
                            [options]() -> Command { return *options; });
    sub.add_option("ID", options->id,
                   tr("ARTICLE, or ARTICLE#pA or ARTICLE#pA-B for paragraphs", "معرّف المقال، أو مع #pA-B لفقرات منه"))
        ->type_name("")
        ->required();
    format(sub, {Format::text, Format::json}, [options](Format f) { options->format = f; });
}

}  // namespace bahith::cli
