// SPDX-License-Identifier: GPL-2.0-or-later
// `bahith actors suggest`: names that the texts explain and the list of actors lacks, with evidence.
#include "cli/commands.hpp"
#include "cli/commands/user_files.hpp"
#include "cli/errors.hpp"
#include "cli/messages.hpp"
#include "cli/progress.hpp"
#include "cli/render/facets_text.hpp"
#include "cli/render/paragraph_text.hpp"
#include "cli/render/parts_json.hpp"
#include "cli/tsv_text.hpp"
#include "searcher/searcher.hpp"

namespace bahith::cli {

namespace {

using Names = std::vector<searcher::Suggestion>;

JsonText suggestions_json(const Names& suggestions) {
    JsonArray list;
    for (const searcher::Suggestion& one : suggestions) {
        const JsonText at = JsonArray().add(pair_json(one.name_at.first, one.name_at.second)).done();
        list.add(
            JsonObject()
                .add("name", one.name)
                .add("count", JsonText::number(one.mentions))
                .add("articles", JsonText::number(one.articles))
                .add("role", one.role)
                .add("country", one.country.id)
                .add("evidence",
                     JsonObject().add("passage", one.passage).add("text", one.evidence).add("highlights", at).done())
                .done());
    }
    return JsonObject().add("format", JsonText::number(json_format)).add("suggestions", list.done()).done();
}

void print_csv(const Names& suggestions, Context& context) {
    context.out.rows(CsvRow::header({"name", "count", "articles", "role", "country", "passage", "evidence"}));
    for (const searcher::Suggestion& one : suggestions)
        context.out.rows(CsvRow()
                             .text(one.name)
                             .number(one.mentions)
                             .number(one.articles)
                             .text(one.role)
                             .text(one.country.id)
                             .text(one.passage)
                             .text(one.evidence)
                             .done());
}

// What `bahith actors add` reads, with the evidence as comments.
void print_tsv(const Names& suggestions, Context& context) {
    const auto flat = [](std::string text) {
        for (char& c : text)
            if (c == '\t' || c == '\n') c = ' ';
        return text;
    };
    for (const searcher::Suggestion& one : suggestions)
        context.out.rows(TsvText::of("# " + std::to_string(one.mentions) + "  " + flat(one.role) + "  " +
                                     flat(one.passage) + "  " + flat(one.evidence) + "\n" + flat(one.name) +
                                     "\tperson\t\t" + one.country.id + "\n"));
}

void print_text(const Names& suggestions, std::size_t more, Context& context) {
    constexpr std::size_t indent = 9;
    const TerminalText space = TerminalText::of(std::string(indent, ' '));
    for (const searcher::Suggestion& one : suggestions) {
        print_count(one.mentions, one.name, one.name, context);
        TerminalText line = space + context.terminal.field(one.role);
        if (!one.country.id.empty())
            line += TerminalText::of(" · ") + context.terminal.field(one.country.name) + TerminalText::of("  ") +
                    context.terminal.field(one.country.id, Style::dim);
        context.out.line(line);
        print_paragraph(one.evidence, {one.name_at}, {{}, indent, {}}, context.terminal, context.out);
        context.out.line(space + context.terminal.field(one.passage, Style::anchor));
    }
    if (more > 0)
        context.out.line(space + context.terminal.paint(
                                     message(context.language, Msg::facet_more, {TerminalText::of(more)}), Style::dim));
    if (!suggestions.empty()) {
        context.out.line();
        context.out.line(message(context.language, Msg::suggest_hint));
    }
}

void report_nothing(std::size_t rarer, std::size_t least, Context& context) {
    Error nothing{ErrorCode::not_found, "the texts introduce nobody whom the list of actors lacks", ""};
    if (rarer > 0) {
        nothing.message = "no name that the list of actors lacks has " + std::to_string(least) + " mentions";
        nothing.hint = "--min 1 lists " + std::to_string(rarer) + " with fewer mentions";
    }
    print_error(nothing, context.language, context.err);
}

}  // namespace

ExitCode run(const SuggestOptions& options, Context& context) {
    searcher::Searcher searcher(context.db);
    searcher::Suggestions suggestions;
    {
        ProgressLine line(context.err, context.language);
        suggestions = searcher.suggest(options.least, [&line](std::size_t done, std::size_t total) {
            indexer::Progress progress;
            progress.articles = done;
            progress.articles_total = total;
            line.show(progress);
        });
    }
    Names& names = suggestions.names;
    const std::size_t all = names.size();
    if (options.limit > 0 && all > options.limit) names.resize(options.limit);
    if (options.format == Format::json)
        context.out.line(suggestions_json(names));
    else if (options.format == Format::csv)
        print_csv(names, context);
    else if (options.format == Format::tsv)
        print_tsv(names, context);
    else
        print_text(names, all - names.size(), context);
    report_unusable_actors(searcher.user_files().unusable_actors, context);
    context.out.flush();
    if (names.empty()) report_nothing(suggestions.rarer, options.least, context);
    print_errors(suggestions.failures, context.language, context.err);
    if (!suggestions.failures.empty()) return ExitCode::some_failed;
    return names.empty() ? ExitCode::nothing_found : ExitCode::ok;
}

}  // namespace bahith::cli
