// SPDX-License-Identifier: GPL-2.0-or-later
// Word tables of bylines and datelines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bahith::corpus {

/// «بقلم», «إعداد», «كتب» …; `sure` when no ordinary sentence begins with it, `role` when it says what the person did.
struct BylineWord {
    std::string key;
    bool sure = false;
    std::string role;
};
[[nodiscard]] const std::vector<BylineWord>& byline_words();

/// «د.», «السفير» …: a line that begins with one right under the title names its author.
[[nodiscard]] bool begins_with_honorific(std::string_view key);
/// «قسم التحليل السياسي», «وحدة الدراسات».
[[nodiscard]] bool begins_with_unit(std::string_view key);
/// «خبير», «باحث», «أستاذ» …
[[nodiscard]] bool begins_with_role(std::string_view key);
/// Cities that datelines name, and the agencies.
[[nodiscard]] bool is_place(std::string_view key);

/// «نُشر في», «تاريخ النشر», «بتاريخ» … at the start of a key: its length, else 0.
[[nodiscard]] std::size_t date_label(std::string_view key);
/// The labels among them that say that something was published: «نُشر في», «تاريخ النشر», «صدر».
[[nodiscard]] bool is_publication_label(std::string_view key);
/// «آخر تحديث»: a date that is not the publication.
[[nodiscard]] bool is_update_label(std::string_view key);
/// Words that may stand beside a date without meaning anything else: week days, «الموافق», «م», «هـ», «الساعة».
[[nodiscard]] bool is_date_filler(std::string_view key);
/// «العدد 15211», «السنة الثالثة».
[[nodiscard]] bool is_issue_number(std::string_view key);

}  // namespace bahith::corpus
