// SPDX-License-Identifier: GPL-2.0-or-later
// docs/OUTPUT.md is the text of this format.
#include "cli/render/search_json.hpp"

#include "cli/render/parts_json.hpp"

namespace bahith::cli {

namespace {

JsonText passage_json(const searcher::Passage& passage) {
    return JsonObject()
        .add("id", passage.id)
        .add("paragraphs", pair_json(passage.first, passage.last))
        .add("heading", passage.heading)
        .add("text", passage.text)
        .done();
}

JsonText snippet_json(const searcher::Snippet& snippet) {
    JsonArray highlights;
    for (const auto& [begin, end] : snippet.highlights) highlights.add(pair_json(begin, end));
    return JsonObject()
        .add("text", snippet.text)
        .add("highlights", highlights.done())
        .add("cut_before", JsonText::boolean(snippet.cut_before))
        .add("cut_after", JsonText::boolean(snippet.cut_after))
        .done();
}

JsonText explain_json(const searcher::Response& response) {
    JsonArray parts;
    for (const searcher::ExplainLine& line : response.explain) {
        parts.add(JsonObject().add("part", line.part).add("how", line.how).add("forms", forms_json(line.forms)).done());
    }
    return JsonObject().add("parts", parts.done()).add("xapian", response.xapian_query).done();
}

JsonText score_json(const std::vector<searcher::ScorePart>& parts) {
    JsonArray out;
    for (const searcher::ScorePart& part : parts)
        out.add(JsonObject()
                    .add("name", part.name)
                    .add("value", JsonText::real(part.value))
                    .add("weight", JsonText::real(part.weight))
                    .done());
    return out.done();
}

}  // namespace

JsonText hit_json(const searcher::Hit& hit) {
    JsonArray actors;
    for (const searcher::NamedActor& actor : hit.actors) actors.add(JsonText::string(actor.id));
    JsonObject out;
    out.add("rank", JsonText::number(hit.rank))
        .add("score", JsonText::real(hit.score))
        .add("article", article_json(hit.article))
        .add("passage", passage_json(hit.passage))
        .add("snippet", snippet_json(hit.snippet))
        .add("actors", actors.done());
    if (!hit.score_parts.empty()) out.add("score_parts", score_json(hit.score_parts));
    return out.done();
}

JsonText response_json(const searcher::Response& response, const searcher::Request& request,
                       std::optional<std::string_view> batch_id) {
    JsonArray hits;
    for (const searcher::Hit& hit : response.hits) hits.add(hit_json(hit));
    JsonObject out;
    out.add("format", JsonText::number(json_format));
    if (batch_id) out.add("id", *batch_id);
    out.add("query", request.query);
    if (request.total) out.add("total", JsonText::number(response.total));
    out.add("relaxed", JsonText::boolean(response.relaxed));
    if (response.exact) out.add("exact", JsonText::boolean(true));
    out.add("notes", notes_json(response)).add("hits", hits.done());
    if (request.facets) out.add("facets", facets_json(response.facets));
    if (request.explain) out.add("explain", explain_json(response));
    return out.done();
}

}  // namespace bahith::cli
