// SPDX-License-Identifier: GPL-2.0-or-later
// `bahith timeline`: how many articles that a query finds are from, or speak of, each day, month or year.
#include "cli/commands.hpp"
#include "cli/commands/user_files.hpp"
#include "cli/messages.hpp"
#include "cli/render/notes_text.hpp"
#include "cli/render/parts_json.hpp"
#include "cli/render/timeline_text.hpp"
#include "searcher/searcher.hpp"

namespace bahith::cli {

namespace {

void print_json(const searcher::Request& request, const searcher::Response& response, Context& context) {
    const searcher::Timeline& timeline = *response.timeline;
    context.out.line(JsonObject()
                         .add("format", JsonText::number(json_format))
                         .add("query", request.query)
                         .add("total", JsonText::number(response.total))
                         .add("relaxed", JsonText::boolean(response.relaxed))
                         .add("notes", notes_json(response))
                         .add("by", timeline.of == searcher::TimelineOf::published ? "published" : "mentioned")
                         .add("grain", name_of(timeline.grain))
                         .add("unplaced", JsonText::number(timeline.unplaced))
                         .add("timeline", bars_json(timeline))
                         .done());
}

}  // namespace

ExitCode run(const TimelineOptions& options, Context& context) {
    searcher::Request request = options.request;
    request.limit = 0;
    request.snippets = false;
    searcher::Searcher searcher(context.db);
    const auto response = searcher.search(request);
    if (!response) throw Failure(response.error());
    if (options.format == Format::json) {
        print_json(request, *response, context);
    } else if (options.format == Format::csv) {
        context.out.rows(CsvRow::header({"time", "count"}));
        for (const searcher::Bar& bar : response->timeline->bars)
            context.out.rows(CsvRow().text(bar.time).number(bar.count).done());
        context.out.flush();
        print_notes(*response, context.err, context);
    } else {
        context.out.line(counted(context.language, Noun::article, response->total));
        print_notes(*response, context.out, context);
        print_timeline(*response->timeline, context);
    }
    report_user_files(searcher, context);
    return response->total == 0 ? ExitCode::nothing_found : ExitCode::ok;
}

}  // namespace bahith::cli
