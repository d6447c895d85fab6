// SPDX-License-Identifier: GPL-2.0-or-later
// Articles as the corpus reads them ↔ records as the store keeps them.
#pragma once

#include <cstdint>

#include "corpus/article.hpp"
#include "store/record.hpp"

namespace bahith::indexer {

[[nodiscard]] store::Record to_record(const corpus::Article& article, std::uint64_t fingerprint);

/// The reverse; a paragraph of a kind this program does not know becomes body.
[[nodiscard]] corpus::Article to_article(const store::Record& record);

}  // namespace bahith::indexer
