// SPDX-License-Identifier: GPL-2.0-or-later
// `bahith stats`: the figures of an index.
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/render/parts_json.hpp"
#include "searcher/searcher.hpp"

namespace bahith::cli {

namespace {

JsonText day_json(const std::string& day) {
    return day.empty() ? JsonText::null() : JsonText::string(day);
}

JsonText stats_json(const searcher::Stats& stats, const std::string& db) {
    return JsonObject()
        .add("format", JsonText::number(json_format))
        .add("index", db)
        .add("articles", JsonText::number(stats.articles))
        .add("passages", JsonText::number(stats.passages))
        .add("undated", JsonText::number(stats.undated))
        .add("without_author", JsonText::number(stats.without_author))
        .add("without_source", JsonText::number(stats.without_source))
        .add("first_day", day_json(stats.first_day))
        .add("last_day", day_json(stats.last_day))
        .add("bytes", JsonText::number(stats.bytes_on_disk))
        .add("analyzer", stats.analyzer)
        .add("schema", JsonText::number(static_cast<std::uint64_t>(stats.schema)))
        .done();
}

}  // namespace

ExitCode run(const StatsOptions& options, Context& context) {
    const searcher::Stats stats = searcher::Searcher(context.db).stats();
    if (options.format == Format::json) {
        context.out.line(stats_json(stats, context.db));
        return ExitCode::ok;
    }
    const auto line = [&](Msg label, const TerminalText& value) {
        if (!value.empty()) context.out.line(labelled(context.language, label, value));
    };
    line(Msg::index, context.terminal.field(context.db));
    line(Msg::stat_articles, TerminalText::of(stats.articles));
    line(Msg::stat_passages, TerminalText::of(stats.passages));
    line(Msg::stat_undated, TerminalText::of(stats.undated));
    line(Msg::stat_without_author, TerminalText::of(stats.without_author));
    line(Msg::stat_without_source, TerminalText::of(stats.without_source));
    line(Msg::stat_first_day, context.terminal.field(stats.first_day));
    line(Msg::stat_last_day, context.terminal.field(stats.last_day));
    line(Msg::stat_bytes, TerminalText::of(std::size_t{stats.bytes_on_disk}));
    line(Msg::stat_schema, TerminalText::of(std::to_string(stats.schema)));
    line(Msg::stat_analyzer, context.terminal.field(stats.analyzer));
    return ExitCode::ok;
}

}  // namespace bahith::cli
