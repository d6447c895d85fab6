// SPDX-License-Identifier: GPL-2.0-or-later
// `bahith complete-actor`: what the completions of shells ask; a line a name.
#include "cli/commands.hpp"
#include "searcher/searcher.hpp"

namespace bahith::cli {

ExitCode run(const CompleteOptions& options, Context& context) {
    const auto names = searcher::Searcher(context.db).complete_actor(options.beginning);
    for (const std::string& name : names) context.out.line(TerminalText::of(name));
    return names.empty() ? ExitCode::nothing_found : ExitCode::ok;
}

}  // namespace bahith::cli
