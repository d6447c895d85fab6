// SPDX-License-Identifier: GPL-2.0-or-later
// `bahith add` and `bahith remove`: the report on standard output, what failed on standard error.
#include <algorithm>
#include <string>
#include <vector>

#include "cli/commands.hpp"
#include "cli/commands/user_files.hpp"
#include "cli/errors.hpp"
#include "cli/messages.hpp"
#include "cli/progress.hpp"
#include "indexer/indexer.hpp"

namespace bahith::cli {

namespace {

ExitCode print_failures(const indexer::Report& report, Context& context) {
    context.out.flush();
    print_errors(report.failures, context.language, context.err);
    return report.failures.empty() ? ExitCode::ok : ExitCode::some_failed;
}

void print_left_out(const std::vector<std::string>& paths, Context& context) {
    constexpr std::size_t named = 10;
    for (std::size_t i = 0; i < std::min(paths.size(), named); ++i)
        context.out.line(message(context.language, Msg::left_out, {TerminalText::of(paths[i])}));
    if (paths.size() > named)
        context.out.line(message(context.language, Msg::left_out_more, {TerminalText::of(paths.size() - named)}));
}

}  // namespace

ExitCode run(const AddOptions& options, Context& context) {
    indexer::AddRequest request;
    request.db = context.db;
    request.paths = options.paths;
    request.overrides = options.overrides;
    request.wait_seconds = options.wait_seconds;
    indexer::Report report;
    {
        ProgressLine line(context.err, context.language);
        request.progress = [&line](const indexer::Progress& progress) { line.show(progress); };
        report = indexer::add(request);
    }
    context.out.line(message(
        context.language, Msg::added,
        {TerminalText::of(report.added), TerminalText::of(report.updated), TerminalText::of(report.unchanged)}));
    if (report.undated > 0) {
        context.out.line(
            message(context.language, Msg::undated, {counted(context.language, Noun::article, report.undated)}));
    }
    print_left_out(report.left_out, context);
    report_unusable_actors(report.unusable_actors, context);
    return print_failures(report, context);
}

ExitCode run(const RemoveOptions& options, Context& context) {
    const indexer::Report report = indexer::remove(context.db, options.ids, options.wait_seconds);
    if (report.removed > 0)
        context.out.line(
            message(context.language, Msg::removed, {counted(context.language, Noun::article, report.removed)}));
    return print_failures(report, context);
}

}  // namespace bahith::cli
