// SPDX-License-Identifier: GPL-2.0-or-later
// `bahith search`: one query, or a file of them.
#include <fstream>
#include <iostream>

#include "cli/batch.hpp"
#include "cli/commands.hpp"
#include "cli/commands/user_files.hpp"
#include "cli/errors.hpp"
#include "cli/render/notes_text.hpp"
#include "cli/render/search_csv.hpp"
#include "cli/render/search_json.hpp"
#include "cli/render/search_text.hpp"
#include "searcher/searcher.hpp"

namespace bahith::cli {

namespace {

void print_trec(const std::string& id, const searcher::Response& response, searcher::Unit unit, Context& context) {
    for (const searcher::Hit& hit : response.hits) {
        const std::string& document = unit == searcher::Unit::passage ? hit.passage.id : hit.article.id;
        context.out.rows(TrecText::line(id, document, hit.rank, hit.score));
    }
}

void print(const searcher::Response& response, const searcher::Request& request, const SearchOptions& options,
           Context& context) {
    switch (options.format.value_or(Format::text)) {
        case Format::text:
            print_response(response, request, options.facets, context);
            return;
        case Format::json:
            context.out.line(response_json(response, request));
            return;
        case Format::jsonl:
            for (const searcher::Hit& hit : response.hits) context.out.line(hit_json(hit));
            return;
        case Format::csv:
            context.out.rows(hits_header());
            for (const searcher::Hit& hit : response.hits) context.out.rows(hit_row(hit));
            return;
        case Format::tsv:  // for other commands only, says the parser of options
            return;
        case Format::trec:
            print_trec("1", response, request.unit, context);
            return;
    }
}

// What is not printed need not be found.
searcher::Request request_for(const SearchOptions& options) {
    const Format format = options.format.value_or(options.batch.empty() ? Format::text : Format::trec);
    searcher::Request request = options.request;
    const bool run = format == Format::trec;
    request.unit = options.unit.value_or(run ? searcher::Unit::passage : searcher::Unit::article);
    request.match = options.match.value_or(options.batch.empty() ? searcher::Match::all : searcher::Match::any);
    request.total = format == Format::text || format == Format::json;
    request.facets = format == Format::json || (format == Format::text && options.facets);
    request.snippets = !run;
    return request;
}

ExitCode search_one(const SearchOptions& options, Context& context) {
    const searcher::Request request = request_for(options);
    searcher::Searcher searcher(context.db);
    const auto response = searcher.search(request);
    if (!response) throw Failure(response.error());
    print(*response, request, options, context);
    const Format format = options.format.value_or(Format::text);
    if (format != Format::text && format != Format::json) {  // which have the notes among the results
        context.out.flush();
        print_notes(*response, context.err, context);
    }
    report_user_files(searcher, context);
    return response->hits.empty() && response->total == 0 ? ExitCode::nothing_found : ExitCode::ok;
}

ExitCode search_batch(const SearchOptions& options, Context& context) {
    std::ifstream file;
    const bool standard_input = options.batch == "-";
    if (!standard_input) {
        file.open(options.batch);
        if (!file) throw Failure({ErrorCode::io, options.batch + ": the file of queries cannot be read", ""});
    }
    searcher::Searcher searcher(context.db);
    bool found = false;
    bool failed = false;
    searcher::Request request = request_for(options);
    const auto query = [&](const BatchQuery& one) -> Result<void> {
        request.query = one.text;
        request.filters = one.filters;
        const auto response = searcher.search(request);
        if (!response) return tl::make_unexpected(response.error());
        found = found || !response->hits.empty();
        if (options.format == Format::json) {
            context.out.line(response_json(*response, request, one.id));
        } else {
            print_trec(one.id, *response, request.unit, context);
        }
        return {};
    };
    const auto trouble = [&](const Error& error) {
        failed = true;
        print_error(error, context.language, context.err);
    };
    each_batch_query(standard_input ? std::cin : file, standard_input ? "standard input" : options.batch,
                     options.request.filters, query, trouble);
    report_user_files(searcher, context);
    if (failed) return ExitCode::some_failed;
    return found ? ExitCode::ok : ExitCode::nothing_found;
}

}  // namespace

ExitCode run(const SearchOptions& options, Context& context) {
    return options.batch.empty() ? search_one(options, context) : search_batch(options, context);
}

}  // namespace bahith::cli
