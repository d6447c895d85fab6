// SPDX-License-Identifier: GPL-2.0-or-later
// `bahith synonyms`: add, list and remove words that stand for one another.
#include "searcher/synonyms.hpp"

#include <string>

#include "cli/commands.hpp"
#include "cli/errors.hpp"
#include "cli/input_file.hpp"
#include "cli/messages.hpp"
#include "cli/render/parts_json.hpp"

namespace bahith::cli {

namespace {

ExitCode add(const SynonymsOptions& options, Context& context) {
    searcher::Synonyms read;
    for (const std::string& path : options.arguments) {
        searcher::Synonyms one =
            searcher::parse_synonyms(input_file(path, "synonyms"), path == "-" ? "standard input" : path);
        read.groups.insert(read.groups.end(), one.groups.begin(), one.groups.end());
        read.problems.insert(read.problems.end(), one.problems.begin(), one.problems.end());
    }
    const searcher::SynonymChange change = searcher::add_synonyms(context.db, read.groups);
    context.out.line(message(
        context.language, Msg::synonyms_added,
        {TerminalText::of(change.added), TerminalText::of(change.extended), TerminalText::of(change.unchanged)}));
    context.out.flush();
    print_errors(read.problems, context.language, context.err);
    return read.problems.empty() ? ExitCode::ok : ExitCode::some_failed;
}

ExitCode list(const SynonymsOptions& options, Context& context) {
    const searcher::Synonyms known = searcher::list_synonyms(context.db);
    if (options.format == Format::json) {
        JsonArray groups;
        for (const searcher::SynonymGroup& group : known.groups) {
            JsonArray synonyms;
            for (std::size_t i = 1; i < group.size(); ++i) synonyms.add(JsonText::string(group[i]));
            groups.add(JsonObject().add("term", group.front()).add("synonyms", synonyms.done()).done());
        }
        context.out.line(
            JsonObject().add("format", JsonText::number(json_format)).add("synonyms", groups.done()).done());
    } else {
        for (const searcher::SynonymGroup& group : known.groups) {
            TerminalText line = context.terminal.field(group.front(), Style::title);
            for (std::size_t i = 1; i < group.size(); ++i)
                line += message(context.language, i == 1 ? Msg::equals : Msg::comma) + context.terminal.field(group[i]);
            context.out.line(line);
        }
    }
    context.out.flush();
    print_errors(known.problems, context.language, context.err);
    if (!known.problems.empty()) return ExitCode::some_failed;
    return known.groups.empty() ? ExitCode::nothing_found : ExitCode::ok;
}

ExitCode remove(const SynonymsOptions& options, Context& context) {
    std::size_t removed = 0;
    bool missing = false;
    if (options.all) removed = searcher::clear_synonyms(context.db).removed;
    for (const std::string& term : options.arguments) {
        const std::size_t count = searcher::remove_synonyms(context.db, term).removed;
        removed += count;
        if (count > 0) continue;
        missing = true;
        print_error({ErrorCode::not_found, term + ": is in no line of synonyms", "bahith synonyms list shows them"},
                    context.language, context.err);
    }
    context.out.line(message(context.language, Msg::synonyms_removed, {TerminalText::of(removed)}));
    return missing ? ExitCode::nothing_found : ExitCode::ok;
}

}  // namespace

ExitCode run(const SynonymsOptions& options, Context& context) {
    switch (options.action) {
        case SynonymsAction::add:
            return add(options, context);
        case SynonymsAction::list:
            return list(options, context);
        case SynonymsAction::remove:
            return remove(options, context);
    }
    return ExitCode::failure;
}

}  // namespace bahith::cli
