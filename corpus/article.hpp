// SPDX-License-Identifier: GPL-2.0-or-later
// What a file is understood to be. Plain data: readers fill it, the indexer stores it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace bahith::corpus {

enum class ParagraphKind : std::uint8_t { title, byline, heading, body, boilerplate };

[[nodiscard]] const char* to_string(ParagraphKind kind);
[[nodiscard]] std::optional<ParagraphKind> paragraph_kind(const std::string& name);

/// One paragraph of the source. `n` counts the source's non-blank lines (or block elements) from 1 and never changes
/// with the passage length. `text` is valid UTF-8, trimmed of white space at both ends, otherwise as written.
struct Paragraph {
    std::uint32_t n = 0;
    ParagraphKind kind = ParagraphKind::body;
    std::string text;
};

struct Author {
    std::string name;
    std::string role;  ///< «خبير في الشئون الدولية», or empty
};

/// The publication date: never invented. `value` is ISO 8601, `precision` day, month or year, `evidence` the words or
/// the metadata key it rests on.
struct Published {
    std::string value;
    std::string precision;
    std::string evidence;
};

struct Article {
    std::string id;    ///< the record's id, else the path under the given root; no control characters
    std::string path;  ///< file it came from, as given; for a record "FILE:LINE"
    std::string title;
    std::vector<Author> authors;
    std::string source;  ///< publisher or outlet
    std::optional<Published> published;
    std::string url;
    std::string category;
    std::string lang;
    std::vector<std::pair<std::string, std::string>> extra;  ///< other metadata, kept and shown
    std::vector<Paragraph> paragraphs;
};

}  // namespace bahith::corpus
