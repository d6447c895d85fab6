// SPDX-License-Identifier: GPL-2.0-or-later
// `bahith actors --own`.
#pragma once

#include "cli/context.hpp"
#include "cli/exit_code.hpp"
#include "cli/options.hpp"

namespace bahith::cli {

/// The user's edits that apply; those that cannot be used go to standard error. As TSV: the file as it is.
[[nodiscard]] ExitCode list_own(Format format, Context& context);

}  // namespace bahith::cli
