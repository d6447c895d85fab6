// SPDX-License-Identifier: GPL-2.0-or-later
// The program `bahith`: parses the command line, runs the command, and is the one place where failures end.
#include <unistd.h>

#include <csignal>
#include <string>
#include <vector>

#include "cli/commands.hpp"
#include "cli/database_path.hpp"
#include "cli/errors.hpp"
#include "cli/options_parse.hpp"

namespace bahith::cli {

namespace {

bool needs_index(const Command& command) {
    if (const auto* info = std::get_if<InfoOptions>(&command)) return info->topic == InfoTopic::db;
    return !std::holds_alternative<ReadOptions>(command) && !std::holds_alternative<AnalyzeOptions>(command);
}

ExitCode obey(const std::vector<std::string>& arguments, Language language, Output& out, Output& err) {
    const Parsed parsed = parse_options(arguments, language);
    if (!parsed.command) {
        (arguments.empty() ? err : out).help(parsed.text);
        return arguments.empty() ? ExitCode::failure : ExitCode::ok;
    }
    Context context{out, err, terminal_of(out.fd(), parsed.common.color), language, ""};
    if (needs_index(*parsed.command)) {
        context.db = database_path(parsed.common.db);
    } else if (std::holds_alternative<ReadOptions>(*parsed.command)) {
        context.db = database_path_or_none(parsed.common.db);
    }
    return std::visit([&context](const auto& options) { return run(options, context); }, *parsed.command);
}

// What was found before a failure is not lost.
ExitCode give_up(const Error& error, Language language, Output& out, Output& err) {
    const ExitCode code = exit_code(error.code);
    if (error.code != ErrorCode::io) out.flush();
    print_error(error, language, err);
    return code;
}

ExitCode run_program(const std::vector<std::string>& arguments) {
    Output out(STDOUT_FILENO);
    Output err(STDERR_FILENO);
    const Language language = language_of(arguments);
    try {
        try {
            const ExitCode code = obey(arguments, language, out, err);
            out.flush();
            err.flush();
            return code;
        } catch (const Failure& failure) {
            return give_up(failure.error(), language, out, err);
        } catch (const std::exception& other) {
            return give_up({ErrorCode::io, other.what(), ""}, language, out, err);
        }
    } catch (const BrokenPipe&) {
        return ExitCode::ok;
    } catch (const Failure&) {  // not even the complaint could be written
        return ExitCode::failure;
    }
}

}  // namespace

}  // namespace bahith::cli

int main(int argc, char** argv) {
    std::signal(SIGPIPE, SIG_IGN);
    return static_cast<int>(bahith::cli::run_program({argv + 1, argv + argc}));
}
