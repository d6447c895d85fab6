// SPDX-License-Identifier: GPL-2.0-or-later
// What every command is given beside its options.
#pragma once

#include <string>

#include "cli/language.hpp"
#include "cli/output.hpp"
#include "cli/terminal.hpp"

namespace bahith::cli {

struct Context {
    Output& out;
    Output& err;
    Terminal terminal;
    Language language = Language::english;
    std::string db;
};

}  // namespace bahith::cli
