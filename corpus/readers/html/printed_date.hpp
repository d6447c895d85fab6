// SPDX-License-Identifier: GPL-2.0-or-later
// The date of publication that a page prints for its readers, where no tag of its head states it.
#pragma once

#include <cstddef>
#include <optional>

#include "corpus/metadata.hpp"
#include "corpus/readers/html/tree.hpp"

namespace bahith::corpus::html {

/// Elements of the page: the headline, the first long paragraph, and the end of the article.
struct Places {
    std::size_t title = 0;
    std::size_t body = 0;
    std::size_t end = 0;
};

/// A <time>, or an element whose class or id says date, that stands by the headline and holds nothing but a date;
/// behind the headline's text only where it says «نُشر»; at the top of the page only beside the number of the issue, as
/// the date there is often that of the visit. What is said to be the last change is passed over.
[[nodiscard]] std::optional<Fact> printed_date(const Tree& tree, const Places& places);

}  // namespace bahith::corpus::html
