// SPDX-License-Identifier: GPL-2.0-or-later
// Fields that are not known are left out.
#include "cli/render/record_text.hpp"

#include <string>
#include <utility>

#include "cli/messages.hpp"
#include "cli/render/paragraph_text.hpp"

namespace bahith::cli {

namespace {

TerminalText published(const store::Published& value, const Context& context) {
    const TerminalText date = context.terminal.field(value.value);
    if (value.evidence.empty()) return date;
    return message(context.language, Msg::published_because, {date, context.terminal.field(value.evidence)});
}

}  // namespace

void print_header(const store::Record& record, Context& context) {
    const auto print = [&](Msg label, const std::string& value) {
        if (!value.empty()) context.out.line(labelled(context.language, label, context.terminal.field(value)));
    };
    print(Msg::id, record.id);
    if (!record.title.empty()) {
        context.out.line(labelled(context.language, Msg::title, context.terminal.field(record.title, Style::title)));
    }
    for (const store::Author& author : record.authors) {
        print(Msg::author, author.role.empty() ? author.name : author.name + " (" + author.role + ")");
    }
    print(Msg::source, record.source);
    const TerminalText date =
        record.published ? published(*record.published, context) : message(context.language, Msg::unknown);
    context.out.line(labelled(context.language, Msg::published, date));
    print(Msg::url, record.url);
    print(Msg::category, record.category);
    print(Msg::language, record.lang);
    print(Msg::path, record.path);
    for (const auto& [key, value] : record.extra) {
        context.out.line(context.terminal.field(key) + TerminalText::of(": ") + context.terminal.field(value));
    }
}

void print_paragraphs(const std::vector<store::Paragraph>& paragraphs, Context& context) {
    for (const store::Paragraph& paragraph : paragraphs) {
        const bool heading = paragraph.kind == "heading" || paragraph.kind == "title";
        std::optional<Style> style;
        if (heading) style = Style::title;
        if (paragraph.kind == "boilerplate") style = Style::dim;
        const std::string mark = heading && !context.terminal.colour ? "## " : "";
        const std::string number = "[" + std::to_string(paragraph.n) + "] ";
        context.out.line();
        print_paragraph(paragraph.text, {}, {TerminalText::of(number + mark), number.size(), style}, context.terminal,
                        context.out);
    }
}

TerminalText citation(const store::Record& record, const searcher::Anchor& anchor, const Context& context) {
    const TerminalText comma = message(context.language, Msg::comma);
    TerminalText out;
    const auto add = [&](const TerminalText& part) {
        if (!part.empty()) out += (out.empty() ? TerminalText() : comma) + part;
    };
    for (const store::Author& author : record.authors) add(context.terminal.field(author.name));
    if (!record.title.empty()) add(context.terminal.field("«" + record.title + "»"));
    add(context.terminal.field(record.source));
    if (record.published) add(context.terminal.field(record.published->value));
    add(context.terminal.field(record.url));
    if (anchor.first == anchor.last) {
        add(message(context.language, Msg::paragraph, {TerminalText::of(std::size_t{anchor.first})}));
    } else {
        add(message(context.language, Msg::paragraphs,
                    {TerminalText::of(std::size_t{anchor.first}), TerminalText::of(std::size_t{anchor.last})}));
    }
    return out;
}

}  // namespace bahith::cli
