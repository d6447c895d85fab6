// SPDX-License-Identifier: GPL-2.0-or-later
// Columns are only ever added at the end.
#include "cli/render/search_csv.hpp"

#include <string>

namespace bahith::cli {

CsvText hits_header() {
    return CsvRow::header({"rank", "id", "title", "date", "source", "authors", "passage", "score", "snippet"});
}

CsvText hit_row(const searcher::Hit& hit) {
    std::string authors;
    for (const store::Author& author : hit.article.authors) authors += (authors.empty() ? "" : "; ") + author.name;
    return CsvRow()
        .number(hit.rank)
        .text(hit.article.id)
        .text(hit.article.title)
        .text(hit.article.published ? hit.article.published->value : "")
        .text(hit.article.source)
        .text(authors)
        .text(hit.passage.id)
        .real(hit.score)
        .text(hit.snippet.text)
        .done();
}

}  // namespace bahith::cli
