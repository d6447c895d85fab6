// SPDX-License-Identifier: GPL-2.0-or-later
// `bahith analyze`: what becomes of each word of a text.
#include <set>
#include <string>

#include "analyzers/arabic/analyzer.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/render/forms_text.hpp"
#include "cli/render/parts_json.hpp"
#include "searcher/form_list.hpp"

namespace bahith::cli {

namespace {

JsonText token_json(const std::string& text, const arabic::Token& token) {
    JsonArray terms;
    terms.add(JsonText::string(token.fold()));
    if (token.lemma() != token.fold()) terms.add(JsonText::string(token.lemma()));
    return JsonObject()
        .add("begin", JsonText::number(token.begin))
        .add("end", JsonText::number(token.end))
        .add("text", std::string_view(text).substr(token.begin, token.end - token.begin))
        .add("fold", token.fold())
        .add("terms", terms.done())
        .add("kind", arabic::to_string(token.kind()))
        .add("stop", JsonText::boolean(token.forms->stop))
        .add("forms", forms_json(searcher::forms_searched(*token.forms)))
        .done();
}

// «[0-10) word → folded → lemma (word, by lexicon)»: one line a token, since columns of Arabic do not line up.
void print_token(const std::string& text, const arabic::Token& token, Context& context) {
    const TerminalText arrow = TerminalText::of(" → ");
    const auto word = std::string_view(text).substr(token.begin, token.end - token.begin);
    TerminalText line = TerminalText::of("[" + std::to_string(token.begin) + "-" + std::to_string(token.end) + ") ");
    line += context.terminal.field(word, Style::title) + arrow + context.terminal.field(token.fold()) + arrow +
            context.terminal.field(token.lemma());
    line += TerminalText::of(std::string("  (") + arabic::to_string(token.kind()) + ", " +
                             std::string(token.forms->why) + (token.forms->stop ? ", stop)" : ")"));
    context.out.line(line);
}

std::vector<searcher::SearchedForm> forms_of(const std::string& word, arabic::Analyzer& analyzer) {
    std::vector<searcher::SearchedForm> out;
    for (const arabic::Token& token : analyzer.analyze(word))
        for (searcher::SearchedForm& form : searcher::forms_searched(*token.forms)) out.push_back(std::move(form));
    return out;
}

}  // namespace

ExitCode run(const AnalyzeOptions& options, Context& context) {
    arabic::Analyzer analyzer;
    const std::string& text = options.text;
    const arabic::Tokens tokens = analyzer.analyze(text);
    if (options.format == Format::json) {
        JsonArray list;
        for (const arabic::Token& token : tokens) list.add(token_json(text, token));
        context.out.line(JsonObject()
                             .add("format", JsonText::number(json_format))
                             .add("text", text)
                             .add("tokens", list.done())
                             .done());
        return tokens.empty() ? ExitCode::nothing_found : ExitCode::ok;
    }
    for (const arabic::Token& token : tokens) print_token(text, token, context);
    std::set<std::string> explained;
    for (const arabic::Token& token : tokens) {
        const std::string word = text.substr(token.begin, token.end - token.begin);
        if (!explained.insert(word).second) continue;
        context.out.line();
        context.out.line(context.terminal.field(word, Style::title));
        for (const arabic::Step& step : analyzer.explain(word)) {
            context.out.line(TerminalText::of("  " + step.name + ": ") + context.terminal.field(step.form));
        }
        context.out.line(TerminalText::of("  ") + labelled(context.language, Msg::terms, {}));
        print_forms(forms_of(word, analyzer), context);
    }
    return tokens.empty() ? ExitCode::nothing_found : ExitCode::ok;
}

}  // namespace bahith::cli
