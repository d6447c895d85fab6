// SPDX-License-Identifier: GPL-2.0-or-later
// YAML between two lines of three dashes at the start of a Markdown file.
#pragma once

#include <string>
#include <string_view>

#include "analyzers/result.hpp"
#include "corpus/metadata.hpp"

namespace bahith::corpus {

struct FrontMatter {
    std::string_view yaml;  ///< empty when there is none
    std::string_view body;
};

[[nodiscard]] FrontMatter split_front_matter(std::string_view text);

/// Errors name the file and the line.
[[nodiscard]] Result<Metadata> parse_front_matter(std::string_view yaml, const std::string& path);

}  // namespace bahith::corpus
