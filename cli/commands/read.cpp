// SPDX-License-Identifier: GPL-2.0-or-later
// `bahith read`: how files are understood, without an index.
#include "cli/commands.hpp"
#include "cli/errors.hpp"
#include "cli/reading.hpp"
#include "cli/render/reading_json.hpp"
#include "cli/render/reading_text.hpp"
#include "corpus/reader.hpp"

namespace bahith::cli {

ExitCode run(const ReadOptions& options, Context& context) {
    arabic::Analyzer analyzer;
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
        const Reading reading = understand(std::move(*article), analyzer, actors::Gazetteer::builtin());
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
