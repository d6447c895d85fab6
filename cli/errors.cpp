// SPDX-License-Identifier: GPL-2.0-or-later
// Messages name files and quote articles, so they pass the gate like all other text.
#include "cli/errors.hpp"

#include <string_view>
#include <unordered_map>

#include "cli/messages.hpp"
#include "cli/translations.hpp"

namespace bahith::cli {

void print_error(const Error& error, Language language, Output& err) {
    err.line(labelled(language, Msg::program, TerminalText::of(translated(language, error.message))));
    if (!error.hint.empty())
        err.line(labelled(language, Msg::hint, TerminalText::of(translated(language, error.hint))));
    err.flush();
}

void print_errors(const std::vector<Error>& errors, Language language, Output& err) {
    std::unordered_map<std::string_view, std::size_t> last;  // error with a hint
    for (std::size_t i = 0; i < errors.size(); ++i) last[errors[i].hint] = i;
    for (std::size_t i = 0; i < errors.size(); ++i) {
        const Error& error = errors[i];
        print_error({error.code, error.message, last[error.hint] == i ? error.hint : ""}, language, err);
    }
}

}  // namespace bahith::cli
