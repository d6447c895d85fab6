// SPDX-License-Identifier: GPL-2.0-or-later
// The parts of JSON output that several commands share.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/json_text.hpp"
#include "searcher/hit.hpp"
#include "store/record.hpp"

namespace bahith::cli {

/// The version of every JSON output. Fields may be added under it; a change of meaning raises it.
inline constexpr std::uint64_t json_format = 1;

/// `Author` and `Published` have the same members in corpus and in store.
template <class Author>
JsonText authors_json(const std::vector<Author>& authors) {
    JsonArray out;
    for (const Author& author : authors) out.add(JsonObject().add("name", author.name).add("role", author.role).done());
    return out.done();
}

template <class Published>
JsonText published_json(const std::optional<Published>& published) {
    if (!published) return JsonText::null();
    return JsonObject()
        .add("value", published->value)
        .add("precision", published->precision)
        .add("evidence", published->evidence)
        .done();
}

[[nodiscard]] JsonText pair_json(std::uint64_t first, std::uint64_t second);
[[nodiscard]] JsonText article_json(const store::Record& article);
[[nodiscard]] JsonText forms_json(const std::vector<searcher::SearchedForm>& forms);
[[nodiscard]] JsonText notes_json(const searcher::Response& response);
[[nodiscard]] JsonText facets_json(const std::vector<searcher::Facet>& facets);

}  // namespace bahith::cli
