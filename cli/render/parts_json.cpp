// SPDX-License-Identifier: GPL-2.0-or-later
// Field order is part of the format.
#include "cli/render/parts_json.hpp"

namespace bahith::cli {

JsonText pair_json(std::uint64_t first, std::uint64_t second) {
    return JsonArray().add(JsonText::number(first)).add(JsonText::number(second)).done();
}

JsonText article_json(const store::Record& article) {
    return JsonObject()
        .add("id", article.id)
        .add("title", article.title)
        .add("authors", authors_json(article.authors))
        .add("source", article.source)
        .add("published", published_json(article.published))
        .add("url", article.url)
        .add("path", article.path)
        .done();
}

JsonText forms_json(const std::vector<searcher::SearchedForm>& forms) {
    JsonArray out;
    for (const searcher::SearchedForm& form : forms)
        out.add(
            JsonObject().add("term", form.term).add("why", form.why).add("weight", JsonText::real(form.weight)).done());
    return out.done();
}

JsonText notes_json(const searcher::Response& response) {
    JsonArray notes;
    for (const std::string& part : response.ignored)
        notes.add(JsonObject().add("kind", "ignored").add("text", part).done());
    for (const std::string& word : response.missing)
        notes.add(JsonObject().add("kind", "missing").add("text", word).done());
    for (const searcher::Also& also : response.also) {
        JsonArray words;
        for (const std::string& word : also.words) words.add(JsonText::string(word));
        notes.add(JsonObject().add("kind", "also").add("text", also.typed).add("words", words.done()).done());
    }
    return notes.done();
}

JsonText facets_json(const std::vector<searcher::Facet>& facets) {
    JsonObject out;
    for (const searcher::Facet& facet : facets) {
        JsonArray values;
        for (const searcher::FacetValue& value : facet.values) {
            values.add(JsonObject()
                           .add("id", value.id)
                           .add("name", value.name)
                           .add("count", JsonText::number(value.count))
                           .done());
        }
        out.add(facet.field, values.done());
    }
    return out.done();
}

}  // namespace bahith::cli
