// SPDX-License-Identifier: GPL-2.0-or-later
// The number stands first: columns after Arabic text do not line up on a terminal.
#include "cli/render/facets_text.hpp"

#include <string>

#include "cli/messages.hpp"

namespace bahith::cli {

namespace {

constexpr std::size_t number_columns = 7;

TerminalText heading(const std::string& field, Language language) {
    if (field == "actor") return message(language, Msg::facet_actor);
    if (field == "source") return message(language, Msg::facet_source);
    if (field == "author") return message(language, Msg::facet_author);
    if (field == "category") return message(language, Msg::facet_category);
    if (field == "month") return message(language, Msg::facet_month);
    if (field == "year") return message(language, Msg::facet_year);
    if (field == "mentions") return message(language, Msg::facet_mentions);
    return TerminalText::of(field);
}

}  // namespace

void print_count(std::size_t count, const std::string& name, const std::string& id, Context& context) {
    const std::string number = std::to_string(count);
    const std::string pad(number.size() < number_columns ? number_columns - number.size() : 0, ' ');
    TerminalText line = TerminalText::of(pad + number + "  ") + context.terminal.field(name.empty() ? id : name);
    if (!name.empty() && id != name) line += TerminalText::of("  ") + context.terminal.field(id, Style::dim);
    context.out.line(line);
}

void print_facets(const std::vector<searcher::Facet>& facets, Context& context) {
    for (const searcher::Facet& facet : facets) {
        if (facet.values.empty()) continue;
        context.out.line();
        context.out.line(context.terminal.paint(heading(facet.field, context.language), Style::title));
        for (const searcher::FacetValue& value : facet.values) print_count(value.count, value.name, value.id, context);
        if (facet.distinct > facet.values.size()) {
            const std::size_t rest = facet.distinct - facet.values.size();
            const TerminalText more = message(context.language, Msg::facet_more, {TerminalText::of(rest)});
            context.out.line(TerminalText::of("         ") + context.terminal.paint(more, Style::dim));
        }
    }
}

}  // namespace bahith::cli
