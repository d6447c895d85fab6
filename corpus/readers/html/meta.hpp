// SPDX-License-Identifier: GPL-2.0-or-later
// What a page says about itself: JSON-LD, meta tags, microdata, <time>, <title>.
#pragma once

#include <string>
#include <vector>

#include "corpus/metadata.hpp"
#include "corpus/readers/html/tree.hpp"

namespace bahith::corpus::html {

/// Facts in order of precedence; dates among them are not strict. The title is not among them.
[[nodiscard]] Metadata page_facts(const Tree& tree);

/// JSON-LD headline, else og:title; empty when the page states neither.
[[nodiscard]] std::string stated_title(const Tree& tree);

/// <title> without the name of the site: the part that the page repeats as a line of its own (`lines`), else what
/// stands before the last " | ".
[[nodiscard]] std::string title_element(const Tree& tree, const std::vector<std::string>& lines);

}  // namespace bahith::corpus::html
