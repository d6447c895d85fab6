// SPDX-License-Identifier: GPL-2.0-or-later
// `bahith actors add, alias, merge, remove, restore, retag`: the user's own actors.
#include "cli/commands/own_actors.hpp"

#include <filesystem>

#include "cli/commands.hpp"
#include "cli/commands/user_files.hpp"
#include "cli/errors.hpp"
#include "cli/input_file.hpp"
#include "cli/messages.hpp"
#include "cli/progress.hpp"
#include "cli/render/parts_json.hpp"
#include "cli/tsv_text.hpp"
#include "indexer/indexer.hpp"
#include "searcher/own_actors.hpp"

namespace bahith::cli {

namespace {

using actors::Edit;

TerminalText shown(const searcher::EditedActor& actor, Context& context) {
    return context.terminal.field(actor.name) + TerminalText::of("  ") + context.terminal.field(actor.id, Style::dim);
}

TerminalText quoted(const std::vector<std::string>& names, std::size_t first, Context& context) {
    TerminalText out;
    for (std::size_t i = first; i < names.size(); ++i)
        out += (i > first ? message(context.language, Msg::comma) : TerminalText()) + context.terminal.field(names[i]);
    return out;
}

const char* verb(Edit::Kind kind) {
    switch (kind) {
        case Edit::Kind::actor:
            return "actor";
        case Edit::Kind::alias:
            return "alias";
        case Edit::Kind::merge:
            return "merge";
        case Edit::Kind::remove:
            return "remove";
    }
    return "";
}

void print_json(const actors::Edits& edits, Context& context) {
    JsonArray list;
    for (const Edit& edit : edits.list) {
        JsonArray aliases;
        for (const std::string& alias : edit.aliases) aliases.add(JsonText::string(alias));
        JsonObject object;
        object.add("edit", verb(edit.kind)).add("id", edit.id);
        if (edit.kind == Edit::Kind::actor)
            object.add("name", edit.name).add("type", edit.type).add("parent", edit.parent);
        if (edit.kind == Edit::Kind::merge)
            object.add("into", edit.into);
        else
            object.add("aliases", aliases.done());
        list.add(object.done());
    }
    context.out.line(JsonObject().add("format", JsonText::number(json_format)).add("edits", list.done()).done());
}

void print_text(const actors::Edits& edits, Context& context) {
    for (const Edit& edit : edits.list) {
        TerminalText line = TerminalText::of(std::string(verb(edit.kind)) + "  ");
        if (!edit.name.empty()) line += context.terminal.field(edit.name, Style::title) + TerminalText::of("  ");
        line += context.terminal.field(edit.id, Style::dim);
        if (!edit.into.empty()) line += TerminalText::of(" → ") + context.terminal.field(edit.into, Style::dim);
        if (!edit.aliases.empty()) line += TerminalText::of(": ") + quoted(edit.aliases, 0, context);
        context.out.line(line);
    }
}

ExitCode add_files(const ActorsEditOptions& options, Context& context) {
    const searcher::NewActor& actor = options.actor;
    const char* idle = !actor.id.empty()        ? "--id"
                       : !actor.parent.empty()  ? "--parent"
                       : !actor.aliases.empty() ? "--alias"
                                                : nullptr;
    if (idle != nullptr)
        throw Failure({ErrorCode::usage,
                       std::string("actors: ") + idle + " goes with --type and one name, not with files",
                       "bahith actors add --help"});
    searcher::FileChange all;
    for (const std::string& path : options.names) {
        const std::string name = path == "-" ? "standard input" : path;
        const searcher::FileChange one = searcher::add_own_actors(context.db, input_file(path, "actors"), name);
        all.added += one.added;
        all.unchanged += one.unchanged;
        all.problems.insert(all.problems.end(), one.problems.begin(), one.problems.end());
    }
    context.out.line(message(context.language, Msg::actors_file_added,
                             {TerminalText::of(all.added), TerminalText::of(all.unchanged)}));
    if (all.added > 0) context.out.line(message(context.language, Msg::retag_hint));
    context.out.flush();
    print_errors(all.problems, context.language, context.err);
    return all.problems.empty() ? ExitCode::ok : ExitCode::some_failed;
}

// Files, unless a type says that it is a name.
ExitCode add(const ActorsEditOptions& options, Context& context) {
    const auto file = [](const std::string& path) {
        std::error_code none;
        return path == "-" || std::filesystem::exists(path, none);
    };
    if (options.actor.type.empty()) {
        if (file(options.names.front())) return add_files(options, context);
        throw Failure({ErrorCode::usage, "actors: --type is missing, and there is no file " + options.names.front(),
                       "bahith actors add --help"});
    }
    if (options.names.size() > 1)
        throw Failure({ErrorCode::usage, "actors: several names are given, expected one",
                       "quote a name of several words; other names of it go behind --alias"});
    searcher::NewActor actor = options.actor;
    actor.name = options.names.front();
    const searcher::EditedActor added = searcher::add_own_actor(context.db, actor);
    context.out.line(message(context.language, Msg::actor_added, {shown(added, context)}));
    context.out.line(message(context.language, Msg::retag_hint));
    return ExitCode::ok;
}

ExitCode alias(const ActorsEditOptions& options, Context& context) {
    if (options.names.size() < 2)
        throw Failure({ErrorCode::usage, "actors: alias takes an actor and its new names, found the actor alone",
                       "bahith actors alias --help"});
    const std::vector<std::string> aliases(options.names.begin() + 1, options.names.end());
    const searcher::EditedActor actor = searcher::add_aliases(context.db, options.names.front(), aliases);
    context.out.line(
        message(context.language, Msg::alias_added, {shown(actor, context), quoted(options.names, 1, context)}));
    context.out.line(message(context.language, Msg::retag_hint));
    return ExitCode::ok;
}

ExitCode merge(const ActorsEditOptions& options, Context& context) {
    if (options.names.size() != 2)
        throw Failure({ErrorCode::usage,
                       "actors: merge takes two actors, found " + std::to_string(options.names.size()),
                       "quote a name of several words"});
    const searcher::EditedActor into = searcher::merge_actors(context.db, options.names[0], options.names[1]);
    context.out.line(message(context.language, Msg::actors_merged,
                             {context.terminal.field(options.names[0]), shown(into, context)}));
    context.out.line(message(context.language, Msg::retag_hint));
    return ExitCode::ok;
}

void print_changed(const searcher::EditedActor& one, bool removing, Context& context) {
    if (one.alias.empty())
        context.out.line(
            message(context.language, removing ? Msg::actor_removed : Msg::actor_restored, {shown(one, context)}));
    else
        context.out.line(message(context.language, removing ? Msg::alias_removed : Msg::alias_restored,
                                 {shown(one, context), context.terminal.field(one.alias)}));
}

// Each name by itself: one that is not known or refused does not stop the others.
ExitCode remove_or_restore(const ActorsEditOptions& options, Context& context) {
    const bool removing = options.action == ActorsAction::remove;
    std::vector<Error> refused;
    for (const std::string& name : options.names) {
        try {
            const auto changed =
                removing ? searcher::remove_own(context.db, name) : searcher::restore_own(context.db, name);
            for (const searcher::EditedActor& one : changed) print_changed(one, removing, context);
        } catch (const Failure& failure) {
            const ErrorCode code = failure.error().code;
            if (code != ErrorCode::not_found && code != ErrorCode::usage) throw;
            refused.push_back(failure.error());
        }
    }
    const bool done = refused.size() < options.names.size();
    if (done) context.out.line(message(context.language, Msg::retag_hint));
    context.out.flush();
    print_errors(refused, context.language, context.err);
    if (refused.empty()) return ExitCode::ok;
    return done ? ExitCode::some_failed : exit_code(refused.front().code);
}

}  // namespace

ExitCode list_own(Format format, Context& context) {
    const actors::Edits edits = searcher::list_own_actors(context.db);
    if (format == Format::tsv)
        context.out.rows(TsvText::of(searcher::own_actors_text(context.db)));
    else if (format == Format::json)
        print_json(edits, context);
    else
        print_text(edits, context);
    context.out.flush();
    print_errors(edits.problems, context.language, context.err);
    if (!edits.problems.empty()) return ExitCode::some_failed;
    if (!edits.list.empty()) return ExitCode::ok;
    print_error({ErrorCode::not_found, "there are no changes of yours to the actors", "bahith actors add --help"},
                context.language, context.err);
    return ExitCode::nothing_found;
}

ExitCode run(const ActorsEditOptions& options, Context& context) {
    switch (options.action) {
        case ActorsAction::add:
            return add(options, context);
        case ActorsAction::alias:
            return alias(options, context);
        case ActorsAction::merge:
            return merge(options, context);
        case ActorsAction::remove:
        case ActorsAction::restore:
            return remove_or_restore(options, context);
    }
    return ExitCode::failure;
}

ExitCode run(const RetagOptions& options, Context& context) {
    indexer::RetagReport report;
    {
        ProgressLine line(context.err, context.language);
        report = indexer::retag(context.db, options.wait_seconds,
                                [&line](const indexer::Progress& progress) { line.show(progress); });
    }
    context.out.line(
        message(context.language, Msg::retagged,
                {counted(context.language, Noun::article, report.articles), TerminalText::of(report.changed)}));
    context.out.flush();
    for (const auto* errors : {&report.problems, &report.failures})
        print_errors(*errors, context.language, context.err);
    return report.problems.empty() && report.failures.empty() ? ExitCode::ok : ExitCode::some_failed;
}

}  // namespace bahith::cli
