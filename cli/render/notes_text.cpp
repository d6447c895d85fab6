// SPDX-License-Identifier: GPL-2.0-or-later
// A line a note.
#include "cli/render/notes_text.hpp"

#include "cli/messages.hpp"

namespace bahith::cli {

namespace {

// «the index does not have الاقتصد; searched also: الاقتصاد»
void print_also(const searcher::Also& also, Output& out, const Context& context) {
    TerminalText words;
    for (const std::string& word : also.words)
        words +=
            (words.empty() ? TerminalText() : message(context.language, Msg::comma)) + context.terminal.field(word);
    const TerminalText note =
        message(context.language, Msg::searched_also, {context.terminal.field(also.typed), words});
    out.line(context.terminal.paint(note, Style::warning));
}

}  // namespace

void print_notes(const searcher::Response& response, Output& out, const Context& context) {
    const bool found = response.total > 0 || !response.hits.empty();
    if (response.relaxed && found) {
        out.line(context.terminal.paint(message(context.language, Msg::relaxed), Style::warning));
    }
    if (found)
        for (const std::string& word : response.missing)
            out.line(context.terminal.paint(message(context.language, Msg::missing, {TerminalText::of(word)}),
                                            Style::warning));
    for (const std::string& part : response.ignored) {
        const TerminalText note = message(context.language, Msg::ignored, {TerminalText::of(part)});
        out.line(context.terminal.paint(note, Style::warning));
    }
    for (const searcher::Also& also : response.also) print_also(also, out, context);
    if (response.exact) {
        out.line(context.terminal.paint(message(context.language, Msg::exact_words), Style::dim));
    }
}

}  // namespace bahith::cli
