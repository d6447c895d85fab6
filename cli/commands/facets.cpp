// SPDX-License-Identifier: GPL-2.0-or-later
// `bahith facets`: who, where and when the articles are that a query finds.
#include "cli/commands.hpp"
#include "cli/commands/user_files.hpp"
#include "cli/messages.hpp"
#include "cli/render/facets_text.hpp"
#include "cli/render/notes_text.hpp"
#include "cli/render/parts_json.hpp"
#include "searcher/searcher.hpp"

namespace bahith::cli {

ExitCode run(const FacetsOptions& options, Context& context) {
    searcher::Request request = options.request;
    request.limit = 0;
    request.facets = true;
    request.facet_fields = {"actor", "source", "author", "category", "month", "year", "mentions"};
    if (!options.field.empty()) request.facet_fields = {options.field};
    request.snippets = false;
    searcher::Searcher searcher(context.db);
    const auto response = searcher.search(request);
    if (!response) throw Failure(response.error());
    if (options.format == Format::json) {
        context.out.line(JsonObject()
                             .add("format", JsonText::number(json_format))
                             .add("query", request.query)
                             .add("total", JsonText::number(response->total))
                             .add("relaxed", JsonText::boolean(response->relaxed))
                             .add("notes", notes_json(*response))
                             .add("facets", facets_json(response->facets))
                             .done());
    } else {
        context.out.line(counted(context.language, Noun::article, response->total));
        print_notes(*response, context.out, context);
        print_facets(response->facets, context);
    }
    report_user_files(searcher, context);
    return response->total == 0 ? ExitCode::nothing_found : ExitCode::ok;
}

}  // namespace bahith::cli
