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

/// The date with which an agency opens its first paragraph: «بيروت (رويترز) 12 مايو 2024 - أعلن…», «حرية ـ
/// (10/11/2024)». A sentence that begins with a date («في 12 مايو 2024، أعلن…») is no such opening.
[[nodiscard]] std::optional<Published> opening_dateline(std::string_view paragraph);

/// An author field: «إعداد: د. مصطفى عيد - خبير في الشئون الدولية» → name and role; several names by ؛ ; / or a comma.
[[nodiscard]] std::vector<Author> parse_authors(std::string_view text);

}  // namespace bahith::corpus
