// SPDX-License-Identifier: GPL-2.0-or-later
// What the index keeps of an article, so that snippets, show, export and rebuild need no original file.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/result.hpp"

namespace bahith::store {

struct Paragraph {
    std::uint32_t n = 0;
    std::string kind;  ///< title, byline, heading, body, boilerplate
    std::string text;  ///< UTF-8 as written
};

struct Author {
    std::string name;
    std::string role;
};

struct Published {
    std::string value;      ///< ISO 8601
    std::string precision;  ///< day, month, year
    std::string evidence;
};

struct Record {
    std::string id;
    std::string path;
    std::string title;
    std::vector<Author> authors;
    std::string source;
    std::optional<Published> published;
    std::string url;
    std::string category;
    std::string lang;
    std::vector<std::pair<std::string, std::string>> extra;
    std::vector<Paragraph> paragraphs;
    std::uint64_t fingerprint = 0;  ///< corpus::Item::fingerprint
};

/// Bytes for the document data of the article's record: a checksum (xxh3-64) and the fields.
[[nodiscard]] std::string encode(const Record& record);

/// The error says "damaged" when the checksum does not fit: damage is found rather than served.
[[nodiscard]] Result<Record> decode(std::string_view bytes);

}  // namespace bahith::store
