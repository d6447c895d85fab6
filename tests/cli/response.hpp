// SPDX-License-Identifier: GPL-2.0-or-later
// An answer made by hand, with everything that an answer can hold.
#pragma once

#include "searcher/hit.hpp"

namespace bahith::cli::test {

inline searcher::Hit hit() {
    searcher::Hit out;
    out.rank = 1;
    out.score = 12.5;
    out.article.id = "خبر 1.txt";
    out.article.path = "/a/خبر 1.txt";
    out.article.title = "القمة العربية";
    out.article.authors = {{"ليلى حسن", "باحثة"}, {"سامي عيد", ""}};
    out.article.source = "مرصد";
    out.article.published = store::Published{"2024-11-11", "day", "date"};
    out.article.url = "https://example.org/1";
    out.passage = {"خبر 1.txt#p5-6", 5, 6, "عنوان فرعي", "قال الوزير\nإن القمة"};
    out.snippet = {"قال الوزير إن القمة", {{25, 35}}, true, false};
    out.actors = {{"org/unknown-one", "org/unknown-one"}, {"org/unknown-two", "org/unknown-two"}};
    return out;
}

inline searcher::Response response() {
    searcher::Response out;
    out.total = 12;
    out.hits = {hit()};
    out.facets = {{"actor", {{"country/china", "الصين", 3}}, 9}, {"month", {{"2024-11", "2024-11", 2}}, 1}};
    out.relaxed = true;
    out.ignored = {"\"غير مغلق"};
    out.explain = {{"القمة", "قمة", {{"قمه", "spelling", 0.4}}}};
    out.xapian_query = "Query(x)";
    return out;
}

}  // namespace bahith::cli::test
