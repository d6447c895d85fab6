// SPDX-License-Identifier: GPL-2.0-or-later
// `bahith actors`: who the articles speak of, commonest first; with whom, and when.
#include "cli/commands.hpp"
#include "cli/commands/own_actors.hpp"
#include "cli/commands/user_files.hpp"
#include "cli/errors.hpp"
#include "cli/messages.hpp"
#include "cli/render/facets_text.hpp"
#include "cli/render/parts_json.hpp"
#include "cli/render/timeline_text.hpp"
#include "searcher/searcher.hpp"

namespace bahith::cli {

namespace {

using Actors = std::vector<searcher::ActorCount>;

constexpr std::size_t shown = 50, shown_over_time = 10;

void print_json(const Actors& actors, bool with, Context& context) {
    JsonArray list;
    for (const searcher::ActorCount& actor : actors) {
        JsonObject object;
        object.add("id", actor.id)
            .add("type", actor.type)
            .add("name", actor.name)
            .add("count", JsonText::number(actor.articles))
            .add("passages", JsonText::number(actor.passages));
        if (with) object.add("together", JsonText::number(actor.together));
        if (actor.timeline) {
            object.add("grain", name_of(actor.timeline->grain))
                .add("unplaced", JsonText::number(actor.timeline->unplaced))
                .add("timeline", bars_json(*actor.timeline));
        }
        list.add(object.done());
    }
    context.out.line(JsonObject().add("format", JsonText::number(json_format)).add("actors", list.done()).done());
}

void print_csv(const Actors& actors, const searcher::ActorsRequest& request, Context& context) {
    if (request.over_time) {
        context.out.rows(CsvRow::header({"id", "type", "name", "time", "count"}));
        for (const auto& actor : actors)
            for (const searcher::Bar& bar : actor.timeline->bars)
                context.out.rows(
                    CsvRow().text(actor.id).text(actor.type).text(actor.name).text(bar.time).number(bar.count).done());
        return;
    }
    const bool with = !request.with.empty();
    context.out.rows(with ? CsvRow::header({"id", "type", "name", "count", "passages", "together"})
                          : CsvRow::header({"id", "type", "name", "count", "passages"}));
    for (const auto& actor : actors) {
        CsvRow row;
        row.text(actor.id).text(actor.type).text(actor.name).number(actor.articles).number(actor.passages);
        if (with) row.number(actor.together);
        context.out.rows(row.done());
    }
}

void print_text(const Actors& actors, std::size_t more, Context& context) {
    for (const auto& actor : actors) {
        if (actor.timeline && &actor != &actors.front()) context.out.line();
        print_count(actor.articles, actor.name, actor.id, context);
        if (actor.timeline) print_timeline(*actor.timeline, context);
    }
    if (more > 0)
        context.out.line(
            TerminalText::of("         ") +
            context.terminal.paint(message(context.language, Msg::facet_more, {TerminalText::of(more)}), Style::dim));
}

// To know how many there are; timelines are made of those alone that are shown.
searcher::ActorsRequest unlimited(searcher::ActorsRequest request) {
    request.limit = 0;
    request.over_time.reset();
    return request;
}

Error nobody(const searcher::ActorsRequest& request) {
    if (request.with.empty() && request.pattern.empty())
        return {ErrorCode::not_found, "no article of the index mentions an actor",
                "bahith actors suggest lists other names"};
    if (request.with.empty())
        return {ErrorCode::not_found,
                "no article of the index mentions an actor by the name \"" + request.pattern + "\"",
                "bahith actors lists those it mentions"};
    std::string names;
    for (const std::string& name : request.with) names += (names.empty() ? "\"" : ", \"") + name + "\"";
    return {ErrorCode::not_found, "no passage mentions such an actor beside " + names, ""};
}

}  // namespace

ExitCode run(const ActorsOptions& options, Context& context) {
    if (options.own) return list_own(options.format, context);
    searcher::ActorsRequest request = options.request;
    request.limit = options.limit.value_or(request.over_time ? shown_over_time : shown);
    searcher::Searcher searcher(context.db);
    auto actors = searcher.actors(unlimited(request));
    if (!actors) throw Failure(actors.error());
    const std::size_t all = actors->size();
    if (request.limit > 0 && all > request.limit) actors->resize(request.limit);
    if (request.over_time) actors = searcher.actors(request);
    if (!actors) throw Failure(actors.error());
    if (options.format == Format::json) {
        print_json(*actors, !request.with.empty(), context);
    } else if (options.format == Format::csv) {
        print_csv(*actors, request, context);
    } else {
        print_text(*actors, all > actors->size() ? all - actors->size() : 0, context);
    }
    report_own_actors(searcher, context);
    if (!actors->empty()) return ExitCode::ok;
    context.out.flush();
    print_error(nobody(request), context.language, context.err);
    return ExitCode::nothing_found;
}

}  // namespace bahith::cli
