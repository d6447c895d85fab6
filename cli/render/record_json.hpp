// SPDX-License-Identifier: GPL-2.0-or-later
// Whole articles as JSON: `show`, and the records of `export`.
#pragma once

#include <optional>

#include "cli/json_text.hpp"
#include "searcher/anchor.hpp"
#include "store/record.hpp"

namespace bahith::cli {

[[nodiscard]] JsonText record_json(const store::Record& record, const std::optional<searcher::Anchor>& anchor);

/// A record that `bahith add` reads again: its keys are those of record files (docs/OUTPUT.md).
[[nodiscard]] JsonText export_json(const store::Record& record);

}  // namespace bahith::cli
