// SPDX-License-Identifier: GPL-2.0-or-later
// Messages name files and quote articles, so they pass the gate like all other text.
#include "cli/errors.hpp"

#include "cli/messages.hpp"
#include "cli/translations.hpp"

namespace bahith::cli {

void print_error(const Error& error, Language language, Output& err) {
    err.line(labelled(language, Msg::program, TerminalText::of(translated(language, error.message))));
    if (!error.hint.empty())
        err.line(labelled(language, Msg::hint, TerminalText::of(translated(language, error.hint))));
    err.flush();
}

}  // namespace bahith::cli
