// SPDX-License-Identifier: GPL-2.0-or-later
// `search --format json` and `jsonl`.
#pragma once

#include <optional>
#include <string_view>

#include "cli/json_text.hpp"
#include "searcher/hit.hpp"
#include "searcher/request.hpp"

namespace bahith::cli {

/// A whole answer. `batch_id` names the query of a batch. Parts that the request left out are left out here.
[[nodiscard]] JsonText response_json(const searcher::Response& response, const searcher::Request& request,
                                     std::optional<std::string_view> batch_id = {});

[[nodiscard]] JsonText hit_json(const searcher::Hit& hit);

}  // namespace bahith::cli
