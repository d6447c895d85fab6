// SPDX-License-Identifier: GPL-2.0-or-later
// An article for people: what is known of it, a field a line, then its paragraphs with their numbers.
#pragma once

#include <optional>

#include "cli/context.hpp"
#include "searcher/anchor.hpp"
#include "store/record.hpp"

namespace bahith::cli {

void print_header(const store::Record& record, Context& context);
void print_paragraphs(const std::vector<store::Paragraph>& paragraphs, Context& context);

/// «author, "title", source, date, url, paragraph 5»: what is needed to quote the passage.
[[nodiscard]] TerminalText citation(const store::Record& record, const searcher::Anchor& anchor,
                                    const Context& context);

}  // namespace bahith::cli
