// SPDX-License-Identifier: GPL-2.0-or-later
// `bahith check`, `compact`, `rebuild` and `export`: care of an index.
#include "cli/commands.hpp"
#include "cli/commands/user_files.hpp"
#include "cli/errors.hpp"
#include "cli/messages.hpp"
#include "cli/progress.hpp"
#include "cli/render/record_json.hpp"
#include "indexer/indexer.hpp"
#include "store/index.hpp"

namespace bahith::cli {

ExitCode run(const CheckOptions&, Context& context) {
    const std::vector<Error> problems = store::check(context.db);
    print_errors(problems, context.language, context.err);
    if (!problems.empty()) return ExitCode::bad_index;
    context.out.line(message(context.language, Msg::sound));
    return ExitCode::ok;
}

ExitCode run(const CompactOptions&, Context& context) {
    store::compact(context.db);
    context.out.line(message(context.language, Msg::compacted));
    return ExitCode::ok;
}

ExitCode run(const RebuildOptions&, Context& context) {
    indexer::Report report;
    {
        ProgressLine line(context.err, context.language);
        report = indexer::rebuild(context.db, [&line](const indexer::Progress& progress) { line.show(progress); });
    }
    const std::size_t articles = report.added + report.updated + report.unchanged;
    context.out.line(message(context.language, Msg::rebuilt, {counted(context.language, Noun::article, articles)}));
    report_unusable_actors(report.unusable_actors, context);
    context.out.flush();
    print_errors(report.failures, context.language, context.err);
    return report.failures.empty() ? ExitCode::ok : ExitCode::some_failed;
}

ExitCode run(const ExportOptions&, Context& context) {
    const store::Reader reader(context.db, "");
    bool damaged = false;
    reader.each_record([&](const Result<store::Record>& record) {
        if (record) {
            context.out.line(export_json(*record));
            return;
        }
        damaged = true;
        print_error(record.error(), context.language, context.err);
    });
    return damaged ? ExitCode::bad_index : ExitCode::ok;
}

}  // namespace bahith::cli
