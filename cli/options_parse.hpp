// SPDX-License-Identifier: GPL-2.0-or-later
// The command line → what is to be done. CLI11 stays behind this header.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/language.hpp"
#include "cli/options.hpp"

namespace bahith::cli {

struct Parsed {
    CommonOptions common;
    std::optional<Command> command;
    std::string text;  ///< help or version, asked for instead of a command
};

/// `arguments` without the program's name. Throws Failure (usage) with a sentence and a hint.
/// Without any argument `command` is empty and `text` is the short help.
[[nodiscard]] Parsed parse_options(const std::vector<std::string>& arguments, Language language);

}  // namespace bahith::cli
