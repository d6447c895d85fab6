// SPDX-License-Identifier: GPL-2.0-or-later
// Warnings with a hint, behind what has been printed so far.
#include "cli/commands/user_files.hpp"

#include <string>

#include "cli/errors.hpp"

namespace bahith::cli {

namespace {

void report_lines(const std::string& file, std::size_t lines, const std::string& hint, Context& context) {
    if (lines == 0) return;
    context.out.flush();
    print_error(
        {ErrorCode::bad_input,
         context.db + "/" + file + ": lines that cannot be used: " + std::to_string(lines) + "; the others are", hint},
        context.language, context.err);
}

}  // namespace

void report_unusable_actors(std::size_t lines, Context& context) {
    report_lines("actors.tsv", lines, "bahith actors list --own names them", context);
}

void report_own_actors(const searcher::Searcher& searcher, Context& context) {
    const searcher::UserFiles files = searcher.user_files();
    report_unusable_actors(files.unusable_actors, context);
    if (!files.actors_not_applied) return;
    context.out.flush();
    print_error({ErrorCode::bad_input,
                 context.db + "/actors.tsv: your changes to the actors are not applied to all articles yet",
                 "run bahith actors retag"},
                context.language, context.err);
}

void report_user_files(const searcher::Searcher& searcher, Context& context) {
    report_lines("synonyms.tsv", searcher.user_files().unusable_synonyms, "bahith synonyms list names them", context);
    report_own_actors(searcher, context);
}

}  // namespace bahith::cli
