// SPDX-License-Identifier: GPL-2.0-or-later
// Weight first, for numbers line up where Arabic words do not.
#include "cli/render/forms_text.hpp"

#include <cstdio>

namespace bahith::cli {

void print_forms(const std::vector<searcher::SearchedForm>& forms, Context& context) {
    for (const searcher::SearchedForm& form : forms) {
        char weight[32];
        std::snprintf(weight, sizeof weight, "    %4.2f  ", form.weight);
        context.out.line(TerminalText::of(weight) + context.terminal.field(form.term, Style::title) +
                         TerminalText::of("  ") + context.terminal.field(form.why));
    }
}

}  // namespace bahith::cli
