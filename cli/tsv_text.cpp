// SPDX-License-Identifier: GPL-2.0-or-later
// Code point by code point, by the same list of what is unsafe as for a terminal.
#include "cli/tsv_text.hpp"

#include "cli/terminal_text.hpp"
#include "cli/utf8.hpp"

namespace bahith::cli {

TsvText TsvText::of(std::string_view any) {
    std::string out;
    for (std::size_t at = 0; at < any.size();) {
        const CodePoint c = decode(any, at);
        at += c.bytes;
        if (c.value == U'\t' || c.value == U'\n' || !is_unsafe(c.value)) append(out, c.value);
    }
    return TsvText(std::move(out));
}

}  // namespace bahith::cli
