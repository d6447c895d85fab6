// SPDX-License-Identifier: GPL-2.0-or-later
// Bylines and datelines: the short lines that say who wrote, where and when.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/article.hpp"

namespace bahith::corpus {

struct Credit {
    std::vector<Author> authors;
    std::optional<Published> published;
    std::string source;  ///< series or outlet named beside the date
    bool certain = false;  ///< says «إعداد», «بقلم», «نُشر في»… or a date; else only looks like a name
};

/// The whole line read as a byline, dateline or both; nothing when any part of it is something else.
[[nodiscard]] std::optional<Credit> credit_line(std::string_view line);

/// An author field: «إعداد: د. مصطفى عيد - خبير في الشئون الدولية» → name and role; several names by ؛ ; / or a comma.
[[nodiscard]] std::vector<Author> parse_authors(std::string_view text);

}  // namespace bahith::corpus
