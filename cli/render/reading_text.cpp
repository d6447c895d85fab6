// SPDX-License-Identifier: GPL-2.0-or-later
// The article as `show` prints it, each paragraph's kind, and the dates and actors in order of place.
#include "cli/render/reading_text.hpp"

#include <string>

#include "cli/messages.hpp"
#include "cli/render/record_text.hpp"

namespace bahith::cli {

namespace {

store::Record as_record(const corpus::Article& article) {
    store::Record out;
    out.id = article.id;
    out.path = article.path;
    out.title = article.title;
    for (const corpus::Author& author : article.authors) out.authors.push_back({author.name, author.role});
    out.source = article.source;
    if (article.published)
        out.published = {article.published->value, article.published->precision, article.published->evidence};
    out.url = article.url;
    out.category = article.category;
    out.lang = article.lang;
    out.extra = article.extra;
    for (const corpus::Paragraph& paragraph : article.paragraphs) {
        out.paragraphs.push_back({paragraph.n, corpus::to_string(paragraph.kind), paragraph.text});
    }
    return out;
}

// «[5] 2024-11-07  words of the text»
template <class Mention>
void print_found(const Reading& reading, const Found<Mention>& found, const std::string& meaning, Context& context) {
    const corpus::Paragraph& paragraph = reading.article.paragraphs[found.paragraph];
    const auto words =
        std::string_view(paragraph.text).substr(found.mention.begin, found.mention.end - found.mention.begin);
    context.out.line(TerminalText::of("  [" + std::to_string(paragraph.n) + "] ") +
                     context.terminal.field(meaning, Style::anchor) + TerminalText::of("  ") +
                     context.terminal.field(words));
}

}  // namespace

void print_reading(const Reading& reading, Context& context) {
    const store::Record record = as_record(reading.article);
    print_header(record, context);
    print_paragraphs(record.paragraphs, context);
    if (!reading.dates.empty()) {
        context.out.line();
        context.out.line(labelled(context.language, Msg::dates, {}));
        for (const auto& found : reading.dates) print_found(reading, found, found.mention.value, context);
    }
    if (!reading.actors.empty()) {
        context.out.line();
        context.out.line(labelled(context.language, Msg::actors, {}));
        for (const auto& found : reading.actors) print_found(reading, found, found.mention.actor->id, context);
    }
}

}  // namespace bahith::cli
