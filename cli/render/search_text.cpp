// SPDX-License-Identifier: GPL-2.0-or-later
// One hit after another, a blank line between: title, where it comes from, anchor, heading, snippet, actors.
#include "cli/render/search_text.hpp"

#include <algorithm>
#include <cstdio>
#include <string>

#include "cli/messages.hpp"
#include "cli/render/facets_text.hpp"
#include "cli/render/forms_text.hpp"
#include "cli/render/notes_text.hpp"
#include "cli/render/paragraph_text.hpp"

namespace bahith::cli {

namespace {

constexpr std::size_t shown_actors = 6;
constexpr std::string_view ellipsis = "…";

void print_origin(const store::Record& article, const TerminalText& indent, Context& context) {
    TerminalText line;
    const auto add = [&](const std::string& value) {
        if (value.empty()) return;
        line += TerminalText::of(line.empty() ? "" : " · ") + context.terminal.field(value);
    };
    if (article.published) add(article.published->value);
    add(article.source);
    for (const store::Author& author : article.authors) add(author.name);
    if (!line.empty()) context.out.line(indent + line);
}

void print_snippet(const searcher::Snippet& snippet, std::size_t indent, Context& context) {
    std::string text = snippet.text;
    std::vector<Range> matches = snippet.highlights;
    if (snippet.cut_before) {
        text.insert(0, ellipsis);
        for (auto& [begin, end] : matches) {
            begin += static_cast<std::uint32_t>(ellipsis.size());
            end += static_cast<std::uint32_t>(ellipsis.size());
        }
    }
    if (snippet.cut_after) text += ellipsis;
    print_paragraph(text, matches, {{}, indent, {}}, context.terminal, context.out);
}

void print_actors(const std::vector<searcher::NamedActor>& actors, const TerminalText& indent, Context& context) {
    if (actors.empty()) return;
    TerminalText names;
    for (std::size_t i = 0; i < std::min(actors.size(), shown_actors); ++i) {
        if (i > 0) names += message(context.language, Msg::comma);
        names += context.terminal.field(actors[i].name);
    }
    if (actors.size() > shown_actors) names += message(context.language, Msg::comma) + TerminalText::of(ellipsis);
    context.out.line(indent + context.terminal.paint(message(context.language, Msg::actors), Style::dim) +
                     TerminalText::of(": ") + names);
}

// What the score is made of: first stage 7.10 + grams 3.20 × 0.70 …
void print_score(const searcher::Hit& hit, const TerminalText& indent, Context& context) {
    std::string line;
    for (const searcher::ScorePart& part : hit.score_parts) {
        if (part.value <= 0) continue;
        char number[64];
        std::snprintf(number, sizeof number, " %.2f × %.2f", part.value, part.weight);
        line.append(line.empty() ? "" : " + ").append(part.name).append(number);
    }
    if (!line.empty()) context.out.line(indent + context.terminal.paint(TerminalText::of(line), Style::dim));
}

void print_hit(const searcher::Hit& hit, Context& context) {
    const std::string rank = std::to_string(hit.rank) + ". ";
    const TerminalText indent = TerminalText::of(std::string(rank.size(), ' '));
    const std::string& title = hit.article.title.empty() ? hit.article.id : hit.article.title;
    print_paragraph(title, {}, {TerminalText::of(rank), rank.size(), Style::title}, context.terminal, context.out);
    print_origin(hit.article, indent, context);
    context.out.line(indent + context.terminal.field(hit.passage.id, Style::anchor));
    if (!hit.passage.heading.empty()) {
        print_paragraph(hit.passage.heading, {}, {{}, rank.size(), Style::dim}, context.terminal, context.out);
    }
    print_snippet(hit.snippet, rank.size(), context);
    print_actors(hit.actors, indent, context);
    print_score(hit, indent, context);
}

void print_explain(const searcher::Response& response, Context& context) {
    context.out.line(labelled(context.language, Msg::searched_as, {}));
    for (const searcher::ExplainLine& line : response.explain) {
        context.out.line(TerminalText::of("  ") + context.terminal.field(line.part) + TerminalText::of(" → ") +
                         context.terminal.field(line.how));
        print_forms(line.forms, context);
    }
    context.out.line(TerminalText::of("  ") +
                     labelled(context.language, Msg::xapian_query, context.terminal.field(response.xapian_query)));
    context.out.line();
}

}  // namespace

void print_response(const searcher::Response& response, const searcher::Request& request, bool facets,
                    Context& context) {
    if (request.explain) print_explain(response, context);
    context.out.line(counted(context.language, Noun::article, response.total));
    print_notes(response, context.out, context);
    for (const searcher::Hit& hit : response.hits) {
        context.out.line();
        print_hit(hit, context);
    }
    if (facets) print_facets(response.facets, context);
    const std::size_t seen = request.offset + response.hits.size();
    const bool more = request.unit == searcher::Unit::article && seen < response.total;
    if (context.terminal.tty && more && !response.hits.empty()) {
        context.out.line();
        const TerminalText footer = message(context.language, Msg::more_on_next_page, {TerminalText::of(seen)});
        context.out.line(context.terminal.paint(footer, Style::dim));
    }
}

}  // namespace bahith::cli
