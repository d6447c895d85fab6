// SPDX-License-Identifier: GPL-2.0-or-later
// Files of queries: `id<TAB>query` or JSON objects, a line each.
#pragma once

#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>

#include "analyzers/result.hpp"
#include "searcher/request.hpp"

namespace bahith::cli {

struct BatchQuery {
    std::string id;
    std::string text;
    searcher::Filters filters;
};

/// One line. Filters that it does not name are taken from `defaults`.
[[nodiscard]] Result<BatchQuery> parse_batch_line(std::string_view line, const searcher::Filters& defaults);

/// Every line but blank ones; each that cannot be understood goes to `trouble` with `name` and its number before the
/// message. Where `query` returns an Error, that is reported the same way.
void each_batch_query(std::istream& lines, const std::string& name, const searcher::Filters& defaults,
                      const std::function<Result<void>(const BatchQuery&)>& query,
                      const std::function<void(Error)>& trouble);

}  // namespace bahith::cli
