// SPDX-License-Identifier: GPL-2.0-or-later
// `bahith actors`: who the articles speak of, commonest first.
#include "cli/commands.hpp"
#include "cli/render/facets_text.hpp"
#include "cli/render/parts_json.hpp"
#include "searcher/searcher.hpp"

namespace bahith::cli {

namespace {

JsonText actors_json(const std::vector<searcher::ActorCount>& actors) {
    JsonArray list;
    for (const searcher::ActorCount& actor : actors) {
        list.add(JsonObject()
                     .add("id", actor.id)
                     .add("type", actor.type)
                     .add("name", actor.name)
                     .add("count", JsonText::number(actor.articles))
                     .done());
    }
    return JsonObject().add("format", JsonText::number(json_format)).add("actors", list.done()).done();
}

}  // namespace

ExitCode run(const ActorsOptions& options, Context& context) {
    searcher::Searcher searcher(context.db);
    std::vector<searcher::ActorCount> actors = searcher.actors(options.pattern);
    if (options.limit > 0 && actors.size() > options.limit) actors.resize(options.limit);
    if (options.format == Format::json) {
        context.out.line(actors_json(actors));
    } else if (options.format == Format::csv) {
        context.out.rows(CsvRow::header({"id", "type", "name", "count"}));
        for (const auto& actor : actors) {
            context.out.rows(CsvRow().text(actor.id).text(actor.type).text(actor.name).number(actor.articles).done());
        }
    } else {
        for (const auto& actor : actors) print_count(actor.articles, actor.name, actor.id, context);
    }
    return actors.empty() ? ExitCode::nothing_found : ExitCode::ok;
}

}  // namespace bahith::cli
