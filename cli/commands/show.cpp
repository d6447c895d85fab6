// SPDX-License-Identifier: GPL-2.0-or-later
// `bahith show`: an article, or the paragraphs of a passage with what is needed to quote them.
#include "cli/commands.hpp"
#include "cli/render/record_json.hpp"
#include "cli/render/record_text.hpp"
#include "searcher/anchor.hpp"
#include "searcher/searcher.hpp"

namespace bahith::cli {

ExitCode run(const ShowOptions& options, Context& context) {
    searcher::Searcher searcher(context.db);
    auto anchor = searcher::parse_passage_id(options.id);
    auto record = anchor ? searcher.passage(options.id) : searcher.article(options.id);
    // The id of an article may itself end like an anchor.
    if (anchor && !record && record.error().code == ErrorCode::not_found) {
        if (auto whole = searcher.article(options.id)) {
            record = std::move(whole);
            anchor.reset();
        }
    }
    if (!record) throw Failure(record.error());
    if (options.format == Format::json) {
        context.out.line(record_json(*record, anchor));
        return ExitCode::ok;
    }
    print_header(*record, context);
    print_paragraphs(record->paragraphs, context);
    if (anchor) {
        context.out.line();
        context.out.line(citation(*record, *anchor, context));
    }
    return ExitCode::ok;
}

}  // namespace bahith::cli
