// SPDX-License-Identifier: GPL-2.0-or-later
// `bahith read`: how files are understood. The index is asked for the user's own actors only.
#include "cli/commands.hpp"
#include "cli/commands/user_files.hpp"
#include "cli/errors.hpp"
#include "cli/reading.hpp"
#include "cli/render/reading_json.hpp"
#include "cli/render/reading_text.hpp"
#include "corpus/reader.hpp"
#include "searcher/own_actors.hpp"

namespace bahith::cli {

ExitCode run(const ReadOptions& options, Context& context) {
    arabic::Analyzer analyzer;
    const actors::OwnGazetteer own =
        context.db.empty() ? actors::own_gazetteer("", "") : searcher::own_gazetteer(context.db);
    report_unusable_actors(own.problems.size(), context);
    bool failed = false;
    bool first = true;
    const auto trouble = [&](const Error& error) {
        failed = true;
        context.out.flush();
        print_error(error, context.language, context.err);
    };
    const auto item = [&](const corpus::Item& one) {
        auto article = one.make();
        if (!article) {
            trouble(article.error());
            return;
        }
        const Reading reading = understand(std::move(*article), analyzer, *own.gazetteer);
        if (options.format == Format::json) {
            context.out.line(reading_json(reading));
            return;
        }
        if (!first) context.out.line();
        first = false;
        print_reading(reading, context);
    };
    for (const std::string& path : options.paths) {
        for (const corpus::Source& source : corpus::walk(path, trouble)) corpus::read(source, {}, item, trouble);
    }
    return failed ? ExitCode::some_failed : ExitCode::ok;
}

}  // namespace bahith::cli
