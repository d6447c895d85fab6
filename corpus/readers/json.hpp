// SPDX-License-Identifier: GPL-2.0-or-later
// JSON from files: parsed without exceptions, with a limit on depth, and turned into facts.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "analyzers/result.hpp"
#include "corpus/metadata.hpp"

namespace bahith::corpus {

/// The message lacks the file's name.
[[nodiscard]] Result<nlohmann::ordered_json> parse_json(std::string_view text);

/// The values of a key, nulls left out: a list gives several, an object its "name", anything else its JSON text.
[[nodiscard]] std::vector<std::string> json_values(const nlohmann::ordered_json& value);

/// Every key of the object but `without`; `origin` is who says it («sidecar»), the key is added to it.
[[nodiscard]] Metadata json_facts(const nlohmann::ordered_json& object, const std::string& origin,
                                  std::string_view without);

}  // namespace bahith::corpus
