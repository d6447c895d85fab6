// SPDX-License-Identifier: GPL-2.0-or-later
// Paragraphs of an export are its lines, so that their numbers stay the same when it is added again.
#include "cli/render/record_json.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "cli/render/parts_json.hpp"

namespace bahith::cli {

namespace {

constexpr std::array<std::string_view, 9> record_keys{"id",     "title", "text",     "date", "author",
                                                      "source", "url",   "category", "lang"};

JsonText paragraphs_json(const std::vector<store::Paragraph>& paragraphs) {
    JsonArray out;
    for (const store::Paragraph& paragraph : paragraphs) {
        out.add(JsonObject()
                    .add("n", JsonText::number(paragraph.n))
                    .add("kind", paragraph.kind)
                    .add("text", paragraph.text)
                    .done());
    }
    return out.done();
}

}  // namespace

JsonText record_json(const store::Record& record, const std::optional<searcher::Anchor>& anchor) {
    JsonObject extra;
    for (const auto& [key, value] : record.extra) extra.add(key, value);
    JsonObject out;
    out.add("format", JsonText::number(json_format))
        .add("id", record.id)
        .add("title", record.title)
        .add("authors", authors_json(record.authors))
        .add("source", record.source)
        .add("published", published_json(record.published))
        .add("url", record.url)
        .add("path", record.path)
        .add("category", record.category)
        .add("lang", record.lang)
        .add("extra", extra.done());
    if (anchor) out.add("passage", pair_json(anchor->first, anchor->last));
    return out.add("paragraphs", paragraphs_json(record.paragraphs)).done();
}

JsonText export_json(const store::Record& record) {
    JsonObject out;
    const auto add = [&out](std::string_view key, const std::string& value) {
        if (!value.empty()) out.add(key, value);
    };
    out.add("id", record.id).add("title", record.title);
    if (record.published) out.add("date", record.published->value);
    JsonArray authors;
    for (const store::Author& author : record.authors) authors.add(JsonText::string(author.name));
    if (!record.authors.empty()) out.add("author", authors.done());
    add("source", record.source);
    add("url", record.url);
    add("category", record.category);
    add("lang", record.lang);
    for (const auto& [key, value] : record.extra) {
        if (std::find(record_keys.begin(), record_keys.end(), key) == record_keys.end()) out.add(key, value);
    }
    std::string text;
    for (const store::Paragraph& paragraph : record.paragraphs) text += (text.empty() ? "" : "\n") + paragraph.text;
    return out.add("text", text).done();
}

}  // namespace bahith::cli
