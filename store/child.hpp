// SPDX-License-Identifier: GPL-2.0-or-later
// Work that damaged data may kill or hang, done in a child process.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "analyzers/result.hpp"

namespace bahith::store {

using Findings = std::function<void(const std::string& message)>;

/// Runs `work` in a forked child for at most `seconds`. Each message it reports, an exception that leaves it, its death
/// by a signal and the running out of time become an Error `damaged` whose message begins with `what`.
[[nodiscard]] std::vector<Error> in_child(const std::string& what, unsigned seconds,
                                          const std::function<void(const Findings&)>& work);

}  // namespace bahith::store
