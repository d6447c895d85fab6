// SPDX-License-Identifier: GPL-2.0-or-later
// The one place that prints errors.
#pragma once

#include <vector>

#include "analyzers/result.hpp"
#include "cli/language.hpp"
#include "cli/output.hpp"

namespace bahith::cli {

/// `bahith: message` and, when there is one, `hint: …`, both in `language`.
void print_error(const Error& error, Language language, Output& err);

/// Several of one command: a hint that many share stands once, behind the last of them.
void print_errors(const std::vector<Error>& errors, Language language, Output& err);

}  // namespace bahith::cli
