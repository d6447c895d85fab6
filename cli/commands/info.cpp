// SPDX-License-Identifier: GPL-2.0-or-later
// `bahith info`: what the index was made with, the table of its fields, the analyzer of this program.
#include <string>

#include "analyzers/arabic/analyzer.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/render/parts_json.hpp"
#include "store/index.hpp"
#include "store/schema.hpp"

namespace bahith::cli {

namespace {

void print_db(Format format, Context& context) {
    const store::Reader reader(context.db, "");
    const std::string analyzer = reader.metadata(store::meta_analyzer);
    const std::string schema = reader.metadata(store::meta_schema);
    if (format == Format::json) {
        context.out.line(JsonObject()
                             .add("format", JsonText::number(json_format))
                             .add("index", context.db)
                             .add("articles", JsonText::number(reader.article_count()))
                             .add("passages", JsonText::number(reader.passage_count()))
                             .add("schema", schema)
                             .add("analyzer", analyzer)
                             .add("program_analyzer", arabic::fingerprint())
                             .done());
        return;
    }
    const auto line = [&](Msg label, const std::string& value) {
        context.out.line(labelled(context.language, label, context.terminal.field(value)));
    };
    line(Msg::index, context.db);
    line(Msg::stat_articles, std::to_string(reader.article_count()));
    line(Msg::stat_passages, std::to_string(reader.passage_count()));
    line(Msg::stat_schema, schema);
    line(Msg::stat_analyzer, analyzer);
    line(Msg::program_analyzer, arabic::fingerprint());
}

void print_fields(Format format, Context& context) {
    JsonArray list;
    for (const store::FieldSpec& field : store::fields) {
        const std::string slot = field.slot == store::no_slot ? "" : std::to_string(field.slot);
        if (format == Format::json) {
            list.add(JsonObject()
                         .add("name", field.name)
                         .add("arabic", field.arabic)
                         .add("prefix", field.prefix)
                         .add("slot", slot.empty() ? JsonText::null() : JsonText::number(field.slot))
                         .add("encoding", field.encoding)
                         .add("example", field.example)
                         .done());
            continue;
        }
        const auto line = [&](Msg label, std::string_view value) {
            if (!value.empty()) {
                context.out.line(TerminalText::of("  ") +
                                 labelled(context.language, label, context.terminal.field(value)));
            }
        };
        context.out.line(context.terminal.field(field.name, Style::title));
        line(Msg::name, field.arabic);
        line(Msg::prefix, field.prefix);
        line(Msg::slot, slot);
        line(Msg::encoding, field.encoding);
        line(Msg::example, field.example);
    }
    if (format == Format::json) {
        context.out.line(JsonObject().add("format", JsonText::number(json_format)).add("fields", list.done()).done());
    }
}

void print_analyzer(Format format, Context& context) {
    if (format == Format::json) {
        context.out.line(
            JsonObject().add("format", JsonText::number(json_format)).add("analyzer", arabic::fingerprint()).done());
    } else {
        context.out.line(TerminalText::of(arabic::fingerprint()));
    }
}

}  // namespace

ExitCode run(const InfoOptions& options, Context& context) {
    switch (options.topic) {
        case InfoTopic::db:
            print_db(options.format, context);
            break;
        case InfoTopic::fields:
            print_fields(options.format, context);
            break;
        case InfoTopic::analyzer:
            print_analyzer(options.format, context);
            break;
    }
    return ExitCode::ok;
}

}  // namespace bahith::cli
