// SPDX-License-Identifier: GPL-2.0-or-later
// The query as a tree, before anything is known of the index.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/result.hpp"
#include "store/schema.hpp"

namespace bahith::searcher {

enum class NodeKind : std::uint8_t {
    run,      ///< plain words side by side, as typed: «إرسال قوات كورية»
    phrase,   ///< what stood in quotation marks
    prefix,   ///< letters before a *
    exact,    ///< a word or phrase behind =: as typed and no other way
    related,  ///< a word behind ~: with all its relatives
    all,      ///< children, each wanted
    any,      ///< children, one of them wanted
    exclude,  ///< one child that must not be there
};

/// `field` is Field::body where no field was named.
struct Node {
    NodeKind kind = NodeKind::run;
    store::Field field = store::Field::body;
    std::string text{};
    std::vector<Node> children{};
};

/// Reads the query language (docs/QUERY.md):
///
///     query   = clause { ("OR" | "أو" | "|") clause }
///     clause  = { ["AND"] item }
///     item    = ["-" | "NOT" | "ليس"] [field ":"] ( word ["*"] | phrase | "=" word | "=" phrase | "~" word | "(" query
///     ")" ) phrase  = "…" | «…» | “…”
///
/// Nothing typed is an error but parentheses nested deeper than 32 and queries over 10,000 bytes: an unclosed quotation
/// mark or parenthesis ends with the query, an unknown field name is a word. `و` is never an operator.
[[nodiscard]] Result<Node> parse_query(std::string_view text);

/// For people: the tree in one line, «all(run(…) phrase(…))».
[[nodiscard]] std::string to_string(const Node& node);

}  // namespace bahith::searcher
