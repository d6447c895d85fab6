// SPDX-License-Identifier: GPL-2.0-or-later
// Offsets are bytes of the paragraph's text.
#include "cli/render/reading_json.hpp"

#include "cli/render/parts_json.hpp"

namespace bahith::cli {

namespace {

template <class Mention>
JsonObject place(const Reading& reading, const Found<Mention>& found) {
    const corpus::Paragraph& paragraph = reading.article.paragraphs[found.paragraph];
    const Mention& mention = found.mention;
    JsonObject out;
    out.add("paragraph", JsonText::number(paragraph.n))
        .add("begin", JsonText::number(mention.begin))
        .add("end", JsonText::number(mention.end))
        .add("text", std::string_view(paragraph.text).substr(mention.begin, mention.end - mention.begin));
    return out;
}

JsonText paragraphs_json(const corpus::Article& article) {
    JsonArray out;
    for (const corpus::Paragraph& paragraph : article.paragraphs) {
        out.add(JsonObject()
                    .add("n", JsonText::number(paragraph.n))
                    .add("kind", corpus::to_string(paragraph.kind))
                    .add("text", paragraph.text)
                    .done());
    }
    return out.done();
}

}  // namespace

JsonText reading_json(const Reading& reading) {
    const corpus::Article& article = reading.article;
    JsonArray dates;
    for (const auto& found : reading.dates) {
        dates.add(place(reading, found)
                      .add("value", found.mention.value)
                      .add("grain", dates::to_string(found.mention.grain))
                      .add("relative", JsonText::boolean(found.mention.relative))
                      .done());
    }
    JsonArray actors;
    for (const auto& found : reading.actors) {
        actors.add(place(reading, found)
                       .add("id", found.mention.actor->id)
                       .add("type", found.mention.actor->type)
                       .add("kind", actors::to_string(found.mention.kind))
                       .done());
    }
    return JsonObject()
        .add("format", JsonText::number(json_format))
        .add("path", article.path)
        .add("id", article.id)
        .add("title", article.title)
        .add("authors", authors_json(article.authors))
        .add("publisher", article.source)
        .add("published", published_json(article.published))
        .add("url", article.url)
        .add("category", article.category)
        .add("lang", article.lang)
        .add("paragraphs", paragraphs_json(article))
        .add("dates", dates.done())
        .add("actors", actors.done())
        .done();
}

}  // namespace bahith::cli
